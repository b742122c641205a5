using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Eht;

/// <summary>Some items of agendas, and the cases of those that are about a child.</summary>
internal sealed class MeetingStreams
{
    private readonly QueryHandle<IReadOnlyList<StreamHandle<AgendaItemState>>> _items;
    private readonly QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> _cases;

    private MeetingStreams(QueryHandle<IReadOnlyList<StreamHandle<AgendaItemState>>> items, QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> cases)
    {
        _items = items;
        _cases = cases;
    }

    /// <summary>What stands on the agenda, and what open actions come from.</summary>
    internal IEnumerable<AgendaItemState> States => _items.Value.Select(item => item.State);

    /// <summary>Asks for them within a command.</summary>
    internal static MeetingStreams Items(CommandSession session, Guid cycleId, Guid meetingId) => new(
        session.Streams<AgendaItemState>(EhtStreams.ItemsOfMeeting(cycleId, meetingId)), session.Streams<CaseState>(EhtStreams.CasesOfMeeting(cycleId, meetingId)));

    /// <summary>Asks for them within a reading.</summary>
    internal static MeetingStreams Items(ReadSession session, Guid cycleId, Guid meetingId) => new(
        session.Streams<AgendaItemState>(EhtStreams.ItemsOfMeeting(cycleId, meetingId)), session.Streams<CaseState>(EhtStreams.CasesOfMeeting(cycleId, meetingId)));

    /// <summary>Asks for everything on the agendas of a term.</summary>
    internal static MeetingStreams OfTerm(ReadSession session, Guid cycleId) => new(
        session.Streams<AgendaItemState>(EhtStreams.ItemsOfTerm(cycleId)), session.Streams<CaseState>(EhtStreams.CasesOfTerm(cycleId)));

    /// <summary>Asks for the agendas of a member's meetings between two moments, over all their series.</summary>
    internal static MeetingStreams OfMember(ReadSession session, Actor actor, DateTimeOffset from, DateTimeOffset before) => new(
        session.Streams<AgendaItemState>(EhtStreams.ItemsOfMember(actor, from, before)), session.Streams<CaseState>(EhtStreams.CasesOfMember(actor, from, before)));

    /// <summary>Asks for one item.</summary>
    internal static MeetingStreams OfItem(ReadSession session, Guid itemId) => new(
        session.Streams<AgendaItemState>(CaseStreams.Itself(itemId)), session.Streams<CaseState>(EhtStreams.CaseOfItem(itemId)));

    /// <summary>The items by id.</summary>
    internal Dictionary<Guid, AgendaItemState.Present> ById() => States.OfType<AgendaItemState.Present>().ToDictionary(item => item.ItemId);

    /// <summary>The case of an item; missing where it has none.</summary>
    internal Func<AgendaItemState.Present, CaseState> Cases()
    {
        var byId = _cases.Value.ToDictionary(stream => stream.Id, stream => stream.State);
        return item => item.CaseId is { } id ? byId.GetValueOrDefault(id, CaseState.Missing.Instance) : CaseState.Missing.Instance;
    }

    /// <summary>The items on the agenda that somebody can see now.</summary>
    internal HashSet<Guid> VisibleTo(Actor actor, EhtSeriesState seriesState, EhtCycleState cycleState, Guid meetingId, SharingContext context)
    {
        if (seriesState is not EhtSeriesState.Present series || cycleState is not EhtCycleState.Present cycle)
        {
            return [];
        }

        var (meeting, caseOf) = (cycle.Find(meetingId), Cases());
        return
        [
            .. ById().Values
                .Where(item => Room.Of(series, meeting, item) is var room && room.Find(actor.Viewer, series) is { } who && AgendaSight.Decide(who, item, room, caseOf(item), context).IsShown)
                .Select(item => item.ItemId),
        ];
    }
}
