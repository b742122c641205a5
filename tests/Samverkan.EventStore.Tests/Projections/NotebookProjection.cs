using Npgsql;
using NpgsqlTypes;
using Samverkan.EventStore.Tests.Notebooks;

namespace Samverkan.EventStore.Tests.Projections;

/// <summary>A read model by statements: order matters, and rows are changed in place.</summary>
public sealed class NotebookProjection(string name = "notebooks", int version = 1, Action<StoredEvent>? before = null) : IProjection
{
    public string Name => name;

    public int Version => version;

    public IReadOnlyCollection<Type> Handles { get; } = [typeof(NotebookOpened), typeof(NoteWritten), typeof(NotebookClosed)];

    public IReadOnlyList<string> Tables { get; } = ["read_notebook"];

    public void Apply(StoredEvent e, ProjectionWriter w)
    {
        before?.Invoke(e);
        w.Sql(e.Data switch
        {
            NotebookOpened => Sql("insert into samverkan.read_notebook values ($1, 0, null, false)", e.StreamId),
            NoteWritten n => Sql(
                "update samverkan.read_notebook set notes = notes + 1, last_note = $2 where id = $1",
                e.StreamId,
                n.Text.Value is { } text ? w.Keys.Seal(n.Text.Key, System.Text.Encoding.UTF8.GetBytes(text)) : "erased"),
            _ => Sql("update samverkan.read_notebook set closed = true where id = $1", e.StreamId),
        });
    }

    private static NpgsqlBatchCommand Sql(string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}

/// <summary>A read model by rows.</summary>
public sealed class NoteProjection : IProjection
{
    private static readonly BulkTable s_notes = new("read_note", 1, [
        new("seq_id", NpgsqlDbType.Bigint), new("notebook_id", NpgsqlDbType.Uuid), new("number", NpgsqlDbType.Integer), new("text", NpgsqlDbType.Text)]);

    public string Name => "notes";

    public int Version => 1;

    public IReadOnlyCollection<Type> Handles { get; } = [typeof(NoteWritten)];

    public IReadOnlyList<string> Tables { get; } = ["read_note"];

    public void Apply(StoredEvent e, ProjectionWriter w)
    {
        var note = (NoteWritten)e.Data;
        w.Insert(s_notes, e.Sequence, e.StreamId, note.Number, note.Text.Value is { } text
            ? w.Keys.Seal(note.Text.Key, System.Text.Encoding.UTF8.GetBytes(text))
            : "erased");
    }
}
