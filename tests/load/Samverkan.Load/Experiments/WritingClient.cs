using Samverkan.Load.Http;
using Samverkan.Load.Measuring;

namespace Samverkan.Load.Experiments;

/// <summary>Writes at a number of desks in turn, over and over.</summary>
internal sealed class WritingClient(Uri host, IReadOnlyList<WritingDesk> desks) : ILoadClient
{
    private readonly WireConnection _connection = new(host);
    private int _next;

    /// <inheritdoc />
    public bool Act()
    {
        desks[_next++ % desks.Count].Write(_connection);
        return true;
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();
}
