using NpgsqlTypes;
using Samverkan.EventStore.Tests.Notebooks;

namespace Samverkan.EventStore.Tests.Projections;

/// <summary>A read model whose rows are written by everything a writer can do to a row; the kind of a note says what, its number which row.</summary>
public sealed class RowProjection(string table = "read_row", Action<NoteWritten>? seen = null) : IProjection
{
    private readonly RowTables _tables = new(table);

    public string Name => table;

    public int Version => 1;

    public bool OpensPersonal => false;

    public IReadOnlyCollection<Type> Handles { get; } = [typeof(NoteWritten)];

    public IReadOnlyList<string> Tables { get; } = [table];

    public void Apply(StoredEvent e, ProjectionWriter w)
    {
        var note = (NoteWritten)e.Data;
        seen?.Invoke(note);
        var text = $"{note.Kind} {e.Version}";
        switch (note.Kind)
        {
            case "insert":
                w.Insert(_tables.Whole, e.StreamId, note.Number, text, e.Version);
                break;
            case "upsert":
                w.Upsert(_tables.Whole, e.StreamId, note.Number, text, null);
                break;
            case "colour":
                w.Update(_tables.Colour, e.StreamId, note.Number, text);
                break;
            case "size":
                w.Update(_tables.Size, e.StreamId, note.Number, e.Version);
                break;
            case "both":
                w.Update(_tables.Both, e.StreamId, note.Number, e.Version, text);
                break;
            default:
                w.Delete(_tables.Whole, e.StreamId, note.Number);
                break;
        }
    }
}

/// <summary>The table, whole and in parts.</summary>
internal sealed class RowTables(string name)
{
    public BulkTable Whole { get; } = Named(name);

    public BulkTable Colour { get; } = Named(name).Only("colour");

    public BulkTable Size { get; } = Named(name).Only("size");

    public BulkTable Both { get; } = Named(name).Only("size", "colour");

    private static BulkTable Named(string name) => new(name, 2, [
        new("notebook_id", NpgsqlDbType.Uuid), new("number", NpgsqlDbType.Integer), new("colour", NpgsqlDbType.Text), new("size", NpgsqlDbType.Bigint)]);
}
