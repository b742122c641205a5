using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Tests.Eht;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests.Agenda;

public sealed class AgendaItemTests
{
    private static readonly BranchId[] s_room = [World.School, World.Bup, World.Social];
    private static readonly DateOnly s_due = World.Today.AddDays(30);

    private static readonly PlanAction s_action = new(
        World.Id(530), "Anpassad skoldag", Attendee.Of(Meetings.Head), s_due, Reach.Indicated, ActionKind.Remedying, null, false, []);

    private static Meetings Group() => Meetings.Planned().And(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(World.Counsellor, World.Now)));

    private static Meetings Story() => Meetings.Planned().In(World.Opened())
        .And(m => SubmitAgendaItem.Decide(Meetings.OfAlma(ChildMode.Anonymous), m.Scene(World.Counsellor, World.Now.AddHours(1))));

    private static Meetings Named() => Meetings.Planned().In(World.Opened().WithConsent(World.Scope(s_room)))
        .And(m => SubmitAgendaItem.Decide(Meetings.OfAlma(ChildMode.Named), m.Scene(World.Counsellor, World.Now.AddHours(1))));

    private static Meetings Meeting(Meetings submitted) => submitted.Begun(World.Counsellor, World.BupConsultant, World.SocialWorker);

    [Fact]
    public void A_group_item_is_linked_to_no_child()
    {
        Group().Submitted.CaseId.ShouldBeNull();
        Group().Submitted.Subject.ShouldBe(Meetings.ItemId);
        Group().Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.OfMany>();
        Group().Reads(World.Stranger).ShouldBeOfType<AgendaReading.Hidden>();
        var planned = Meetings.Planned();
        planned.In(World.Opened()).When(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(World.Counsellor, World.Now))).ThenRefused(Refusals.EhtGroupHasNoChild);
        planned.When(m => SubmitAgendaItem.Decide(Meetings.OfGroup() with { Mode = ChildMode.Anonymous }, m.Scene(World.Counsellor, World.Now))).ThenRefused(Refusals.EhtGroupHasNoChild);
        var number = Meetings.OfGroup() with { Content = Meetings.Content() with { Question = "130101-2397 i klassen" } };
        planned.When(m => SubmitAgendaItem.Decide(number, m.Scene(World.Counsellor, World.Now))).ThenRefused(Refusals.EhtTextIdentifies);
        Meeting(Group()).When(m => NameChild.Decide(new([]), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtNamedNeedsCase);
        Meeting(Group()).When(m => WriteFamilyView.Decide(new(World.Id(531), Perspective.Child, null, ViewOf.Question, "Nej"), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtGroupHasNoChild);
    }

    [Fact]
    public void Items_are_submitted_before_the_cut_off_by_members()
    {
        var planned = Meetings.Planned();
        var late = Meetings.FirstMeeting.CutoffAt.AddSeconds(1);
        planned.When(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(World.Counsellor, late))).ThenRefused(Refusals.EhtCutoffPassed);
        planned.When(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(World.Counsellor, Meetings.FirstMeeting.CutoffAt))).Only<AgendaItemSubmitted>();
        planned.When(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(Meetings.Head, late))).Only<AgendaItemSubmitted>();
        planned.When(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(World.Stranger, World.Now))).ThenRefused(Refusals.NotFound);
        planned.When(m => SubmitAgendaItem.Decide(Meetings.OfGroup() with { MeetingId = World.Id(532) }, m.Scene(World.Counsellor, World.Now))).ThenRefused(Refusals.EhtMeetingMissing);
        Group().When(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(World.Counsellor, World.Now))).ThenNothing();
    }

    [Fact]
    public void A_story_says_nothing_of_who_the_child_is()
    {
        var given = Meetings.Planned().In(World.Opened());
        Outcome Of(string? story) => given.When(m => SubmitAgendaItem.Decide(
            Meetings.OfAlma(ChildMode.Anonymous) with { Content = Meetings.Content(ChildMode.Anonymous) with { Story = story } }, m.Scene(World.Counsellor, World.Now)));
        Of(null).ThenRefused(Refusals.EhtStoryMissing);
        Of("Almas mamma är orolig").ThenRefused(Refusals.EhtTextIdentifies).Detail.ShouldContain("”Almas”");
        Of("En mamma är orolig").Only<AgendaItemSubmitted>().Story!.Key.Owner.ShouldBe(World.StudentHealth.Value);
        given.When(m => SubmitAgendaItem.Decide(Meetings.OfAlma(), m.Scene(World.Sibling, World.Now))).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void Who_knows_the_child_cannot_write_the_name_for_the_room_and_who_does_not_is_told_nothing()
    {
        var given = Meeting(Story());
        given.When(m => WriteNote.Decide(new(World.Id(533), "Alma sover dåligt", false, []), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies);
        given.When(m => WriteDecision.Decide(new(World.Id(533), "Alma får stöd", 0, false, []), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies);
        given.When(m => PlanAction.Decide(s_action with { What = "Ring Almas pappa" }, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies);
        given.When(m => WriteNote.Decide(new(World.Id(533), "Är det Alma?", false, []), m.Scene(World.BupConsultant))).Only<AgendaNoteWritten>().Note.Scope.ShouldBe(WritingScope.Room);
        given.When(m => WriteNote.Decide(new(World.Id(533), "Är det 130101-2397?", false, []), m.Scene(World.BupConsultant))).ThenRefused(Refusals.EhtTextIdentifies);
        given.When(m => WriteNote.Decide(new(World.Id(533), "Alma sover dåligt", true, []), m.Scene(World.Counsellor))).Only<AgendaNoteWritten>().Note.Scope.ShouldBe(WritingScope.Own);
        given.When(m => WriteNote.Decide(new(World.Id(533), "Bara för oss", true, []), m.Scene(World.BupConsultant))).ThenRefused(Refusals.EhtItemNotOwn);
    }

    [Fact]
    public void A_child_without_a_case_has_no_number_in_the_story_either()
    {
        var numbered = Meetings.OfAlma(ChildMode.Anonymous) with { Content = Meetings.Content(ChildMode.Anonymous) with { Question = "Ett barn", Story = "Ett barn, 130101-2397" } };
        Meetings.Planned().When(m => SubmitAgendaItem.Decide(numbered, m.Scene(World.Counsellor, World.Now))).ThenRefused(Refusals.EhtTextIdentifies).Field.ShouldBe("story");
    }

    [Fact]
    public void Whom_another_branch_has_entered_is_told_by_no_refusal()
    {
        var story = Meeting(Story());
        var told = story.In(World.Opened().WithSocialServices().And(g => AddRelatedPerson.Decide(
            new(World.Id(70), World.Id(71), RelatedKind.Sibling, ProtectionLevel.None, new("Tindrande Berg", null, null, null), World.Branches, World.SocialWorker, World.Now), g.Case)));
        told.When(m => WriteNote.Decide(new(World.Id(550), "Bor Tindrande där?", false, []), m.Scene(World.Counsellor))).Only<AgendaNoteWritten>().Note.Scope.ShouldBe(WritingScope.Room);
        told.When(m => WriteNote.Decide(new(World.Id(550), "Bor Alma där?", false, []), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies);
    }

    [Fact]
    public void What_is_said_without_a_name_belongs_to_whoever_brought_the_child_up()
    {
        var note = Meeting(Story()).When(m => WriteNote.Decide(new(World.Id(534), "Prova en lugn start", false, []), m.Scene(World.BupConsultant))).Only<AgendaNoteWritten>().Note;
        note.Head.AuthorBranch.ShouldBe(World.StudentHealth);
        note.Text.Key.ShouldBe(new PersonalKey(World.Child, World.StudentHealth.Value));
        note.By.ShouldBe(World.BupConsultant);
    }

    [Fact]
    public void What_is_said_by_name_belongs_to_the_branch_that_says_it_and_goes_on_its_own_basis()
    {
        var given = Meeting(Named());
        var outcome = given.When(m => WriteNote.Decide(new(World.Id(535), "Alma har tid hos oss i januari", false, []), m.Scene(World.BupConsultant)));
        var note = outcome.Only<AgendaNoteWritten>().Note;
        note.Head.AuthorBranch.ShouldBe(World.Bup);
        note.Text.Key.ShouldBe(new PersonalKey(World.Child, World.Bup.Value));
        var written = given.And(outcome.Events);
        // The family has said yes to what elevhälsan tells, and nothing to what BUP does.
        Sees(written, World.Counsellor, note).ShouldBeFalse();
        Sees(written, World.BupConsultant, note).ShouldBeTrue();
        var told = given.When(m => WriteNote.Decide(
            new(World.Id(536), "Alma har tid hos oss i januari", false, [new(World.StudentHealth, LegalBasis.HarmAssessment, "Familjen vill att skolan vet.")]), m.Scene(World.BupConsultant)));
        told.ThenTypes(typeof(ItemsDisclosed), typeof(AgendaNoteWritten));
        Sees(given.And(told.Events), World.Counsellor, told.Only<AgendaNoteWritten>().Note).ShouldBeTrue();
        Sees(given.And(told.Events), World.SocialWorker, told.Only<AgendaNoteWritten>().Note).ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_handed_on_a_picked_basis_that_does_not_carry_it()
    {
        var school = new Recipient(World.School, LegalBasis.Osl25_12, "Skolan behöver veta.");
        Meeting(Named()).When(m => WriteNote.Decide(new(World.Id(549), "Tid i januari", false, [school]), m.Scene(World.BupConsultant))).ThenRefused(Refusals.DisclosureNoBasis);
    }

    [Fact]
    public void An_effect_is_heard_by_those_who_hear_the_action_and_by_no_others()
    {
        var own = s_action with { OwnOnly = true, Responsible = Attendee.Of(World.Counsellor) };
        var effect = new NewEffect(World.Id(550), Perspective.Professional, "Alma är i skolan");
        Meeting(Story()).And(m => PlanAction.Decide(own, m.Scene(World.Counsellor)))
            .When(m => FollowUpAction.Decide(new(own.ActionId, ActionResult.Done, [effect], null), m.Scene(World.Counsellor)))
            .Only<AgendaActionFollowedUp>().Effects.ShouldHaveSingleItem().Writing.Scope.ShouldBe(WritingScope.Own);
        Meeting(Story()).And(m => PlanAction.Decide(own, m.Scene(World.Counsellor)))
            .When(m => FollowUpAction.Decide(new(own.ActionId, ActionResult.Done, [effect], null), m.Scene(World.BupConsultant))).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void A_membership_is_for_the_work_in_the_unit_since_it_was_given()
    {
        var given = Group();
        var series = (EhtSeriesState.Present)given.Series;
        var viewer = World.Viewer(World.BupConsultant);
        given.Room.Find(viewer, series).ShouldBe(Attendee.Of(World.BupConsultant));
        given.Room.Find(viewer with { InUnitSince = World.Today.AddDays(1) }, series).ShouldBeNull();
        given.Room.Find(World.Viewer(World.Stranger), series).ShouldBeNull();
    }

    [Fact]
    public void Notes_stand_beside_each_other_and_are_rewritten_by_who_wrote_them()
    {
        var given = Meeting(Group())
            .And(m => WriteNote.Decide(new(World.Id(537), "Två vuxna på rasten", false, []), m.Scene(World.Counsellor)))
            .And(m => WriteNote.Decide(new(World.Id(538), "Fältarna kan vara med", false, []), m.Scene(World.SocialWorker)));
        given.Submitted.Notes.Count.ShouldBe(2);
        given.When(m => WriteNote.Decide(new(World.Id(537), "Två vuxna på rasten", false, []), m.Scene(World.Counsellor))).ThenNothing();
        given.When(m => ReviseNote.Decide(new(World.Id(537), "Tre", 1), m.Scene(World.SocialWorker))).ThenRefused(Refusals.EhtNoteNotOwn);
        given.Joined(Meetings.Psychologist).When(m => ReviseNote.Decide(new(World.Id(537), "Tre", 1), m.Scene(Meetings.Psychologist))).ThenRefused(Refusals.EhtNoteNotOwn);
        var revised = given.And(m => ReviseNote.Decide(new(World.Id(537), "Tre vuxna på rasten", 1), m.Scene(World.Counsellor)));
        revised.Submitted.Notes[0].Revision.ShouldBe(2);
        revised.When(m => ReviseNote.Decide(new(World.Id(537), "Fyra", 1), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextChanged);
        Group().When(m => WriteNote.Decide(new(World.Id(539), "Före mötet", false, []), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtMeetingNotOpen);
        Meeting(Group()).When(m => WriteNote.Decide(new(World.Id(539), "Utifrån", false, []), m.Scene(World.Stranger))).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void Two_who_decide_at_once_do_not_overwrite_each_other()
    {
        var given = Meeting(Group()).And(m => WriteDecision.Decide(new(World.Id(540), "Rastvärdar", 0, false, []), m.Scene(Meetings.Head)));
        given.When(m => WriteDecision.Decide(new(World.Id(541), "Fältare", 0, false, []), m.Scene(World.SocialWorker))).ThenRefused(Refusals.EhtTextChanged);
        var second = given.And(m => WriteDecision.Decide(new(World.Id(541), "Rastvärdar och fältare", 1, false, []), m.Scene(World.SocialWorker)));
        second.Submitted.Decisions.ShouldHaveSingleItem().Revision.ShouldBe(2);
    }

    [Fact]
    public void An_action_has_somebody_a_day_and_can_be_read_by_who_is_to_do_it()
    {
        var given = Meeting(Story());
        given.When(m => PlanAction.Decide(s_action with { Responsible = null }, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtActionNeedsOwner);
        given.When(m => PlanAction.Decide(s_action with { Due = null }, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtActionNeedsDate);
        given.When(m => PlanAction.Decide(s_action with { Due = World.Today.AddDays(-1) }, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtActionInPast);
        given.When(m => PlanAction.Decide(s_action with { Responsible = Attendee.Of(World.Stranger) }, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtActionNeedsOwner);
        given.When(m => PlanAction.Decide(s_action with { OwnOnly = true }, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtActionNeedsOwner);
        var outcome = given.When(m => PlanAction.Decide(s_action, m.Scene(World.Counsellor)));
        outcome.ThenTypes(typeof(AgendaActionPlanned), typeof(ActionEntered));
        given.And(outcome.Events).Under.Actions.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void Following_up_says_what_effect_it_had_or_when_it_goes_on()
    {
        var given = Meeting(Story()).And(m => PlanAction.Decide(s_action, m.Scene(World.Counsellor)));
        Outcome Follow(ActionResult result, DateOnly? due, params NewEffect[] effects) =>
            given.When(m => FollowUpAction.Decide(new(s_action.ActionId, result, effects, due), m.Scene(Meetings.Head)));
        Follow(ActionResult.Done, null).ThenRefused(Refusals.EhtEffectMissing);
        Follow(ActionResult.Dropped, null).ThenRefused(Refusals.EhtEffectMissing);
        Follow(ActionResult.Continues, null).ThenRefused(Refusals.EhtActionNeedsDate);
        given.And(Follow(ActionResult.Continues, s_due.AddDays(14)).Events).Under.Actions[0].ShouldSatisfyAllConditions(a => a.IsOpen.ShouldBeTrue(), a => a.Due.ShouldBe(s_due.AddDays(14)));
        var done = given.And(Follow(ActionResult.Done, null, new NewEffect(World.Id(542), Perspective.Child, "Det blev lugnare på morgonen")).Events);
        done.Under.Actions[0].ShouldSatisfyAllConditions(a => a.IsOpen.ShouldBeFalse(), a => a.EffectNoted.ShouldBeTrue());
        done.When(m => FollowUpAction.Decide(new(s_action.ActionId, ActionResult.Dropped, [], null), m.Scene(Meetings.Head))).ThenRefused(Refusals.EhtActionClosed);
        given.When(m => FollowUpAction.Decide(new(s_action.ActionId, ActionResult.Done, [], null), m.Scene(World.Stranger))).ThenRefused(Refusals.NotFound);
        Follow(ActionResult.Done, null, new NewEffect(World.Id(543), Perspective.Professional, "Alma är i skolan")).Only<AgendaActionFollowedUp>();
        given.When(m => FollowUpAction.Decide(new(s_action.ActionId, ActionResult.Done, [new(World.Id(543), Perspective.Professional, "Alma är i skolan")], null), m.Scene(World.Counsellor)))
            .ThenRefused(Refusals.EhtTextIdentifies);
    }

    [Fact]
    public void An_outcome_is_one_of_those_that_may_be_stored_and_later_moves_the_item()
    {
        Enum.GetNames<AgendaOutcome>().ShouldNotContain(name => name.Contains("Concern", StringComparison.Ordinal));
        var given = Meeting(Group());
        given.When(m => SetOutcomes.Decide(new([AgendaOutcome.Nothing, AgendaOutcome.Sip]), m.Scene(Meetings.Head))).ThenRefused(Refusals.EhtOutcomesContradict);
        given.And(m => SetOutcomes.Decide(new([AgendaOutcome.SupportRequest, AgendaOutcome.SchoolAction]), m.Scene(Meetings.Head)))
            .Submitted.Outcomes.ShouldBe([AgendaOutcome.SchoolAction, AgendaOutcome.SupportRequest]);
        given.And(m => SetOutcomes.Decide(new([AgendaOutcome.Later]), m.Scene(Meetings.Head))).Under.MeetingOf(Meetings.ItemId)!.MeetingId.ShouldBe(Meetings.Second);
    }

    [Fact]
    public void The_familys_own_words_are_theirs()
    {
        var given = Meeting(Named());
        WriteFamilyView View(Perspective perspective, Guid? person) => new(World.Id(544), perspective, person, ViewOf.Question, "Jag vill gå i skolan");
        given.And(m => WriteFamilyView.Decide(View(Perspective.Child, World.Child), m.Scene(World.Counsellor))).Submitted.Views.ShouldHaveSingleItem();
        given.When(m => WriteFamilyView.Decide(View(Perspective.Professional, null), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtFamilyViewOnly);
        given.When(m => WriteFamilyView.Decide(View(Perspective.Guardian, World.Child), m.Scene(World.Counsellor))).ThenRefused(Refusals.PersonMissing);
        given.When(m => WriteFamilyView.Decide(View(Perspective.Child, World.Mother), m.Scene(World.Counsellor))).ThenRefused(Refusals.PersonMissing);
        given.When(m => WriteFamilyView.Decide(View(Perspective.Child, World.Child), m.Scene(World.BupConsultant))).ThenRefused(Refusals.EhtItemNotOwn);
    }

    [Fact]
    public void A_family_is_in_the_room_for_its_own_item_and_only_of_a_child_by_name()
    {
        RecordFamilyInRoom In(params Guid[] persons) => new(persons);
        var given = Meeting(Named());
        var there = given.And(m => RecordFamilyInRoom.Decide(In(World.Child, World.Mother), m.Scene(World.Counsellor)));
        there.Submitted.Family.ShouldBe([World.Child, World.Mother]);
        there.When(m => RecordFamilyInRoom.Decide(In(World.Mother, World.Child), m.Scene(World.Counsellor))).ThenNothing();
        there.When(m => TellWithoutIdentity.Decide(new("Ett barn"), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtFamilyIsThere);
        there.When(m => HoldBack.Decide(m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtFamilyIsThere);
        var gone = there.And(m => RecordFamilyInRoom.Decide(In(), m.Scene(World.Counsellor)));
        gone.Submitted.Family.ShouldBeEmpty();
        gone.And(m => HoldBack.Decide(m.Scene(World.Counsellor))).Submitted.Mode.ShouldBe(ChildMode.HeldBack);
        given.When(m => RecordFamilyInRoom.Decide(In(World.Outsider), m.Scene(World.Counsellor))).ThenRefused(Refusals.PersonMissing);
        var sibling = new AddRelatedPerson(World.Id(70), World.Id(71), RelatedKind.Sibling, ProtectionLevel.None, new("Signe Exempelsson", null, null, null), World.Branches, World.Counsellor, World.Now);
        var known = Meeting(Meetings.Planned().In(World.Opened().WithConsent(World.Scope(s_room)).And(g => AddRelatedPerson.Decide(sibling, g.Case)))
            .And(m => SubmitAgendaItem.Decide(Meetings.OfAlma(ChildMode.Named), m.Scene(World.Counsellor, World.Now.AddHours(1)))));
        known.When(m => RecordFamilyInRoom.Decide(In(World.Id(70)), m.Scene(World.Counsellor))).ThenRefused(Refusals.PersonMissing);
        given.When(m => RecordFamilyInRoom.Decide(In(World.Mother), m.Scene(World.BupConsultant))).ThenRefused(Refusals.EhtItemNotOwn);
        Meeting(Story()).When(m => RecordFamilyInRoom.Decide(In(World.Mother), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtFamilyNeedsName);
        Meeting(Group()).When(m => RecordFamilyInRoom.Decide(In(World.Mother), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtGroupHasNoChild);
    }

    [Fact]
    public void An_item_is_taken_back_by_its_author_and_gone_for_the_others()
    {
        var given = Story();
        given.When(m => WithdrawAgendaItem.Decide(m.Scene(World.BupConsultant))).ThenRefused(Refusals.EhtItemNotOwn);
        var gone = given.And(m => WithdrawAgendaItem.Decide(m.Scene(World.Counsellor)));
        gone.Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.Hidden>();
        gone.Under.MeetingOf(Meetings.ItemId).ShouldBeNull();
        gone.When(m => WithdrawAgendaItem.Decide(m.Scene(World.Counsellor))).ThenNothing();
        gone.When(m => HoldBack.Decide(m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtItemWithdrawn);
    }

    [Fact]
    public void An_item_is_written_anew_until_it_has_been_discussed()
    {
        var anew = new ReviseAgendaItem(Meetings.Content(ChildMode.Anonymous) with { Minutes = 30 }, 1);
        Story().And(m => ReviseAgendaItem.Decide(anew, m.Scene(World.Counsellor))).Submitted.Minutes.ShouldBe(30);
        Story().And(m => ReviseAgendaItem.Decide(anew, m.Scene(World.Counsellor))).When(m => ReviseAgendaItem.Decide(anew, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextChanged);
        Story().When(m => ReviseAgendaItem.Decide(anew with { Content = anew.Content with { Story = "Alma" } }, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies);
        Story().When(m => ReviseAgendaItem.Decide(anew, m.Scene(World.BupConsultant))).ThenRefused(Refusals.EhtItemNotOwn);
        Group().When(m => ReviseAgendaItem.Decide(anew, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtGroupHasNoChild);
        Meeting(Story()).And(m => WriteNote.Decide(new(World.Id(545), "Sagt", false, []), m.Scene(World.BupConsultant)))
            .When(m => ReviseAgendaItem.Decide(anew, m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtItemDiscussed);
    }

    [Fact]
    public void Between_name_story_and_waiting_the_author_goes_back_and_forth()
    {
        var waiting = Named().And(m => HoldBack.Decide(m.Scene(World.Counsellor)));
        waiting.Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.Hidden>();
        waiting.When(m => HoldBack.Decide(m.Scene(World.Counsellor))).ThenNothing();
        waiting.When(m => TellWithoutIdentity.Decide(new("Alma"), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtTextIdentifies);
        var story = waiting.And(m => TellWithoutIdentity.Decide(new("Ett barn"), m.Scene(World.Counsellor)));
        story.Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.WithoutIdentity>();
        story.When(m => TellWithoutIdentity.Decide(new("Ett barn"), m.Scene(World.Counsellor))).ThenNothing();
    }

    [Fact]
    public void What_was_said_by_name_is_not_heard_in_the_story()
    {
        var named = Meeting(Named()).And(m => WriteNote.Decide(new(World.Id(546), "Alma trivs", false, []), m.Scene(World.Counsellor)));
        var note = named.Submitted.Notes[0];
        Sees(named, World.BupConsultant, note).ShouldBeTrue();
        Sees(named.And(m => TellWithoutIdentity.Decide(new("Ett barn"), m.Scene(World.Counsellor))), World.BupConsultant, note).ShouldBeFalse();
    }

    [Fact]
    public void Somebody_is_let_in_for_one_item_by_who_leads_or_who_brought_it_up()
    {
        ArrangeRoom Let(bool works = true) => new(Attendee.Of(World.Stranger), RoomPlace.LetIn, works);
        var given = Meeting(Story());
        given.And(m => ArrangeRoom.Decide(Let(), m.Scene(Meetings.Head))).Reads(World.Stranger).ShouldBeOfType<AgendaReading.WithoutIdentity>();
        given.When(m => ArrangeRoom.Decide(Let(works: false), m.Scene(Meetings.Head))).ThenRefused(Refusals.EhtMemberNotStaff);
        given.When(m => ArrangeRoom.Decide(Let(), m.Scene(World.BupConsultant))).ThenRefused(Refusals.EhtNotChair);
        given.When(m => ArrangeRoom.Decide(new(Attendee.Of(World.Counsellor), RoomPlace.SteppedOut, true), m.Scene(Meetings.Head))).ThenRefused(Refusals.EhtAuthorStays);
        given.And(m => ArrangeRoom.Decide(Let(), m.Scene(Meetings.Head))).When(m => ArrangeRoom.Decide(Let(), m.Scene(World.Counsellor))).ThenNothing();
    }

    [Fact]
    public void Who_of_the_authors_own_branch_hears_the_child_is_for_that_branch_to_say()
    {
        ArrangeRoom Let(By who) => new(Attendee.Of(who), RoomPlace.LetIn, true);
        Meeting(Story()).When(m => ArrangeRoom.Decide(Let(World.Sibling), m.Scene(Meetings.Head))).ThenRefused(Refusals.EhtItemNotOwn);
        Meeting(Story()).And(m => ArrangeRoom.Decide(Let(World.Sibling), m.Scene(World.Counsellor))).Reads(World.Sibling).ShouldBeOfType<AgendaReading.Whole>();
        Meeting(Group()).And(m => ArrangeRoom.Decide(Let(World.Sibling), m.Scene(Meetings.Head))).Reads(World.Sibling).ShouldBeOfType<AgendaReading.OfMany>();
    }

    [Fact]
    public void Nobody_is_let_in_when_the_meeting_is_over()
    {
        var closed = Meeting(Story()).And(m => WriteNote.Decide(new(World.Id(520), "Barnet sover dåligt", false, []), m.Scene(World.BupConsultant)))
            .And(m => CloseMeeting.Decide(new(Meetings.First, new HashSet<Guid>(), Meetings.Head, Meetings.Begins), m.Series, m.Cycle));
        closed.When(m => ArrangeRoom.Decide(new(Attendee.Of(World.Stranger), RoomPlace.LetIn, true), m.Scene(Meetings.Head))).ThenRefused(Refusals.EhtMeetingOver);
    }

    [Fact]
    public void Destroying_a_branchs_part_of_a_case_reaches_what_it_said_in_meetings_and_nothing_else()
    {
        var given = Meeting(Named()).And(m => WriteNote.Decide(new(World.Id(548), "Tid i januari", false, []), m.Scene(World.BupConsultant)));
        PurgePart Of(BranchId branch) => new(branch, new([], World.Today, null, DocumentPlan.Default), World.Counsellor, World.Now.AddYears(11));
        PurgePart.In(given.Submitted, Of(World.StudentHealth)).ShouldBe([new AgendaPartPurged(World.StudentHealth, World.Now.AddYears(11))]);
        PurgePart.In(given.Submitted, Of(World.Bup)).ShouldHaveSingleItem();
        PurgePart.In(given.Submitted, Of(World.Social)).ShouldBeEmpty();
        PurgePart.In(AgendaItemState.Missing.Instance, Of(World.Bup)).ShouldBeEmpty();
    }

    [Fact]
    public void A_branchs_words_are_destroyed_without_the_others()
    {
        var given = Meeting(Named())
            .And(m => WriteNote.Decide(new(World.Id(547), "Alma trivs", false, []), m.Scene(World.Counsellor)))
            .And(m => WriteNote.Decide(new(World.Id(548), "Tid i januari", false, []), m.Scene(World.BupConsultant)));
        var purged = given.And(new AgendaPartPurged(World.StudentHealth, World.Now.AddYears(10)));
        purged.Submitted.Question.Erased.ShouldBeTrue();
        purged.Submitted.Sectors.ShouldBeEmpty();
        purged.Submitted.By.PersonId.ShouldBe(Guid.Empty);
        foreach (var member in (By[])[World.Counsellor, World.BupConsultant, Meetings.Head])
        {
            purged.Reads(member).ShouldBeOfType<AgendaReading.Hidden>();
        }

        purged.Submitted.Notes.ShouldHaveSingleItem().Head.AuthorBranch.ShouldBe(World.Bup);
        given.And(new AgendaPartPurged(World.Bup, World.Now.AddYears(10))).Submitted.Notes.ShouldHaveSingleItem().Head.AuthorBranch.ShouldBe(World.StudentHealth);
    }

    private static bool Sees(Meetings given, By by, Writing note) =>
        AgendaSight.Sees(given.Reads(by), by.Branch, note, given.Case, World.Context with { Now = Meetings.Begins.AddMinutes(6) });
}
