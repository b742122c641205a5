using Npgsql;

namespace Samverkan.EventStore;

/// <summary>Creates and upgrades the schema, as its owner. Many hosts may start at once; one migrates and the others wait.</summary>
public sealed class Migrator(NpgsqlDataSource owner, string schema)
{
    /// <summary>
    /// Applies what has not been applied: the store's own steps, then <paramref name="extra"/> in order. An applied step whose text
    /// has been edited is an error.
    /// </summary>
    public Task MigrateAsync(IReadOnlyList<Migration> extra, string appRole, CancellationToken ct) =>
        throw new NotImplementedException($"{owner} {schema}");
}
