using Samverkan.Domain.Directory;
using Samverkan.Domain.Presence;

namespace Samverkan.Domain.Tests.Presence;

public sealed class PresenceTests
{
    private static readonly UnitId s_school = new("0482-skola-norr");
    private static readonly By s_teacher = World.Actor(181, "0482-skola-norr", World.School);
    private static readonly PresencePlace s_place = new(BranchKind.SocialServices, BranchKind.School, "0482", "0482", [World.SocialWorker.PersonId, World.SocialColleague.PersonId]);

    // Tuesdays from 3 November 2026, 9–11 Swedish time, half an hour each.
    private static readonly PresenceFacts s_facts = new(
        s_school, [World.SocialWorker.PersonId, World.SocialColleague.PersonId], DayOfWeek.Tuesday, new(9, 0), new(11, 0), 30, World.Today, new(2027, 6, 10));

    private static readonly DateTimeOffset s_first = new(2026, 11, 3, 8, 0, 0, TimeSpan.Zero);

    private static PlanPresence Plan() => new(World.Id(900), s_facts, s_place, World.SocialWorker, World.Now);

    private static BookTalk Book(By by, DateTimeOffset at, bool ofSchool = true) => new(World.Id(901), at, ofSchool, by, World.Now);

    private static PresenceState After(Decision decision, PresenceState? before = null) =>
        decision.ShouldBeOfType<Decision.Accepted>().Events.Aggregate(before ?? PresenceState.Missing.Instance, PresenceState.Evolve);

    private static PresenceState Planned() => After(PlanPresence.Decide(Plan(), PresenceState.Missing.Instance));

    private static PresenceState Booked() => After(BookTalk.Decide(Book(s_teacher, s_first), Planned()), Planned());

    private static PresenceState.Present Of(PresenceState state) => state.ShouldBeOfType<PresenceState.Present>();

    private static void Refused(Decision decision, Refusal refusal) => decision.ShouldBeOfType<Decision.Refused>().Refusal.Code.ShouldBe(refusal.Code);

    private static void Refused(PlanPresence command, Refusal refusal) => Refused(PlanPresence.Decide(command, PresenceState.Missing.Instance), refusal);

    [Fact]
    public void Two_of_socialtjänsten_come_to_a_school_of_their_own_municipality()
    {
        Of(Planned()).Facts.Persons.Count.ShouldBe(2);
        Refused(Plan() with { Place = s_place with { OwnKind = BranchKind.Bup } }, Refusals.PresenceNotSocialServices);
        Refused(Plan() with { Place = s_place with { SchoolKind = BranchKind.PrimaryCare } }, Refusals.PresenceSchoolElsewhere);
        Refused(Plan() with { Place = s_place with { SchoolMunicipality = "0483" } }, Refusals.PresenceSchoolElsewhere);
        Refused(Plan() with { Facts = s_facts with { Persons = [World.Stranger.PersonId] } }, Refusals.PresenceNotStaff);
        Refused(Plan() with { Facts = s_facts with { Persons = [] } }, Refusals.PresenceNotStaff);
        Refused(Plan() with { Facts = s_facts with { Ends = new(9, 20) } }, Refusals.PresenceTimeImpossible);
        Refused(Plan() with { Facts = s_facts with { TalkMinutes = 5 } }, Refusals.PresenceTimeImpossible);
        Refused(Plan() with { Facts = s_facts with { To = World.Today.AddDays(-1) } }, Refusals.PresencePeriodImpossible);
        Refused(Plan() with { Facts = s_facts with { To = World.Today.AddYears(2) } }, Refusals.PresencePeriodImpossible);
    }

    [Fact]
    public void They_do_not_come_on_holidays_and_in_the_breaks()
    {
        var days = PresenceCalendar.Days(Of(Planned()), World.Today, new(2027, 2, 1)).ToList();
        days[0].ShouldBe(new(2026, 11, 3));
        days.ShouldContain(new DateOnly(2026, 12, 15));
        days.ShouldNotContain(new DateOnly(2026, 12, 22));
        days.ShouldNotContain(new DateOnly(2027, 1, 5));
        days.ShouldContain(new DateOnly(2027, 1, 12));
        PresenceCalendar.Times(s_facts, days[0]).ShouldBe([s_first, s_first.AddMinutes(30), s_first.AddMinutes(60), s_first.AddMinutes(90)]);
    }

