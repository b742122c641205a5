using Samverkan.Api.Endpoints;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.EventStore;

namespace Samverkan.Api.Commands;

/// <summary>Tells what has happened to a stream since the caller saw it, as far as the caller may see it. The slice that owns the stream type registers one.</summary>
public interface IChangesSince<TState>
    where TState : class
{
    /// <summary>
    /// The entries since the stream last had that <paramref name="tag"/> for the caller, oldest first, decided by the same function as every other reading and recorded like it.
    /// </summary>
    Task<ReadAnswer<IReadOnlyList<ChangeSince>>> TellAsync(ReadSession session, Actor actor, Guid streamId, string tag, CancellationToken ct);
}
