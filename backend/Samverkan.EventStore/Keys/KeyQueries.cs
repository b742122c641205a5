using Npgsql;
using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>The SQL around the table of keys.</summary>
internal sealed class KeyQueries(SchemaNames names)
{
    private const string Columns = "key_id, subject, owner, wrapped, master_key_id";
    private readonly string _ofStreams =
        $"""
        select {Columns} from {names.Keys}.personal_key where subject in (
            select unnest($1::uuid[]) union select subject from {names.Schema}.sv_stream_subject where stream_id = any($2))
        """;

    private readonly string _byId = $"select {Columns} from {names.Keys}.personal_key where key_id = any($1)";
    private readonly string _insert =
        $"insert into {names.Keys}.personal_key (key_id, subject, owner, wrapped, master_key_id, created_at) values ($1, $2, $3, $4, $5, $6)";

    private readonly string _require = $"select {names.Schema}.sv_require_keys($1)";

    /// <summary>The keys of some subjects and of the subjects of some streams.</summary>
    public NpgsqlBatchCommand Of(IReadOnlyCollection<Guid> subjects, IReadOnlyCollection<Guid> streams) => new(_ofStreams)
    {
        Parameters = { Uuids(subjects), Uuids(streams) },
    };

    /// <summary>The keys of the subjects of the streams that a query names.</summary>
    public NpgsqlBatchCommand OfStreams(NpgsqlBatchCommand streamIds) => streamIds.Wrapped(
        $"select {Columns} from {names.Keys}.personal_key where subject in (select subject from {names.Schema}.sv_stream_subject where stream_id in (",
        "))");

    /// <summary>The keys of the subjects that a query names.</summary>
    public NpgsqlBatchCommand OfSubjects(NpgsqlBatchCommand subjects) =>
        subjects.Wrapped($"select {Columns} from {names.Keys}.personal_key where subject in (", ")");

    /// <summary>Keys by id.</summary>
    public NpgsqlBatchCommand ById(IReadOnlyCollection<Guid> ids) => new(_byId) { Parameters = { Uuids(ids) } };

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
