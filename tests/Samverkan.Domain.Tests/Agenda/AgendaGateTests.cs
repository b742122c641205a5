using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Tests.Eht;

namespace Samverkan.Domain.Tests.Agenda;

/// <summary>Who hears who the child is.</summary>
public sealed class AgendaGateTests
{
    private static readonly BranchId[] s_room = [World.School, World.Bup, World.Social];

    private static Meetings Submitted(ChildMode mode = ChildMode.HeldBack, Given? @case = null) => Meetings.Planned()
        .In(@case ?? World.Opened())
        .And(m => SubmitAgendaItem.Decide(Meetings.OfAlma(mode), m.Scene(World.Counsellor, World.Now.AddHours(1))));

    private static Given Consented(params BranchId[] receiving) => World.Opened().WithConsent(World.Scope(receiving.Length == 0 ? s_room : receiving));

    [Fact]
    public void A_child_who_is_held_back_is_on_the_agenda_of_the_authors_branch_only()
    {
        var given = Submitted();
        given.Reads(World.Counsellor).ShouldBeOfType<AgendaReading.Whole>();
        foreach (var other in (By[])[Meetings.Head, World.BupConsultant, World.SocialWorker, World.Stranger, World.Colleague])
        {
            given.Reads(other).ShouldBeOfType<AgendaReading.Hidden>();
        }
    }

    [Fact]
    public void A_child_without_identity_is_a_story_to_the_others_and_nothing_to_those_outside()
    {
        var given = Submitted(ChildMode.Anonymous);
        given.Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.WithoutIdentity>();
        given.Reads(Meetings.Head).ShouldBeOfType<AgendaReading.WithoutIdentity>();
        given.Reads(World.Counsellor).ShouldBeOfType<AgendaReading.Whole>();
        given.Reads(World.Stranger).ShouldBeOfType<AgendaReading.Hidden>();
        given.Reads(World.Colleague).ShouldBeOfType<AgendaReading.Hidden>();
    }

    [Fact]
    public void A_name_is_said_only_when_everybody_in_the_room_has_a_basis()
    {
        Name(Submitted()).ThenRefused(Refusals.EhtRoomWithoutBasis);
        Name(Submitted(@case: Consented(World.School, World.Bup))).ThenRefused(Refusals.EhtRoomWithoutBasis).Detail.ShouldStartWith("Socialtjänsten kan inte få veta");
        var outcome = Name(Submitted(@case: Consented()));
        outcome.ThenTypes(typeof(ItemsDisclosed), typeof(AgendaItemNamed));
        outcome.Only<ItemsDisclosed>().Disclosures.Where(d => d.Area == InformationArea.Identity).Select(d => d.To).Distinct().ShouldBe(s_room, ignoreOrder: true);
        var named = Submitted(@case: Consented()).And(outcome.Events);
        foreach (var other in (By[])[Meetings.Head, World.BupConsultant, World.SocialWorker])
        {
            named.Reads(other).ShouldBeOfType<AgendaReading.Whole>().Why.Basis.ShouldBe(LegalBasis.Consent);
        }

        named.Reads(World.Stranger).ShouldBeOfType<AgendaReading.Hidden>();
        named.When(m => NameChild.Decide(new([]), m.Scene(World.Counsellor))).ThenNothing();
    }

    [Fact]
    public void A_child_can_be_submitted_by_name_when_the_basis_is_there()
    {
        Meetings Given(Given @case) => Meetings.Planned().In(@case);
        var command = Meetings.OfAlma(ChildMode.Named);
        Given(Consented()).When(m => SubmitAgendaItem.Decide(command, m.Scene(World.Counsellor, World.Now)))
            .ThenTypes(typeof(ItemsDisclosed), typeof(AgendaItemSubmitted), typeof(AgendaItemNamed), typeof(AgendaItemPlaced));
        Given(World.Opened()).When(m => SubmitAgendaItem.Decide(command, m.Scene(World.Counsellor, World.Now))).ThenRefused(Refusals.EhtRoomWithoutBasis);
    }

    [Fact]
    public void Another_basis_than_consent_is_picked_with_its_reasons()
    {
        var given = Submitted(@case: Consented(World.School, World.Bup));
        Outcome With(string? reason) => given.When(m => NameChild.Decide(new([new(World.Social, LegalBasis.HarmAssessment, reason)]), m.Scene(World.Counsellor)));
        With(null).ThenRefused(Refusals.EhtRoomWithoutBasis);
        given.And(With("Familjen bad själv om det.").Events).Reads(World.SocialWorker).ShouldBeOfType<AgendaReading.Whole>().Why.Basis.ShouldBe(LegalBasis.HarmAssessment);
    }

