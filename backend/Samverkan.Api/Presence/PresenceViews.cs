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
        var (facts, isOwn) = (plan.Facts, IsOwn(at, plan));
        return new(
            plan.PresenceId,
            facts.School.Value,
            at.Directory.UnitName(facts.School),
            at.Directory.UnitName(plan.By.Unit),
            PersonsOf(at, plan),
            facts.Weekday,
            facts.Starts,
            facts.Ends,
            facts.From,
            facts.To,
            isOwn,
            IsFor(at, plan),
            plan.ContactsBy(at.Now),
            [.. PresenceCalendar.Days(plan, at.Today, at.Today.AddDays(DaysAhead)).Select(day => new PresenceDay(day, [.. PresenceCalendar.Times(facts, day).Select(time => TimeOf(at, plan, time))]))]);
    }

    /// <summary>Whether the viewer's unit is the one that comes.</summary>
    internal static bool IsOwn(Viewpoint at, PresenceState.Present plan) => plan.By.Unit == at.Viewer.Unit && plan.By.Branch == at.Viewer.Branch;

    /// <summary>Whether the viewer's huvudman has the school, or the viewer's unit comes there.</summary>
    internal static bool IsFor(Viewpoint at, PresenceState.Present plan) => IsOwn(at, plan) || PresencePlaces.HasSchool(at.Directory, at.Viewer.Branch, plan.Facts.School);

    /// <summary>Whether the viewer's unit booked a talk, or comes to it.</summary>
    internal static bool Knows(Viewpoint at, PresenceState.Present plan, BookedTalk talk) => IsOwn(at, plan) || talk.By.Unit == at.Viewer.Unit;

    /// <summary>Those who come, by name, as far as they work in the unit today.</summary>
    internal static IReadOnlyList<string> PersonsOf(Viewpoint at, PresenceState.Present plan)
    {
        var staff = Viewpoint.UnitStaffOf(at.Directory, plan.By.Unit, at.Today);
        return [.. plan.Facts.Persons.Where(staff.Contains).Select(at.Directory.PersonName)];
    }

    private static TalkTime TimeOf(Viewpoint at, PresenceState.Present plan, DateTimeOffset startsAt)
    {
        var talk = plan.Talks.FirstOrDefault(booked => booked.StartsAt == startsAt);
        return new(startsAt, talk is not null, talk is not null && Knows(at, plan, talk) ? talk.TalkId : null);
    }
}
