using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Eht;
using Samverkan.EventStore;

namespace Samverkan.Api.Eht;

/// <summary>The terms under way in which somebody has been in the room or is let in for an item, with their series and those items.</summary>
internal sealed class GuestStreams
{
    private readonly QueryHandle<IReadOnlyList<StreamHandle<EhtCycleState>>> _terms;
    private readonly QueryHandle<IReadOnlyList<StreamHandle<EhtSeriesState>>> _series;
    private readonly QueryHandle<IReadOnlyList<StreamHandle<AgendaItemState>>> _items;

    private GuestStreams(
        QueryHandle<IReadOnlyList<StreamHandle<EhtCycleState>>> terms,
        QueryHandle<IReadOnlyList<StreamHandle<EhtSeriesState>>> series,
        QueryHandle<IReadOnlyList<StreamHandle<AgendaItemState>>> items) => (_terms, _series, _items) = (terms, series, items);

    /// <summary>Asks for them within a reading.</summary>
    internal static GuestStreams Of(ReadSession session, Actor actor) => new(
        session.Streams<EhtCycleState>(EhtStreams.GuestTermsOf(actor)), session.Streams<EhtSeriesState>(EhtStreams.GuestSeriesOf(actor)), session.Streams<AgendaItemState>(EhtStreams.LetInItemsOf(actor)));

    /// <summary>The meetings, in the order of time.</summary>
    internal IReadOnlyList<GuestMeeting> MeetingsOf(Viewpoint at)
    {
        var series = _series.Value.Select(stream => stream.State).OfType<EhtSeriesState.Present>().ToDictionary(one => one.SeriesId);
        var items = _items.Value.Select(stream => stream.State).OfType<AgendaItemState.Present>().ToList();
        return
        [
            .. _terms.Value.Select(stream => stream.State).OfType<EhtCycleState.Present>()
                .SelectMany(term => term.Meetings.Select(meeting => (Term: term, Meeting: meeting)))
                .Where(held => series.TryGetValue(held.Term.SeriesId, out var of) && Guests.IsGuest(at.Viewer, of, held.Meeting, items))
                .OrderBy(held => held.Meeting.Plan.StartsAt)
                .Select(held => (held.Term, held.Meeting, Series: series[held.Term.SeriesId]))
                .Select(held => new GuestMeeting(
                    held.Series.SeriesId, held.Term.CycleId, held.Series.Facts.Name, SeriesViews.KindNameOf(held.Series), SeriesViews.Row(at, held.Series, held.Meeting))),
        ];
    }
}