    [Fact]
    public void Whoever_lacks_a_basis_can_leave_the_room_for_the_item()
    {
        var alone = Submitted(@case: Consented(World.School, World.Bup))
            .And(m => ArrangeRoom.Decide(new(Attendee.Of(World.SocialWorker), RoomPlace.SteppedOut, true), m.Scene(World.Counsellor)));
        var named = alone.And(Name(alone).Events);
        named.Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.Whole>();
        named.Reads(World.SocialWorker).ShouldBeOfType<AgendaReading.Hidden>();
        named.And(m => ArrangeRoom.Decide(new(Attendee.Of(World.SocialWorker), RoomPlace.AsUsual, true), m.Scene(World.Counsellor)))
            .Reads(World.SocialWorker).ShouldBeOfType<AgendaReading.Hidden>();
    }

    [Fact]
    public void Consent_that_is_taken_back_takes_the_name_away_at_once()
    {
        var given = Submitted(@case: Consented());
        var named = given.And(Name(given).Events);
        var revoked = named.And(m => RevokeConsent.Decide(new(World.Consent, World.Mother, null, World.Counsellor, Meetings.Begins), m.Case));
        revoked.Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.Hidden>();
        revoked.Reads(World.Counsellor).ShouldBeOfType<AgendaReading.Whole>();
        named.Reads(World.BupConsultant, World.Now.AddDays(120)).ShouldBeOfType<AgendaReading.Hidden>();
    }

