using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>Creates and upgrades the schema, as its owner. Many hosts may start at once; one migrates and the others wait.</summary>
public sealed class Migrator(NpgsqlDataSource owner, string schema)
{
    private const long Lock = 4445;
    private readonly SchemaNames _names = new(schema);

    /// <summary>
    /// Applies what has not been applied: the store's own steps, then <paramref name="extra"/> in order, then the grants to
    /// <paramref name="appRole"/>, all in one transaction. Keys that an older dump has brought back are destroyed again. An applied step whose text has been edited is an error.
    /// </summary>
    public async Task MigrateAsync(IReadOnlyList<Migration> extra, string appRole, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(extra);
        var app = '"' + appRole.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        await using var connection = await owner.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await ExecuteAsync(connection, $"select pg_advisory_xact_lock({Lock})", ct);
        await ApplyAsync(connection, _names.Keys, EmbeddedSql.Folder("KeyMigrations"), app, ct);
        await ApplyAsync(connection, _names.Schema, [.. EmbeddedSql.Folder("Migrations"), .. extra], app, ct);
        await ExecuteAsync(connection, Fill(EmbeddedSql.Read("Grants"), app), ct);
        await ExecuteAsync(connection, KeyQueries.Bury(_names), ct);
        await transaction.CommitAsync(ct);
    }

    private async Task ApplyAsync(NpgsqlConnection connection, string into, IReadOnlyList<Migration> steps, string app, CancellationToken ct)
    {
        await ExecuteAsync(
            connection,
            $"""
            create schema if not exists {into};
            create table if not exists {into}.sv_migration (
                name      text                     not null primary key,
                checksum  text                     not null,
                at        timestamp with time zone not null default now());
            """,
            ct);
        var applied = await AppliedAsync(connection, into, ct);
        foreach (var step in steps)
        {
            var checksum = Checksum(step.Sql);
            if (!applied.TryGetValue(step.Name, out var known))
            {
                await ExecuteAsync(connection, Fill(step.Sql, app), ct);
                await RecordAsync(connection, into, step.Name, checksum, ct);
                applied.Add(step.Name, checksum);
            }
            else if (known != checksum)
            {
                throw new MigrationEditedException(step.Name);
            }
        }
    }

    private string Fill(string sql, string app) => _names.Fill(sql).Replace("{app}", app, StringComparison.Ordinal);

    private static string Checksum(string sql) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql.ReplaceLineEndings("\n"))));

    private static async Task<Dictionary<string, string>> AppliedAsync(NpgsqlConnection connection, string into, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"select name, checksum from {into}.sv_migration", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var applied = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(ct))
        {
            applied.Add(reader.GetString(0), reader.GetString(1));
        }

        return applied;
    }

    private static async Task RecordAsync(NpgsqlConnection connection, string into, string name, string checksum, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"insert into {into}.sv_migration (name, checksum) values ($1, $2)", connection)
        {
            Parameters = { new() { Value = name }, new() { Value = checksum } },
        };
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}

/// <summary>A migration that has been applied somewhere was edited afterwards: what the schema holds can no longer be known.</summary>
public sealed class MigrationEditedException(string name)
    : Exception($"The migration '{name}' has been applied with another text. Add a new migration instead of editing this one.");
