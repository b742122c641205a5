using Npgsql;

namespace Samverkan.EventStore;

/// <summary>
/// A transaction that need not be on disk when it returns: what is written and how far it has come go together, so what a crash takes
/// away is done again from the events, which are on disk. It spares the disk a flush for each step of each projection.
/// </summary>
internal static class Replayable
{
    /// <summary>The first statement of such a transaction.</summary>
    public static NpgsqlBatchCommand Begin() => new("select set_config('synchronous_commit', 'off', true)");
}
