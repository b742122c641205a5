namespace Samverkan.Api.Commands;

/// <summary>
/// Lets commands on one stream go one after another within this host, so that forty who write in the same meeting do not run each other's
/// commands over and over. Across hosts the store's version check decides, as always; this only saves work. Streams share a fixed number of turns.
/// </summary>
internal sealed class Turns
{
    private const int Count = 256;
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, Count).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Waits for the turn on a stream; it is given back when disposed.</summary>
    public async Task<IDisposable> TakeAsync(Guid streamId, CancellationToken ct)
    {
        var turn = _turns[(uint)streamId.GetHashCode() % Count];
        await turn.WaitAsync(ct);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private int _given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _given, 1) == 0)
            {
                turn.Release();
            }
        }
    }
}
