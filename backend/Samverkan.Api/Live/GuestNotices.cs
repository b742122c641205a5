using System.Text.Json;
using Samverkan.Api.Eht;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Eht;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>
/// Decides which guests hear of a commit to a term: exactly those to whom a meeting that they are a guest at now reads otherwise than before. Of the term's other
/// meetings, and of items that they are not there for, they hear nothing.
/// </summary>
internal sealed class GuestNotices(Viewpoints viewpoints)
{
    /// <summary>What is told to those of some listeners who are guests; none of them is a member of the series.</summary>
    public async Task<LiveNotice> OfTermAsync(
        ReadSession session, CommittedStream committed, EhtSeriesState.Present series, IReadOnlyCollection<Actor> strangers, CancellationToken ct)
    {
        if (strangers.Count == 0)
        {
            return LiveNotice.Silent;
        }

        var items = MeetingStreams.OfTerm(session, committed.StreamId);
        await session.LoadAsync(ct);
        var moments = await session.AsOfAsync<EhtCycleState>(committed.StreamId, [committed.First - 1, committed.Sequence], ct);
        var term = new TermSeen(series, items.ById(), items.Cases());
        var inside = InsideOf(moments.Select(moment => moment.State), term.Items.Values);
        return LiveNotice.Of(
            committed,
            strangers.Where(actor => inside.Contains(Attendee.Of(actor.By)) && Reads(actor, term, moments[0].State) != Reads(actor, term, moments[1].State)),
            MeetingNotices.Term,
            committed.StreamId);
    }

    // Whoever has never been in a room of the term is no guest, and need not be asked what they read.
    private static HashSet<Attendee> InsideOf(IEnumerable<EhtCycleState> moments, IEnumerable<AgendaItemState.Present> items) =>
        [.. moments.OfType<EhtCycleState.Present>().SelectMany(term => term.Meetings).SelectMany(meeting => meeting.HaveBeenPresent), .. items.SelectMany(item => item.LetIn)];

    // Their meetings, in the words of the answer itself.
    private string Reads(Actor actor, TermSeen term, EhtCycleState state)
    {
        if (state is not EhtCycleState.Present cycle)
        {
            return "";
        }

        var builder = new MeetingViewBuilder(viewpoints.Of(actor), term.Series, cycle, term.CaseOf);
        return string.Join('\n', cycle.Meetings.Where(meeting => Guests.IsGuest(actor.Viewer, term.Series, meeting, term.Items.Values)).Select(meeting => JsonSerializer.Serialize(builder.Build(meeting, term.Items))));
    }

    private sealed record TermSeen(EhtSeriesState.Present Series, Dictionary<Guid, AgendaItemState.Present> Items, Func<AgendaItemState.Present, Domain.Cases.CaseState> CaseOf);
}
