using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Presence;

namespace Samverkan.Api.Presence;

/// <summary>When socialtjänsten is at the schools of the viewer's own municipality.</summary>
public sealed record PresenceList(bool MayPlan, IReadOnlyList<PresenceView> Plans);

/// <summary>
/// One plan with its coming days. <see cref="Contacts"/> counts the talks that have been had; of none of them is said whose it was. <see cref="MayBook"/>: the
/// viewer's huvudman has the school, or the viewer's unit comes there.
/// </summary>
public sealed record PresenceView(
    Guid PresenceId,
    string SchoolUnitId,
    string SchoolName,
    string UnitName,
    IReadOnlyList<string> Persons,
    DayOfWeek Weekday,
    TimeOnly Starts,
    TimeOnly Ends,
    DateOnly From,
    DateOnly To,
    bool IsOwn,
    bool MayBook,
    int Contacts,
    IReadOnlyList<PresenceDay> Days);

/// <summary>A day on which they come, and its times.</summary>
public sealed record PresenceDay(DateOnly Day, IReadOnlyList<TalkTime> Times);

/// <summary>A time. <see cref="TalkId"/> is told to the unit that booked it and the unit that comes.</summary>
public sealed record TalkTime(DateTimeOffset StartsAt, bool Taken, Guid? TalkId);

/// <summary>Builds the view of a plan.</summary>
internal static class PresenceViews
{
    private const int DaysAhead = 42;

    internal static PresenceView Of(Viewpoint at, PresenceState.Present plan)
    {
        var (facts, isOwn) = (plan.Facts, plan.By.Unit == at.Viewer.Unit && plan.By.Branch == at.Viewer.Branch);
        var staff = Viewpoint.UnitStaffOf(at.Directory, plan.By.Unit, at.Today);
        return new(
            plan.PresenceId,
            facts.School.Value,
            at.Directory.UnitName(facts.School),
            at.Directory.UnitName(plan.By.Unit),
            [.. facts.Persons.Where(staff.Contains).Select(at.Directory.PersonName)],
            facts.Weekday,
            facts.Starts,
            facts.Ends,
            facts.From,
            facts.To,
            isOwn,
            isOwn || PresencePlaces.HasSchool(at.Directory, at.Viewer.Branch, facts.School),
            plan.ContactsBy(at.Now),
            [.. PresenceCalendar.Days(plan, at.Today, at.Today.AddDays(DaysAhead)).Select(day => new PresenceDay(day, [.. PresenceCalendar.Times(facts, day).Select(time => TimeOf(at, plan, time, isOwn))]))]);
    }

    private static TalkTime TimeOf(Viewpoint at, PresenceState.Present plan, DateTimeOffset startsAt, bool isOwn)
    {
        var talk = plan.Talks.FirstOrDefault(booked => booked.StartsAt == startsAt);
        return new(startsAt, talk is not null, talk is not null && (isOwn || talk.By.Unit == at.Viewer.Unit) ? talk.TalkId : null);
    }
}
