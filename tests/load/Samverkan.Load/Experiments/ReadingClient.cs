using Samverkan.Load.Http;
using Samverkan.Load.Measuring;

namespace Samverkan.Load.Experiments;

/// <summary>Reads a number of pages in turn, over and over.</summary>
internal sealed class ReadingClient(Uri host, IReadOnlyList<byte[]> requests) : ILoadClient
{
    private readonly WireConnection _connection = new(host);
    private int _next;

    /// <inheritdoc />
    public bool Act()
    {
        var request = requests[_next++ % requests.Count];
        var answer = _connection.Send(request);
        Answers.RequireSuccess(answer, request);
        return false;
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();
}
