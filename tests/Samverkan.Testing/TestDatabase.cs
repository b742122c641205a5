using Npgsql;

namespace Samverkan.Testing;

/// <summary>A database of one test class; dropped with it.</summary>
public sealed class TestDatabase(string name, string ownerUrl, string appUrl, string serverUrl) : IAsyncDisposable
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>As the role that owns the schema.</summary>
    public string OwnerUrl => ownerUrl;

    /// <summary>As the role that the host runs as.</summary>
    public string AppUrl => appUrl;

    /// <summary>The role that the host runs as.</summary>
    public string AppRole => new NpgsqlConnectionStringBuilder(appUrl).Username!;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await using var connection = new NpgsqlConnection(serverUrl);
        await connection.OpenAsync();

        // The server itself waits a while for sessions that are on their way out.
        await using var command = new NpgsqlCommand($"drop database if exists {name}", connection);
        await command.ExecuteNonQueryAsync();
    }
}
