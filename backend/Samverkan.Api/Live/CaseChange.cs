using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>What one commit is to those who listen, each for themselves.</summary>
internal sealed class CaseChange(Guid caseId, CommittedStream committed, CaseMoment now, IReadOnlyList<StoredEvent> events, Viewpoints viewpoints)
{
    private const string Page = "case";
    private const string List = "list";
    private const string Inbox = "inbox";

    private readonly Dictionary<ListenerClass, (string Kind, Guid Id)[]> _toOthers = [];

    /// <summary>Whether the listener reviews the read log of a huvudman.</summary>
    internal static bool Reviews(Actor actor) => actor.Capabilities.Contains(Capability.ReviewLog);

    /// <summary>What is told to a reviewer: the nödöppningar of the reviewer's huvudman, by the review that each is.</summary>
    internal IReadOnlyList<LiveChange> ToReviewer(Actor actor) =>
    [
        .. events.Select(stored => stored.Data).OfType<BreakGlassOpened>()
            .Where(opened => ViewOf(actor).Directory.FindBranch(opened.By.Branch)?.PrincipalId == actor.PrincipalId)
            .Select(opened => Change("reviews", opened.GrantId, actor)),
    ];

    /// <summary>Whether it was done by the listener's own branch, and the listener takes part.</summary>
    internal bool IsOwn(Actor actor) =>
        events.Any(stored => TimelineWords.ByOf(stored.Data).Branch == actor.Branch) && ViewOf(actor) is var at && CaseAccess.Decide(at.Viewer, now.Case, at.Now) is CaseAccess.Staff;

    /// <summary>What is told to those of the branch that did it, who need not be asked what they see of it.</summary>
    internal IReadOnlyList<LiveChange> ToOwn(Actor actor) =>
        [.. CaseAndList(actor), .. IsRequestTo(actor, committed.StreamId) ? [Change(Inbox, committed.StreamId, actor)] : Array.Empty<LiveChange>()];

    /// <summary>What is told to somebody else, who is shown the case as it was before and after.</summary>
    internal IReadOnlyList<LiveChange> ToOther(Actor actor, (CaseMoment Before, CaseMoment After) moments)
    {
        var at = ViewOf(actor);
        var kind = ListenerClass.Of(actor, at, moments);
        if (!_toOthers.TryGetValue(kind, out var told))
        {
            _toOthers.Add(kind, told = [.. DifferencesFor(actor, at, moments)]);
        }

        return [.. told.Select(thing => Change(thing.Kind, thing.Id, actor))];
    }

    private IEnumerable<(string Kind, Guid Id)> DifferencesFor(Actor actor, Viewpoint at, (CaseMoment Before, CaseMoment After) moments)
    {
        var (before, after) = (Shown.Of(at, moments.Before), Shown.Of(at, moments.After));
        var knows = before.Access is not CaseAccess.None || after.Access is CaseAccess.Staff;
        if (knows && (before.Differs(after) || IsInTimeline(at)))
        {
            yield return (Page, caseId);
            yield return (List, caseId);
        }

        if ((before.Access is CaseAccess.Invited || after.Access is CaseAccess.Invited) && before.DiffersInCase(after))
        {
            yield return (Inbox, caseId);
        }

        foreach (var id in now.Requests.Select(stream => stream.Id).Where(id => IsRequestTo(actor, id) && before.DiffersIn(id, after)))
        {
            yield return (Inbox, id);
        }
    }

    private bool IsInTimeline(Viewpoint at) =>
        now.Case is CaseState.Open open && new Story(new Sight(at, open), now.Requests.Select(stream => stream.State), [], []) is var story
        && events.Any(stored => story.Tell(stored) is not null);

    private bool IsRequestTo(Actor actor, Guid requestId) =>
        now.Requests.Any(stream => stream.Id == requestId && stream.State is SupportRequestState.Present request && request.ToUnit == actor.Unit);

    private LiveChange[] CaseAndList(Actor actor) => [Change(Page, caseId, actor), Change(List, caseId, actor)];

    private LiveChange Change(string kind, Guid id, Actor actor) =>
        new(kind, id.ToString(), actor.PersonId == committed.ActorId ? committed.CommandId : null);

    private Viewpoint ViewOf(Actor actor) => viewpoints.Of(actor);
}
