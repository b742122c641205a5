namespace Samverkan.EventStore;

/// <summary>The tables of snapshots, one for each registered stream type.</summary>
public static class DocumentMigrations
{
    /// <summary>The steps that make the document tables of the model; to be passed to <see cref="Migrator"/> before the host's own.</summary>
    public static IReadOnlyList<Migration> DocumentTables(this EventModel model) => throw new NotImplementedException();
}