    [Fact]
    public void Consent_that_comes_in_the_middle_of_the_meeting_turns_the_story_into_a_name()
    {
        var story = Submitted(ChildMode.Anonymous).Begun(World.Counsellor, World.BupConsultant)
            .And(m => WriteNote.Decide(new(World.Id(520), "Barnet sover dåligt", false, []), m.Scene(World.BupConsultant)));
        story.When(m => NameChild.Decide(new([]), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtRoomWithoutBasis);
        var consented = story.In(Consented(World.School, World.Bup));
        // Socialtjänsten is a member but not there: those who are in the room decide.
        var named = consented.And(m => NameChild.Decide(new([]), m.Scene(World.Counsellor)));
        named.Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.Whole>();
        named.Reads(World.SocialWorker).ShouldBeOfType<AgendaReading.Hidden>();
        named.Submitted.Notes[0].Scope.ShouldBe(WritingScope.Room);
    }

    [Fact]
    public void A_named_child_is_not_taken_up_while_somebody_without_a_basis_sits_there()
    {
        var given = Submitted(@case: Consented(World.School, World.Bup)).Begun(World.Counsellor, World.BupConsultant);
        var named = given.And(m => NameChild.Decide(new([]), m.Scene(World.Counsellor)));
        var taken = named.And(m => TakeUpItem.Decide(m.Scene(Meetings.Head)));
        taken.Under.Find(Meetings.First)!.CurrentItem.ShouldBe(Meetings.ItemId);
        var joined = named.And(m => RecordAttendance.Decide(new(Meetings.First, Attendee.Of(World.SocialWorker), true, World.SocialWorker, Meetings.Begins), m.Series, m.Cycle));
        joined.When(m => TakeUpItem.Decide(m.Scene(Meetings.Head))).ThenRefused(Refusals.EhtRoomWithoutBasis);
        var rows = AgendaGate.Rows(joined.Submitted, joined.Room, joined.Case, World.Context);
        rows.Single(row => !row.Holds).Who.ShouldBe(Attendee.Of(World.SocialWorker));
        rows.Single(row => !row.Holds).Because.ShouldStartWith("Socialtjänsten kan inte få detta eftersom");
        var heldBack = Submitted().Begun(World.Counsellor);
        heldBack.When(m => TakeUpItem.Decide(m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtRoomWithoutBasis);
        heldBack.When(m => TakeUpItem.Decide(m.Scene(Meetings.Head))).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void While_a_named_child_is_talked_about_nobody_without_a_basis_is_let_in_and_who_leads_is_told_when_somebody_comes_in()
    {
        ArrangeRoom Let(By who) => new(Attendee.Of(who), RoomPlace.LetIn, true);
        var named = Submitted(@case: Consented(World.School, World.Bup)).Begun(World.Counsellor, World.BupConsultant).And(m => NameChild.Decide(new([]), m.Scene(World.Counsellor)));
        // It is not talked about yet: who is let in is said beforehand, and the child waits for it.
        var before = named.And(m => ArrangeRoom.Decide(Let(World.Stranger), m.Scene(World.Counsellor)));
        before.When(m => TakeUpItem.Decide(m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtRoomWithoutBasis);

        var taken = named.And(m => TakeUpItem.Decide(m.Scene(Meetings.Head)));
        taken.When(m => ArrangeRoom.Decide(Let(World.Stranger), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtRoomWithoutBasis);
        taken.And(m => ArrangeRoom.Decide(Let(World.BupConsultant with { PersonId = World.Id(182) }), m.Scene(World.Counsellor))).Submitted.LetIn.Count.ShouldBe(1);
        taken.When(m => TakeUpItem.Decide(m.Scene(Meetings.Head))).ThenNothing();
        var joined = taken.And(m => RecordAttendance.Decide(new(Meetings.First, Attendee.Of(World.SocialWorker), true, World.SocialWorker, Meetings.Begins), m.Series, m.Cycle));
        joined.When(m => TakeUpItem.Decide(m.Scene(Meetings.Head))).ThenRefused(Refusals.EhtRoomWithoutBasis);
    }

    [Fact]
    public void The_gate_says_whom_consent_lets_hear_the_name_and_of_others_both_that_it_is_missing_and_that_nothing_is_handed_over()
    {
        GateRow RowOf(Meetings given) => AgendaGate.Rows(given.Submitted, given.Room, given.Case, World.Context).Single(row => row.Who == Attendee.Of(World.BupConsultant));

        var open = RowOf(Submitted(ChildMode.Anonymous, Consented(World.Bup)));
        (open.Holds, open.MayBeTold).ShouldBe((false, true));
        open.Because.ShouldStartWith("BUP kan få detta eftersom");

        var shut = RowOf(Submitted(ChildMode.Anonymous));
        (shut.Holds, shut.MayBeTold).ShouldBe((false, false));
        shut.Because.ShouldContain("inte är tillfråga");
        shut.Because.ShouldEndWith("Det är inte heller utlämnat på någon annan grund.");

        // The name alone, or the question alone, is no name with its question.
        foreach (var area in new[] { InformationArea.Situation, InformationArea.Identity })
        {
            RowOf(Submitted(ChildMode.Anonymous, World.Opened().WithConsent(World.Scope([World.Bup]) with { Areas = [area] }))).MayBeTold.ShouldBeFalse();
        }

        var named = Submitted(@case: Consented()).And(m => NameChild.Decide(new([]), m.Scene(World.Counsellor)));
        (RowOf(named).Holds, RowOf(named).MayBeTold).ShouldBe((true, true));
    }

    [Fact]
    public void The_circle_is_for_the_work_that_one_had_then()
    {
        var letIn = Submitted(ChildMode.Anonymous).And(m => ArrangeRoom.Decide(new(Attendee.Of(World.Stranger), RoomPlace.LetIn, true), m.Scene(World.Counsellor)));
        var came = Submitted(ChildMode.Anonymous).Begun(World.Counsellor)
            .And(m => RecordAttendance.Decide(new(Meetings.First, Attendee.Of(World.Stranger), true, Meetings.Head, Meetings.Begins), m.Series, m.Cycle));
        var series = (EhtSeriesState.Present)letIn.Series;
        Viewer Since(DateTimeOffset day) => World.Viewer(World.Stranger) with { InUnitSince = SwedishCalendar.DayOf(day) };
        foreach (var room in (Room[])[letIn.Room, came.Room])
        {
            room.Find(Since(Meetings.Begins), series).ShouldBe(Attendee.Of(World.Stranger));
            room.Find(Since(Meetings.Begins.AddDays(1)), series).ShouldBeNull();
        }

        var offTheAgenda = Room.Of(series, null, letIn.Submitted);
        offTheAgenda.Find(Since(World.Now), series).ShouldNotBeNull();
        offTheAgenda.Find(Since(World.Now.AddDays(2)), series).ShouldBeNull();
        letIn.Room.Find(World.Viewer(World.BupConsultant) with { InUnitSince = SwedishCalendar.DayOf(World.Now.AddDays(1)) }, series).ShouldBeNull();
    }

    [Fact]
    public void A_child_without_a_case_is_a_story_and_nothing_else()
    {
        var given = Meetings.Planned();
        var command = Meetings.OfAlma(ChildMode.Anonymous) with { Content = Meetings.Content() };
        given.And(m => SubmitAgendaItem.Decide(command, m.Scene(World.Counsellor, World.Now))).Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.WithoutIdentity>();
        foreach (var numbered in (AgendaContent[])[Meetings.Content() with { Question = "130101-2397" }, Meetings.Content() with { Story = "130101-2397" }])
        {
            given.When(m => SubmitAgendaItem.Decide(command with { Content = numbered }, m.Scene(World.Counsellor, World.Now))).ThenRefused(Refusals.EhtTextIdentifies);
        }

        given.When(m => SubmitAgendaItem.Decide(Meetings.OfAlma(), m.Scene(World.Counsellor, World.Now))).ThenRefused(Refusals.EhtNamedNeedsCase);
        given.When(m => SubmitAgendaItem.Decide(Meetings.OfAlma(ChildMode.Named), m.Scene(World.Counsellor, World.Now))).ThenRefused(Refusals.EhtNamedNeedsCase);
    }

    [Fact]
    public void A_case_that_has_been_taken_out_is_told_to_nobody_else()
    {
        var anonymous = Submitted(ChildMode.Anonymous);
        var gone = anonymous.And(m => TakeOutCase.Decide(new("Hotbild", World.Counsellor, World.Now.AddHours(2)), m.Case));
        gone.Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.Hidden>();
    }

    private static Outcome Name(Meetings given) => given.When(m => NameChild.Decide(new([]), m.Scene(World.Counsellor)));
}
