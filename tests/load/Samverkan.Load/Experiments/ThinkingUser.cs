using Samverkan.Load.Http;
using Samverkan.Load.Measuring;

namespace Samverkan.Load.Experiments;

/// <summary>
/// A person at work. Of ten things four are looking at the case page, two the list, two the timeline, one the inbox, and one is
/// writing in the wheel; a socialsekreterare, who has no wheel, looks at the case instead.
/// </summary>
internal sealed class ThinkingUser(Uri host, int seed, byte[] casePage, byte[] list, byte[] timeline, byte[] inbox, WritingDesk? desk) : ILoadClient
{
    private readonly WireConnection _connection = new(host);
    private readonly Random _random = new(seed);

    /// <inheritdoc />
    public bool Act()
    {
        var choice = _random.Next(10);
        if (choice == 9 && desk is not null)
        {
            desk.Write(_connection);
            return true;
        }

        var request = choice switch
        {
            < 4 => casePage,
            < 6 => list,
            < 8 => timeline,
            8 => inbox,
            _ => casePage,
        };
        Answers.RequireSuccess(_connection.Send(request), request);
        return false;
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();
}
