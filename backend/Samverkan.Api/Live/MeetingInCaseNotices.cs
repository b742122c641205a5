using System.Text.Json;
using Samverkan.Api.Eht;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>
/// Tells an open case page that a meeting came to something about the child: exactly those to whom the page now says something else than before. Also whoever wrote it
/// is asked what they are shown: to tell a writer in the room which case the story belongs to would tell who the child is.
/// </summary>
internal sealed class MeetingInCaseNotices(SamverkanStore store, Viewpoints viewpoints)
{
    private const string Page = "case";

    /// <summary>What is told of a commit to those who listen.</summary>
    public async Task<LiveNotice> OfAsync(CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        if (committed.StreamType is not ("agenda_item" or "case"))
        {
            return LiveNotice.Silent;
        }

        await using var session = store.Read();
        return committed.StreamType == "case" ? await OfCaseAsync(session, committed, listening, ct) : await OfItemAsync(session, committed, listening, ct);
    }

    private async Task<LiveNotice> OfItemAsync(ReadSession session, CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        var cases = session.Streams<CaseState>(EhtStreams.CaseOfItem(committed.StreamId));
        await session.LoadAsync(ct);
        if (cases.Value is not [{ State: CaseState.Open open }])
        {
            return LiveNotice.Silent;
        }

        var meetings = CaseMeetingStreams.Of(session, open.CaseId);
        await session.LoadAsync(ct);
        var moments = await session.AsOfAsync<AgendaItemState>(committed.StreamId, [committed.First - 1, committed.Sequence], ct);
        return LiveNotice.Of(committed, listening.Where(actor => Differs(viewpoints.Of(actor), meetings, (open, [moments[0].State]), (open, [moments[1].State]))), Page, open.CaseId);
    }

    private async Task<LiveNotice> OfCaseAsync(ReadSession session, CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        var meetings = CaseMeetingStreams.Of(session, committed.StreamId);
        await session.LoadAsync(ct);
        if (meetings.Items.Value.Count == 0)
        {
            return LiveNotice.Silent;
        }

        var moments = await session.AsOfAsync<CaseState>(committed.StreamId, [committed.First - 1, committed.Sequence], ct);
        AgendaItemState[] items = [.. meetings.Items.Value.Select(item => item.State)];
        return LiveNotice.Of(committed, listening.Where(actor => Differs(viewpoints.Of(actor), meetings, (moments[0].State, items), (moments[1].State, items))), Page, committed.StreamId);
    }

    private static bool Differs(
        Viewpoint at, CaseMeetingStreams meetings, (CaseState Case, IReadOnlyList<AgendaItemState> Items) before, (CaseState Case, IReadOnlyList<AgendaItemState> Items) after) =>
        Shown(at, meetings, before) != Shown(at, meetings, after);

    private static string? Shown(Viewpoint at, CaseMeetingStreams meetings, (CaseState Case, IReadOnlyList<AgendaItemState> Items) moment) =>
        moment.Case is CaseState.Open open && CaseAccess.Decide(at.Viewer, open, at.Now) is not CaseAccess.None
            ? JsonSerializer.Serialize(meetings.Seen(new Sight(at, open)).Build(moment.Items))
            : null;
}
