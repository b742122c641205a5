using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Who hears an item, and who may read it afterwards. <see cref="Inside"/> are those in the room: before the meeting, everybody who is expected.
/// <see cref="Circle"/> are those who may read what is written without identity: the members, who was there, and who was let in for it.
/// Whoever is out of the room for the item is in neither.
/// </summary>
public sealed record Room(IReadOnlyList<Attendee> Inside, IReadOnlyList<Attendee> Circle)
{
    private DateOnly? _heardOn;

    /// <summary>The room of an item at a meeting; of a meeting as a whole where there is no item yet.</summary>
    public static Room Of(EhtSeriesState.Present series, MeetingOnCycle? meeting, AgendaItemState.Present? item)
    {
        var members = series.Members.Select(member => member.Who).ToList();
        IEnumerable<Attendee> inside = meeting?.Status is MeetingStatus.Open or MeetingStatus.Closed ? meeting.Present : members;
        var circle = members.Concat(meeting?.HaveBeenPresent ?? []);
        IReadOnlyList<Attendee> letIn = item?.LetIn ?? [];
        IReadOnlyList<Attendee> absent = item?.SteppedOut ?? [];
        return new(Without(inside.Concat(letIn), absent), Without(circle.Concat(letIn), absent)) { _heardOn = DayOf(meeting?.Plan.StartsAt ?? item?.At) };
    }

    /// <summary>
    /// The viewer's place in the circle, which is for unbroken work in the unit: of members since they were made so, of others since the meeting, or
    /// since the item was submitted where it stands on no agenda.
    /// </summary>
    public Attendee? Find(Viewer viewer, EhtSeriesState.Present series)
    {
        var who = new Attendee(viewer.PersonId, viewer.Unit, viewer.Branch);
        var holds = series.Find(who) is { } member ? member.HoldsFor(viewer.InUnitSince) : viewer.InUnitSince <= _heardOn;
        return holds && Circle.Contains(who) ? who : null;
    }

    /// <summary>The other branches in the room, as an author of one branch sees it.</summary>
    public IReadOnlyList<BranchId> OtherBranches(BranchId own) => [.. Inside.Select(who => who.Branch).Where(branch => branch != own).Distinct()];

    private static DateOnly? DayOf(DateTimeOffset? at) => at is { } moment ? SwedishCalendar.DayOf(moment) : null;

    private static IReadOnlyList<Attendee> Without(IEnumerable<Attendee> those, IReadOnlyList<Attendee> absent) => [.. those.Distinct().Where(who => !absent.Contains(who))];
}
