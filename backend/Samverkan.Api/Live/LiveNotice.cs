using Samverkan.Api.Identity;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>
/// What is told of one commit, and to whom (<see cref="LiveNotices"/>). The command that the change came from is told to the person who sent
/// it and to nobody else: their page knows the key, and need not read again what it has read since. A number of the log would do as well,
/// and would tell everybody how much is written elsewhere.
/// </summary>
internal sealed class LiveNotice(IReadOnlyDictionary<Guid, IReadOnlyList<LiveChange>> byAssignment)
{
    /// <summary>Nothing, to nobody.</summary>
    public static LiveNotice Silent { get; } = new(new Dictionary<Guid, IReadOnlyList<LiveChange>>());

    /// <summary>That one thing has changed, to these.</summary>
    public static LiveNotice Of(CommittedStream committed, IEnumerable<Actor> actors, string kind, Guid id) => new(actors
        .DistinctBy(actor => actor.AssignmentId)
        .ToDictionary(
            actor => actor.AssignmentId,
            IReadOnlyList<LiveChange> (actor) => [new LiveChange(kind, id.ToString(), actor.PersonId == committed.ActorId ? committed.CommandId : null)]));

    /// <summary>Whether there is anybody to tell.</summary>
    public bool IsSilent => byAssignment.Count == 0;

    /// <summary>Both this and another.</summary>
    public LiveNotice With(LiveNotice other) => other.IsSilent
        ? this
        : IsSilent ? other : new(Entries.Concat(other.Entries).GroupBy(told => told.Key).ToDictionary(told => told.Key, IReadOnlyList<LiveChange> (told) => [.. told.SelectMany(one => one.Value).Distinct()]));

    /// <summary>What this person's page is told.</summary>
    public IReadOnlyList<LiveChange> For(Actor actor) => byAssignment.GetValueOrDefault(actor.AssignmentId) ?? [];

    private IReadOnlyDictionary<Guid, IReadOnlyList<LiveChange>> Entries => byAssignment;
}
