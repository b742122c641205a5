using Npgsql;

namespace Samverkan.EventStore;

/// <summary>The lead over projections in one database: a session advisory lock, under the number that Marten uses too.</summary>
internal static class LeaderLock
{
    private const int Id = 4444;

    public static async Task<bool> TryTakeAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"select pg_try_advisory_lock({Id})", connection);
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>The connection goes back to the pool, and must not take the lock along.</summary>
    public static async Task GiveBackAsync(NpgsqlConnection connection)
    {
        try
        {
            await using var command = new NpgsqlCommand("select pg_advisory_unlock_all()", connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            // The connection is broken; the server has let go of the lock, and the pool will not use it again.
        }
    }
}