    [Fact]
    public void The_school_books_a_free_time_and_the_talk_is_counted_when_it_has_been()
    {
        Of(Booked()).Talks.ShouldHaveSingleItem().By.ShouldBe(s_teacher);
        Of(Booked()).ContactsBy(s_first.AddMinutes(-1)).ShouldBe(0);
        Of(Booked()).ContactsBy(s_first).ShouldBe(1);
        Refused(BookTalk.Decide(Book(World.SocialWorker, s_first, ofSchool: false) with { TalkId = World.Id(902) }, Booked()), Refusals.PresenceTimeTaken);
        After(BookTalk.Decide(Book(World.SocialWorker, s_first.AddMinutes(30), ofSchool: false) with { TalkId = World.Id(902) }, Booked()), Booked());
        Refused(BookTalk.Decide(Book(World.Stranger, s_first, ofSchool: false), Planned()), Refusals.NotFound);
        Refused(BookTalk.Decide(Book(s_teacher, s_first.AddMinutes(10)), Planned()), Refusals.PresenceNoSuchTime);
        Refused(BookTalk.Decide(Book(s_teacher, s_first.AddDays(1)), Planned()), Refusals.PresenceNoSuchTime);
        Refused(BookTalk.Decide(Book(s_teacher, s_first) with { At = s_first }, Planned()), Refusals.PresenceNoSuchTime);
    }

    [Fact]
    public void What_has_been_had_is_counted_also_when_they_go_home_in_the_middle_of_the_day()
    {
        var booked = After(BookTalk.Decide(Book(s_teacher, s_first.AddMinutes(60)) with { TalkId = World.Id(902) }, Booked()), Booked());
        var left = After(CancelPresenceDay.Decide(new(new(2026, 11, 3), World.SocialWorker, s_first.AddMinutes(40)), booked), booked);
        Of(left).Talks.ShouldHaveSingleItem().StartsAt.ShouldBe(s_first);
        Of(left).ContactsBy(s_first.AddDays(1)).ShouldBe(1);
    }

    [Fact]
    public void A_talk_is_cancelled_by_either_side_before_it_has_been()
    {
        CancelTalk Cancel(By by, DateTimeOffset? at = null) => new(World.Id(901), by, at ?? World.Now);
        foreach (var by in new[] { s_teacher, World.SocialColleague })
        {
            Of(After(CancelTalk.Decide(Cancel(by), Booked()), Booked())).Talks.ShouldBeEmpty();
        }

        Refused(CancelTalk.Decide(Cancel(World.Counsellor), Booked()), Refusals.NotFound);
        Refused(CancelTalk.Decide(Cancel(s_teacher, s_first), Booked()), Refusals.PresenceTalkHeld);
    }

    [Fact]
    public void A_day_that_falls_away_takes_its_talks_with_it()
    {
        var day = new DateOnly(2026, 11, 3);
        var cancelled = After(CancelPresenceDay.Decide(new(day, World.SocialColleague, World.Now), Booked()), Booked());
        Of(cancelled).Talks.ShouldBeEmpty();
        PresenceCalendar.Days(Of(cancelled), day, day).ShouldBeEmpty();
        CancelPresenceDay.Decide(new(day, World.SocialWorker, World.Now), cancelled).ShouldBe(Decision.Nothing);
        Refused(CancelPresenceDay.Decide(new(day.AddDays(1), World.SocialWorker, World.Now), Planned()), Refusals.PresenceNoSuchDay);
        Refused(CancelPresenceDay.Decide(new(day, s_teacher, World.Now), Planned()), Refusals.PresenceNotOwn);
        Refused(CancelPresenceDay.Decide(new(day, World.SocialWorker with { Unit = new("0482-ifo-vuxen") }, World.Now), Planned()), Refusals.PresenceNotOwn);
    }

    [Fact]
    public void A_plan_ends_earlier_and_what_has_been_stays_counted()
    {
        var ended = After(EndPresence.Decide(new(new(2026, 11, 9), World.SocialWorker, World.Now), Booked()), Booked());
        Of(ended).Facts.To.ShouldBe(new(2026, 11, 9));
        Of(ended).ContactsBy(s_first).ShouldBe(1);
        Of(After(EndPresence.Decide(new(World.Today, World.SocialWorker, World.Now), Booked()), Booked())).Talks.ShouldBeEmpty();
        Refused(EndPresence.Decide(new(World.Today.AddDays(-1), World.SocialWorker, World.Now), Planned()), Refusals.PresencePeriodImpossible);
        Refused(EndPresence.Decide(new(World.Today, s_teacher, World.Now), Planned()), Refusals.PresenceNotOwn);
        Refused(EndPresence.Decide(new(World.Today, World.SocialWorker, World.Now), PresenceState.Missing.Instance), Refusals.NotFound);
    }
}
