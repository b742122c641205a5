using Samverkan.Api.Views;
using Samverkan.Domain.Eht;
using Samverkan.EventStore;

namespace Samverkan.Api.Eht;

/// <summary>What an agenda is read from, in one batch: the series, the term, and the items with their cases. The same for a term, a meeting and a single item.</summary>
internal sealed class AgendaStreams
{
    private readonly QueryHandle<IReadOnlyList<StreamHandle<EhtSeriesState>>> _series;
    private readonly QueryHandle<IReadOnlyList<StreamHandle<EhtCycleState>>> _terms;

    private AgendaStreams(QueryHandle<IReadOnlyList<StreamHandle<EhtSeriesState>>> series, QueryHandle<IReadOnlyList<StreamHandle<EhtCycleState>>> terms, MeetingStreams items)
    {
        _series = series;
        _terms = terms;
        Items = items;
    }

    /// <summary>The items.</summary>
    internal MeetingStreams Items { get; }

    /// <summary>The series and its term; null where there is no such series, or no such term.</summary>
    internal (EhtSeriesState.Present Series, EhtCycleState.Present Cycle)? Term =>
        _series.Value is [{ State: EhtSeriesState.Present series }] && _terms.Value is [{ State: EhtCycleState.Present cycle }] ? (series, cycle) : null;

    /// <summary>Asks for a term, and everything on its agendas.</summary>
    internal static AgendaStreams OfTerm(ReadSession session, Guid cycleId) => Of(session, cycleId, MeetingStreams.OfTerm(session, cycleId));

    /// <summary>Asks for a meeting, and what its term has open.</summary>
    internal static AgendaStreams OfMeeting(ReadSession session, Guid cycleId, Guid meetingId) => Of(session, cycleId, MeetingStreams.Items(session, cycleId, meetingId));

    /// <summary>Asks for an item, in the term of its series that is under way.</summary>
    internal static AgendaStreams OfItem(ReadSession session, Guid itemId) => new(
        session.Streams<EhtSeriesState>(EhtStreams.SeriesOfItem(itemId)), session.Streams<EhtCycleState>(EhtStreams.TermOfItem(itemId)), MeetingStreams.OfItem(session, itemId));

    private static AgendaStreams Of(ReadSession session, Guid cycleId, MeetingStreams items) => new(
        session.Streams<EhtSeriesState>(EhtStreams.SeriesOfTerm(cycleId)), session.Streams<EhtCycleState>(CaseStreams.Itself(cycleId)), items);
}
