using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Tests.Eht;

public sealed class SeriesTests
{
    private static readonly Meetings s_opened = Meetings.Nothing().And(m => OpenSeries.Decide(Meetings.Opening, m.Series));

    private static EhtSeriesState.Present Series(Meetings meetings) => meetings.Series.ShouldBeOfType<EhtSeriesState.Present>();

    [Fact]
    public void Whoever_opens_a_series_leads_it()
    {
        Series(s_opened).IsLedBy(Meetings.Head).ShouldBeTrue();
        Series(s_opened).HomeBranch.ShouldBe(World.School);
        s_opened.When(m => OpenSeries.Decide(Meetings.Opening, m.Series)).ThenNothing();
    }

    [Fact]
    public void Schools_hold_series_for_their_own_schools_at_possible_times()
    {
        Refused(Meetings.Opening with { By = World.BupConsultant }, Refusals.EhtNotSchool);
        Refused(Meetings.Opening with { Facts = Meetings.Facts with { Schools = [] } }, Refusals.EhtSchoolNotOwn);
        Refused(Meetings.Opening with { Facts = Meetings.Facts with { Schools = [new("0483-skola-soder")] } }, Refusals.EhtSchoolNotOwn);
        foreach (var slot in (StandingSlot[])
            [
                Meetings.Facts.Slot with { Minutes = 10 }, Meetings.Facts.Slot with { Minutes = 500 }, Meetings.Facts.Slot with { WeekInterval = 0 },
                Meetings.Facts.Slot with { WeekInterval = 13 }, Meetings.Facts.Slot with { CutoffDays = -1 }, Meetings.Facts.Slot with { CutoffDays = 31 },
            ])
        {
            Refused(Meetings.Opening with { Facts = Meetings.Facts with { Slot = slot } }, Refusals.EhtSlotImpossible);
        }
    }

    [Fact]
    public void Members_are_people_who_work_where_they_say()
    {
        var joined = s_opened.Joined(World.BupConsultant);
        Series(joined).Members.Select(member => member.Who).ShouldBe([Attendee.Of(Meetings.Head), Attendee.Of(World.BupConsultant)]);
        joined.When(m => AddMember.Decide(Meetings.Add(World.BupConsultant), m.Series)).ThenNothing();
        s_opened.When(m => AddMember.Decide(Meetings.Add(World.BupConsultant) with { UnitStaff = World.UnitStaffSince(World.SocialWorker) }, m.Series)).ThenRefused(Refusals.EhtMemberNotStaff);
        joined.When(m => AddMember.Decide(Meetings.Add(World.SocialWorker) with { By = World.BupConsultant }, m.Series)).ThenRefused(Refusals.EhtNotChair);
        joined.When(m => AddMember.Decide(Meetings.Add(World.SocialWorker) with { By = World.Stranger }, m.Series)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void Who_has_left_the_unit_and_come_back_is_made_a_member_anew()
    {
        var joined = s_opened.Joined(World.BupConsultant);
        var back = World.Viewer(World.BupConsultant) with { InUnitSince = World.Today.AddDays(1) };
        Series(joined).Find(World.Viewer(World.BupConsultant)).ShouldNotBeNull();
        Series(joined).Find(back).ShouldBeNull();
        var again = Meetings.Add(World.BupConsultant) with
        {
            UnitStaff = new Dictionary<Guid, DateOnly> { [World.BupConsultant.PersonId] = World.Today.AddDays(1) }, At = World.Now.AddDays(1),
        };
        Series(joined.And(m => AddMember.Decide(again, m.Series))).Find(back).ShouldNotBeNull();
    }

    [Fact]
    public void Somebody_always_leads_the_meetings()
    {
        var joined = s_opened.Joined(World.Counsellor);
        joined.When(m => RemoveMember.Decide(new(Attendee.Of(Meetings.Head), Meetings.Head, World.Now), m.Series)).ThenRefused(Refusals.EhtLastChair);
        joined.When(m => AddMember.Decide(Meetings.Add(Meetings.Head), m.Series)).ThenRefused(Refusals.EhtLastChair);
        var two = joined.And(m => AddMember.Decide(Meetings.Add(World.Counsellor, SeriesPart.Chair), m.Series));
        two.When(m => RemoveMember.Decide(new(Attendee.Of(Meetings.Head), Meetings.Head, World.Now), m.Series)).Only<EhtMemberRemoved>();
    }

    [Fact]
    public void Everybody_may_leave_and_the_leader_may_end_a_membership()
    {
        var joined = s_opened.Joined(World.Counsellor, World.BupConsultant);
        joined.When(m => RemoveMember.Decide(new(Attendee.Of(World.BupConsultant), World.BupConsultant, World.Now), m.Series)).Only<EhtMemberRemoved>();
        joined.When(m => RemoveMember.Decide(new(Attendee.Of(World.BupConsultant), World.Counsellor, World.Now), m.Series)).ThenRefused(Refusals.EhtNotChair);
        joined.When(m => RemoveMember.Decide(new(Attendee.Of(World.BupConsultant), World.Stranger, World.Now), m.Series)).ThenRefused(Refusals.NotFound);
        var without = joined.And(m => RemoveMember.Decide(new(Attendee.Of(World.BupConsultant), Meetings.Head, World.Now), m.Series));
        Series(without).Find(Attendee.Of(World.BupConsultant)).ShouldBeNull();
        without.When(m => RemoveMember.Decide(new(Attendee.Of(World.BupConsultant), Meetings.Head, World.Now), m.Series)).ThenNothing();
    }

    [Fact]
    public void A_series_is_changed_by_whoever_leads_it()
    {
        var joined = s_opened.Joined(World.Counsellor);
        var change = new ChangeSeries(Meetings.Facts with { KindName = "VITS" }, Meetings.OwnSchools, Meetings.Head, World.Now);
        Series(joined.And(m => ChangeSeries.Decide(change, m.Series))).Facts.KindName.ShouldBe("VITS");
        joined.When(m => ChangeSeries.Decide(change with { Facts = Meetings.Facts with { Schools = [.. Meetings.Facts.Schools] } }, m.Series)).ThenNothing();
        joined.When(m => ChangeSeries.Decide(change with { By = World.Counsellor }, m.Series)).ThenRefused(Refusals.EhtNotChair);
        joined.When(m => ChangeSeries.Decide(change with { Facts = Meetings.Facts with { Schools = [] } }, m.Series)).ThenRefused(Refusals.EhtSchoolNotOwn);
    }

    private static void Refused(OpenSeries command, Refusal expected) => Meetings.Nothing().When(m => OpenSeries.Decide(command, m.Series)).ThenRefused(expected);
}
