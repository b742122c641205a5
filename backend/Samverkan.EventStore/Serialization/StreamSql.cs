namespace Samverkan.EventStore;

/// <summary>The SQL around one stream and its snapshot.</summary>
internal static class StreamSql
{
    public static string Load(SchemaNames names, string table) =>
        $"select {Columns(names)} from {names.Schema}.mt_streams s{Joins(names, table)} where s.id = $1";

    /// <summary>The texts before and after a query of ids that give those streams, in the query's order.</summary>
    public static (string Before, string After) LoadMany(SchemaNames names, string table) => (
        "with ids(id) as materialized (",
        $"""
        ) select {Columns(names)} from (select id, row_number() over () as place from ids) ids
        join {names.Schema}.mt_streams s on s.id = ids.id{Joins(names, table)} order by ids.place
        """);

    public static string Upsert(string table) =>
        $"""
        insert into {table} (id, data, mt_dotnet_type, mt_version) values ($1, $2, $3, $4)
        on conflict (id) do update set data = excluded.data, mt_dotnet_type = excluded.mt_dotnet_type,
            mt_version = excluded.mt_version, mt_last_modified = transaction_timestamp()
        """;

    /// <summary>id, version, document, the document's version, the fold's version, subjects.</summary>
    private static string Columns(SchemaNames names) =>
        "s.id, s.version, d.data, d.mt_version, f.fold_version, "
        + $"array(select x.subject from {names.Schema}.sv_stream_subject x where x.stream_id = s.id)";

    private static string Joins(SchemaNames names, string table) =>
        $" left join {table} d on d.id = s.id left join {names.Schema}.sv_snapshot f on f.stream_id = s.id";
}
