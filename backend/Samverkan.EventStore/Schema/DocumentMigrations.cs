namespace Samverkan.EventStore;

/// <summary>The tables of snapshots, one for each registered stream type.</summary>
public static class DocumentMigrations
{
    /// <summary>The steps that make the document tables of the model; to be passed to <see cref="Migrator"/> before the host's own.</summary>
    public static IReadOnlyList<Migration> DocumentTables(this EventModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Streams.Values.OrderBy(s => s.Alias, StringComparer.Ordinal).Select(s => Table(SchemaNames.DocumentTable(s.Alias)))];
    }

    private static Migration Table(string table) => new(
        table,
        $$"""
        create table {schema}.{{table}} (
            id                uuid                     not null,
            data              jsonb                    not null,
            mt_last_modified  timestamp with time zone null default (transaction_timestamp()),
            mt_dotnet_type    varchar                  null,
            mt_version        bigint                   not null default 0,
            constraint pkey_{{table}}_id primary key (id)
        );
        grant select, insert, update on {schema}.{{table}} to {app};
        """);
}
