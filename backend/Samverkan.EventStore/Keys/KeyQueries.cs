using Npgsql;
using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>The SQL around the table of keys.</summary>
internal sealed class KeyQueries(SchemaNames names)
{
    // A key that is said to be destroyed has no bytes for anybody, also where an older dump has put them back.
    private readonly string _keys =
        $"""
        select p.key_id, p.subject, p.owner, case when d.key_id is null then p.wrapped end, p.master_key_id
        from {names.Keys}.personal_key p left join {names.Schema}.sv_destroyed_key d on d.key_id = p.key_id
        """;

    private readonly string _destroy =
        $"""
        with gone as (
            update {names.Keys}.personal_key set wrapped = null, destroyed_at = $3
            where subject = $1 and owner = $2 and destroyed_at is null returning key_id, subject, owner, destroyed_at)
        insert into {names.Schema}.sv_destroyed_key (key_id, subject, owner, destroyed_at) select * from gone on conflict do nothing
        """;

    private readonly string _insert =
        $"insert into {names.Keys}.personal_key (key_id, subject, owner, wrapped, master_key_id, created_at) values ($1, $2, $3, $4, $5, $6)";

    private readonly string _require = $"select {names.Schema}.sv_require_keys($1)";

    /// <summary>The keys of some subjects and of the subjects of some streams.</summary>
    public NpgsqlBatchCommand Of(IReadOnlyCollection<Guid> subjects, IReadOnlyCollection<Guid> streams) => new(
        $"""
        {_keys} where p.subject in (
            select unnest($1::uuid[]) union select subject from {names.Schema}.sv_stream_subject where stream_id = any($2))
        """)
    {
        Parameters = { Uuids(subjects), Uuids(streams) },
    };

    /// <summary>The keys of the subjects of the streams that a query names.</summary>
    public NpgsqlBatchCommand OfStreams(NpgsqlBatchCommand streamIds) => streamIds.Wrapped(
        $"{_keys} where p.subject in (select subject from {names.Schema}.sv_stream_subject where stream_id in (",
        "))");

    /// <summary>The keys of the subjects that a query names.</summary>
    public NpgsqlBatchCommand OfSubjects(NpgsqlBatchCommand subjects) =>
        subjects.Wrapped($"{_keys} where p.subject in (", ")");

    /// <summary>Keys by id.</summary>
    public NpgsqlBatchCommand ById(IReadOnlyCollection<Guid> ids) => new($"{_keys} where p.key_id = any($1)") { Parameters = { Uuids(ids) } };

    /// <summary>Destroys the key of an owner's part of a subject, and notes that it has been.</summary>
    public NpgsqlBatchCommand Destroy(KeyRef key, DateTimeOffset at) => new(_destroy)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = key.Subject },
            new NpgsqlParameter<string> { TypedValue = key.Owner },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = at.ToUniversalTime() },
        },
    };

    /// <summary>Takes the bytes away from keys that are noted as destroyed and have got them back from an older dump.</summary>
    public static string Bury(SchemaNames names) =>
        $"""
        update {names.Keys}.personal_key p set wrapped = null, destroyed_at = d.destroyed_at
        from {names.Schema}.sv_destroyed_key d where d.key_id = p.key_id and p.destroyed_at is null
        """;

    /// <summary>Stores a key; fails on <c>personal_key_alive</c> when someone else has made one for the same subject and owner.</summary>
    public NpgsqlBatchCommand Insert(NewKey key, DateTimeOffset at) => new(_insert)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = key.KeyId },
            new NpgsqlParameter<Guid> { TypedValue = key.Key.Subject },
            new NpgsqlParameter<string> { TypedValue = key.Key.Owner },
            new NpgsqlParameter<byte[]> { TypedValue = key.Wrapped },
            new NpgsqlParameter<string> { TypedValue = key.MasterKeyId },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = at.ToUniversalTime() },
        },
    };

    /// <summary>Fails when one of the keys has been destroyed.</summary>
    public NpgsqlBatchCommand Require(IReadOnlyCollection<Guid> ids) => new(_require) { Parameters = { Uuids(ids) } };

    /// <summary>Reads rows of any of the selects into a ring.</summary>
    public static async Task ReadAsync(NpgsqlDataReader reader, KeyRing ring, CancellationToken ct)
    {
        while (await reader.ReadAsync(ct))
        {
            ring.Add(
                reader.GetGuid(0),
                new KeyRef(reader.GetGuid(1), reader.GetString(2)),
                reader.IsDBNull(3) ? null : reader.GetFieldValue<byte[]>(3),
                reader.GetString(4));
        }
    }

    private static NpgsqlParameter<Guid[]> Uuids(IReadOnlyCollection<Guid> ids) =>
        new() { TypedValue = [.. ids], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid };
}
