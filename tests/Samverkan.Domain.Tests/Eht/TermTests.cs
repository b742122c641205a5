using Samverkan.Domain.Agenda;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Eht;

public sealed class TermTests
{
    private static readonly HashSet<Guid> s_none = [];
    private static readonly Guid s_nextCycle = World.Id(599);
    private static readonly PlannedMeeting s_spring = new(World.Id(598), new(2027, 1, 18, 9, 0, 0, TimeSpan.Zero), 90, new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero));

    private static CloseTerm Closing(params Guid[] notDiscussed) => new(
        new("BUP var med varje gång", "Kortare punkter"), s_nextCycle, new(2027, TermHalf.Spring), [s_spring], notDiscussed.ToHashSet(), Meetings.Head, Meetings.Begins.AddDays(40));

    private static Meetings Held() => Meetings.Planned()
        .Begun(World.Counsellor)
        .And(m => CloseMeeting.Decide(new(Meetings.First, s_none, Meetings.Head, Meetings.Begins.AddHours(1)), m.Series, m.Cycle));

    [Fact]
    public void A_series_has_one_term_under_way()
    {
        var planned = Meetings.Planned();
        planned.Under.Meetings.Select(meeting => meeting.Status).ShouldBe([MeetingStatus.Planned, MeetingStatus.Planned]);
        Plan(planned, new(World.Id(590), Meetings.Autumn, [Meetings.FirstMeeting], planned.Under, Meetings.Head, World.Now)).ThenRefused(Refusals.EhtTermUnderWay);
        Plan(planned, new(World.Id(590), Meetings.Autumn, [Meetings.FirstMeeting], null, World.Counsellor, World.Now)).ThenRefused(Refusals.EhtNotChair);
        Plan(planned, new(World.Id(590), Meetings.Autumn, [Meetings.FirstMeeting], null, World.Stranger, World.Now)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void Meetings_are_within_the_term_and_never_two_at_once()
    {
        var opened = Meetings.Nothing().And(m => OpenSeries.Decide(Meetings.Opening, m.Series));
        PlanTerm Of(params PlannedMeeting[] meetings) => new(Meetings.CycleId, Meetings.Autumn, meetings, null, Meetings.Head, World.Now);
        Plan(opened, Of()).ThenRefused(Refusals.EhtTermNeedsMeetings);
        Plan(opened, Of(s_spring)).ThenRefused(Refusals.EhtMeetingOutsideTerm);
        Plan(opened, Of(Meetings.FirstMeeting, Meetings.FirstMeeting with { MeetingId = World.Id(591) })).ThenRefused(Refusals.EhtMeetingTwice);
        Plan(opened, Of(Meetings.FirstMeeting with { CutoffAt = Meetings.Begins.AddMinutes(1) })).ThenRefused(Refusals.EhtSlotImpossible);
        Plan(opened, Of(Meetings.FirstMeeting with { Minutes = 5 })).ThenRefused(Refusals.EhtSlotImpossible);
    }

    [Fact]
    public void A_meeting_is_added_and_moved_while_it_is_planned()
    {
        var planned = Meetings.Planned();
        var extra = Meetings.SecondMeeting with { MeetingId = World.Id(592), StartsAt = Meetings.Begins.AddDays(3), CutoffAt = Meetings.Begins.AddDays(2) };
        var added = planned.And(m => AddMeeting.Decide(new(extra, Meetings.Head, World.Now), m.Series, m.Cycle));
        added.Under.Meetings.Select(meeting => meeting.MeetingId).ShouldBe([Meetings.First, extra.MeetingId, Meetings.Second]);
        added.When(m => AddMeeting.Decide(new(extra, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenNothing();
        added.When(m => MoveMeeting.Decide(new(extra with { StartsAt = Meetings.Begins }, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenRefused(Refusals.EhtSlotImpossible);
        added.When(m => MoveMeeting.Decide(new(extra with { StartsAt = Meetings.SecondMeeting.StartsAt }, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenRefused(Refusals.EhtMeetingTwice);
        var later = extra with { StartsAt = Meetings.Begins.AddDays(20) };
        added.And(m => MoveMeeting.Decide(new(later, Meetings.Head, World.Now), m.Series, m.Cycle)).Under.Meetings[^1].Plan.ShouldBe(later);
        Meetings.Planned().Begun().When(m => MoveMeeting.Decide(new(Meetings.FirstMeeting with { Minutes = 60 }, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenRefused(Refusals.EhtMeetingNotPlanned);
    }

    [Fact]
    public void What_was_to_be_talked_about_at_a_cancelled_meeting_is_on_the_next()
    {
        var submitted = Meetings.Planned().And(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(World.Counsellor, World.Now)));
        var cancelled = submitted.And(m => CancelMeeting.Decide(new(Meetings.First, Meetings.Head, World.Now), m.Series, m.Cycle));
        cancelled.Under.MeetingOf(Meetings.ItemId)!.MeetingId.ShouldBe(Meetings.Second);
        cancelled.When(m => CancelMeeting.Decide(new(Meetings.Second, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenRefused(Refusals.EhtNoNextMeeting);
        cancelled.When(m => CancelMeeting.Decide(new(Meetings.First, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenNothing();
        cancelled.When(m => SubmitAgendaItem.Decide(Meetings.OfGroup() with { ItemId = World.Id(593) }, m.Scene(World.Counsellor, World.Now) with { Item = AgendaItemState.Missing.Instance }))
            .ThenRefused(Refusals.EhtMeetingOver);
    }

    [Fact]
    public void One_meeting_is_held_at_a_time_by_those_who_are_there()
    {
        var begun = Meetings.Planned().Begun(World.Counsellor);
        begun.Under.Find(Meetings.First)!.Present.ShouldBe([Attendee.Of(Meetings.Head), Attendee.Of(World.Counsellor)]);
        begun.When(m => OpenMeeting.Decide(new(Meetings.Second, [], Meetings.Head, Meetings.Begins), m.Series, m.Cycle)).ThenRefused(Refusals.EhtOtherMeetingOpen);
        Meetings.Planned().When(m => OpenMeeting.Decide(new(Meetings.First, [Attendee.Of(World.Stranger)], Meetings.Head, Meetings.Begins), m.Series, m.Cycle)).ThenRefused(Refusals.EhtMemberMissing);
        var came = begun.And(m => RecordAttendance.Decide(new(Meetings.First, Attendee.Of(World.BupConsultant), true, World.BupConsultant, Meetings.Begins), m.Series, m.Cycle));
        came.Under.Find(Meetings.First)!.Present.Count.ShouldBe(3);
        var left = came.And(m => RecordAttendance.Decide(new(Meetings.First, Attendee.Of(World.BupConsultant), false, Meetings.Head, Meetings.Begins), m.Series, m.Cycle));
        left.Under.Find(Meetings.First)!.Present.Count.ShouldBe(2);
        left.Under.Find(Meetings.First)!.HaveBeenPresent.Count.ShouldBe(3);
        came.When(m => RecordAttendance.Decide(new(Meetings.First, Attendee.Of(World.Stranger), true, World.Counsellor, Meetings.Begins), m.Series, m.Cycle)).ThenRefused(Refusals.EhtNotChair);
        came.When(m => RecordAttendance.Decide(new(Meetings.Second, Attendee.Of(World.BupConsultant), true, World.BupConsultant, Meetings.Begins), m.Series, m.Cycle)).ThenRefused(Refusals.EhtMeetingNotOpen);
    }

    [Fact]
    public void Who_orders_the_agenda_moves_nothing_that_they_cannot_see()
    {
        var (a, hidden, b, c) = (World.Id(1), World.Id(2), World.Id(3), World.Id(4));
        var placed = Meetings.Planned().And([.. ((Guid[])[a, hidden, b, c]).Select(item => new AgendaItemPlaced(item, Meetings.First, Meetings.Head, World.Now))]);
        var seen = new HashSet<Guid> { a, b, c };
        placed.And(m => OrderAgenda.Decide(new(Meetings.First, [c, a, b], seen, Meetings.Head, World.Now), m.Series, m.Cycle))
            .Under.Find(Meetings.First)!.Agenda.ShouldBe([c, hidden, a, b]);
        placed.When(m => OrderAgenda.Decide(new(Meetings.First, [a, b, c], seen, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenNothing();
        placed.When(m => OrderAgenda.Decide(new(Meetings.First, [a, b], seen, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenRefused(Refusals.EhtAgendaChanged);
        placed.When(m => OrderAgenda.Decide(new(Meetings.First, [a, b, b], seen, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenRefused(Refusals.EhtAgendaChanged);
        placed.When(m => OrderAgenda.Decide(new(Meetings.First, [a, b, hidden], seen, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenRefused(Refusals.EhtAgendaChanged);
        placed.When(m => OrderAgenda.Decide(new(Meetings.First, [c, a, b], seen, World.Counsellor, World.Now), m.Series, m.Cycle)).ThenRefused(Refusals.EhtNotChair);
    }

    [Fact]
    public void What_was_not_reached_is_on_the_next_agenda()
    {
        var closed = Meetings.Planned()
            .And(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(World.Counsellor, World.Now)))
            .Begun(World.Counsellor)
            .And(m => CloseMeeting.Decide(new(Meetings.First, new HashSet<Guid> { Meetings.ItemId }, Meetings.Head, Meetings.Begins), m.Series, m.Cycle));
        closed.Under.Find(Meetings.First)!.Status.ShouldBe(MeetingStatus.Closed);
        closed.Under.Find(Meetings.Second)!.Agenda.ShouldBe([Meetings.ItemId]);
    }

    [Fact]
    public void A_term_ends_with_its_evaluation_and_carries_what_is_open_into_the_next()
    {
        var action = new LedgerAction(World.Id(594), Meetings.ItemId, Attendee.Of(Meetings.Head), World.Today.AddDays(30), Reach.Selective, World.Now);
        var done = action with { ActionId = World.Id(595) };
        var given = Held()
            .And(new ActionEntered(action, Meetings.Head, World.Now), new ActionEntered(done, Meetings.Head, World.Now), new ActionSettled(done.ActionId, ActionResult.Done, true, null, Meetings.Head, World.Now))
            .And(new AgendaItemPlaced(World.Id(596), Meetings.Second, Meetings.Head, World.Now))
            .And(m => OpenMeeting.Decide(new(Meetings.Second, [Attendee.Of(Meetings.Head)], Meetings.Head, Meetings.Begins.AddDays(14)), m.Series, m.Cycle))
            .And(m => CloseMeeting.Decide(new(Meetings.Second, new HashSet<Guid> { World.Id(596) }, Meetings.Head, Meetings.Begins.AddDays(14)), m.Series, m.Cycle));
        var outcome = given.When(m => CloseTerm.Decide(Closing(World.Id(596)), m.Series, m.Cycle, m.Next));
        outcome.ThenTypes(typeof(EhtCycleClosed), typeof(EhtCycleOpened));
        var next = outcome.Only<EhtCycleOpened>();
        next.CarriedActions.ShouldBe([action]);
        next.CarriedItems.ShouldBe([World.Id(596)]);
        var spring = CycleFold.Evolve(EhtCycleState.Missing.Instance, next).ShouldBeOfType<EhtCycleState.Present>();
        spring.Meetings[0].Agenda.ShouldBe([World.Id(596)]);
        spring.Actions.ShouldBe([action]);
        var after = given.And(outcome.Events);
        after.Under.IsClosed.ShouldBeTrue();
        after.When(m => OrderAgenda.Decide(new(Meetings.First, [], s_none, Meetings.Head, World.Now), m.Series, m.Cycle)).ThenRefused(Refusals.EhtTermClosed);
        (after with { Next = spring }).When(m => CloseTerm.Decide(Closing(World.Id(596)), m.Series, m.Cycle, m.Next)).ThenNothing();
    }

    [Fact]
    public void What_was_said_of_a_term_is_the_schools_and_is_forgotten_by_itself()
    {
        var closed = Held().And(Held().When(m => CloseTerm.Decide(Closing(), m.Series, m.Cycle, m.Next)).Events);
        closed.Under.Evaluation!.Key.ShouldBe(new PersonalKey(Meetings.CycleId, World.School.Value));
        PurgePart Of(BranchId branch) => new(branch, new([RetentionClass.School], World.Today, null, DocumentPlan.Default), Meetings.Head, World.Now.AddYears(11));
        var purged = PurgePart.In(closed.Cycle, Of(World.School)).ShouldHaveSingleItem();
        PurgePart.In(closed.Cycle, Of(World.StudentHealth)).ShouldBeEmpty();
        PurgePart.In(Held().Cycle, Of(World.School)).ShouldBeEmpty();
        var after = closed.And(purged);
        after.Under.Evaluation!.Value.ShouldBeNull();
        after.Under.IsClosed.ShouldBeTrue();
        PurgePart.In(after.Cycle, Of(World.School)).ShouldBeEmpty();
    }

    [Fact]
    public void A_term_does_not_end_with_meetings_left_nor_go_backwards()
    {
        Held().When(m => CloseTerm.Decide(Closing() with { At = Meetings.Begins.AddDays(1) }, m.Series, m.Cycle, m.Next)).ThenRefused(Refusals.EhtMeetingsLeft);
        Meetings.Planned().Begun().When(m => CloseTerm.Decide(Closing(), m.Series, m.Cycle, m.Next)).ThenRefused(Refusals.EhtOtherMeetingOpen);
        Held().When(m => CloseTerm.Decide(Closing() with { NextTerm = Meetings.Autumn }, m.Series, m.Cycle, m.Next)).ThenRefused(Refusals.EhtTermNotLater);
        Held().When(m => CloseTerm.Decide(Closing() with { By = World.Counsellor }, m.Series, m.Cycle, m.Next)).ThenRefused(Refusals.EhtNotChair);
        Held().When(m => CloseTerm.Decide(Closing() with { NextMeetings = [] }, m.Series, m.Cycle, m.Next)).ThenRefused(Refusals.EhtTermNeedsMeetings);
    }

    private static Outcome Plan(Meetings given, PlanTerm command) => given.When(m => PlanTerm.Decide(command, m.Series, EhtCycleState.Missing.Instance));
}
