using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Who is at a meeting without being a member of its series: somebody who has been in the room, or who is let in for an item. They see the meeting and, of its
/// agenda, what they are there for; of the series and its other meetings nothing.
/// </summary>
public static class Guests
{
    /// <summary>Whether somebody is a guest at a meeting, for unbroken work in their unit.</summary>
    public static bool IsGuest(Viewer viewer, EhtSeriesState.Present series, MeetingOnCycle meeting, IEnumerable<AgendaItemState.Present> items) =>
        series.Find(viewer) is null
        && (Room.Of(series, meeting, null).Find(viewer, series) is not null
            || items.Any(item => item.LetIn.Count > 0 && meeting.Agenda.Contains(item.ItemId) && Room.Of(series, meeting, item).Find(viewer, series) is not null));
}
