namespace Samverkan.Load.Running;

/// <summary>The read models that the host keeps up to date behind the log.</summary>
internal static class ReadModels
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Waits until every projection and subscription has passed the last event there is now.</summary>
    public static Task CaughtUpAsync(Database database) => ReachedAsync(database, "name like '%:All'");

    /// <summary>Waits until the log's own mark has.</summary>
    public static Task MarkReachedAsync(Database database) => ReachedAsync(database, "name = 'HighWaterMark'");

    private static async Task ReachedAsync(Database database, string rows)
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        var last = await database.AskAsync<long>("select coalesce(max(seq_id), 0) from samverkan.mt_events");
        while (await database.AskAsync<long>($"select coalesce(min(last_seq_id), 0) from samverkan.mt_event_progression where {rows}") < last)
        {
            try
            {
                await tick.WaitForNextTickAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new LoadException($"The read models did not reach event {last} within {s_patience.TotalMinutes:0} minutes.");
            }
        }
    }
}
