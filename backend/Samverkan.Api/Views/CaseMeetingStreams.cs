using Samverkan.Api.Eht;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Eht;
using Samverkan.EventStore;

namespace Samverkan.Api.Views;

/// <summary>What was brought up of a child in meetings, and the series and terms of those meetings.</summary>
internal sealed record CaseMeetingStreams(
    QueryHandle<IReadOnlyList<StreamHandle<AgendaItemState>>> Items,
    QueryHandle<IReadOnlyList<StreamHandle<EhtSeriesState>>> Series,
    QueryHandle<IReadOnlyList<StreamHandle<EhtCycleState>>> Terms)
{
    /// <summary>Asks for them; the same whether the case exists or not.</summary>
    internal static CaseMeetingStreams Of(ReadSession session, Guid caseId) => new(
        session.Streams<AgendaItemState>(EhtStreams.ItemsOfCase(caseId)),
        session.Streams<EhtSeriesState>(EhtStreams.SeriesOfCase(caseId)),
        session.Streams<EhtCycleState>(EhtStreams.TermsOfCase(caseId)));

    /// <summary>Builds what a sight of the case is shown of them.</summary>
    internal CaseMeetingsBuilder Seen(Sight sight) => new(
        sight, [.. Series.Value.Select(stream => stream.State).OfType<EhtSeriesState.Present>()], [.. Terms.Value.Select(stream => stream.State).OfType<EhtCycleState.Present>()]);
}
