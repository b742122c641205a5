using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Tests.Eht;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests.Agenda;

/// <summary>What a child's case tells of a meeting: by name to whoever has it, everything else to the branch that brought the child up.</summary>
public sealed class AgendaInCaseTests
{
    private static readonly Revealed s_authorsOnly = Revealed.Within(World.StudentHealth);

    private static Meetings Submitted(ChildMode mode) => Meetings.Planned().In(World.Opened().WithConsent(World.Scope([World.School, World.Bup, World.Social])))
        .And(m => SubmitAgendaItem.Decide(Meetings.OfAlma(mode), m.Scene(World.Counsellor, World.Now.AddHours(1))))
        .Begun(World.Counsellor, World.BupConsultant, World.SocialWorker);

    private static Meetings Noted(ChildMode mode) => Submitted(mode).And(m => WriteNote.Decide(new(World.Id(520), "Lugn start", false, []), m.Scene(World.BupConsultant)));

    [Theory]
    [InlineData(ChildMode.HeldBack)]
    [InlineData(ChildMode.Anonymous)]
    public void That_a_child_is_brought_up_without_a_name_is_known_to_whoever_brought_it_up(ChildMode mode) =>
        Same(AgendaInCase.OfQuestion(Submitted(mode).Submitted), s_authorsOnly);

    [Fact]
    public void By_name_the_question_goes_as_any_item_and_taken_back_it_is_the_authors()
    {
        var named = Submitted(ChildMode.Named);
        Same(AgendaInCase.OfQuestion(named.Submitted), Revealed.Of(named.Submitted.Head));
        Same(AgendaInCase.OfQuestion(named.And(m => WithdrawAgendaItem.Decide(m.Scene(World.Counsellor))).Submitted), s_authorsOnly);
    }

    [Fact]
    public void What_was_said_without_a_name_is_the_authors_also_when_the_name_is_said_afterwards()
    {
        var said = Noted(ChildMode.Anonymous);
        Same(AgendaInCase.OfWriting(said.Submitted, said.Submitted.Notes[0]), s_authorsOnly);
        var named = said.And(m => NameChild.Decide(new([]), m.Scene(World.Counsellor)));
        named.Submitted.Mode.ShouldBe(ChildMode.Named);
        Same(AgendaInCase.OfWriting(named.Submitted, named.Submitted.Notes[0]), s_authorsOnly);
    }

    [Fact]
    public void What_was_said_by_name_goes_as_any_item_of_who_said_it_until_the_question_is_taken_back()
    {
        var said = Noted(ChildMode.Named);
        var note = said.Submitted.Notes[0];
        note.Head.AuthorBranch.ShouldBe(World.Bup);
        Same(AgendaInCase.OfWriting(said.Submitted, note), Revealed.Of(note.Head));
        Same(AgendaInCase.OfWriting(said.And(m => WithdrawAgendaItem.Decide(m.Scene(World.Counsellor))).Submitted, note), Revealed.Within(World.Bup));
    }

    [Fact]
    public void That_the_family_was_there_is_told_in_the_case_to_whoever_brought_the_child_up()
    {
        var there = Submitted(ChildMode.Named).And(m => RecordFamilyInRoom.Decide(new([World.Mother]), m.Scene(World.Counsellor)));
        Same(EventVisibility.OfAgendaItem(new FamilyInRoomRecorded([World.Mother], World.Counsellor, World.Now), there.Submitted), s_authorsOnly);
    }

    [Fact]
    public void A_guardian_whom_another_branch_has_entered_can_be_said_neither_to_have_been_there_nor_to_have_said_anything()
    {
        var head = Items.Head(World.Id(72), InformationArea.Identity, World.SocialWorker, World.Branches, World.Outsider);
        var details = Items.Owned(World.Child, World.Social, new GuardianDetails("Kim Okänd", null, null, "sv", false));
        var given = Submitted(ChildMode.Named).And(new GuardianAdded(World.Outsider, GuardianKind.Guardian, ProtectionLevel.None, head, details, World.SocialWorker, World.Now));
        given.When(m => RecordFamilyInRoom.Decide(new([World.Outsider]), m.Scene(World.Counsellor))).ThenRefused(Refusals.PersonMissing);
        given.When(m => WriteFamilyView.Decide(new(World.Id(521), Perspective.Guardian, World.Outsider, ViewOf.Question, "Nej"), m.Scene(World.Counsellor))).ThenRefused(Refusals.PersonMissing);
    }

    [Fact]
    public void A_guest_is_one_at_the_meeting_where_the_item_is_and_at_no_other()
    {
        var letIn = Submitted(ChildMode.Anonymous).And(m => ArrangeRoom.Decide(new(Attendee.Of(World.Stranger), RoomPlace.LetIn, true), m.Scene(World.Counsellor)));
        bool IsGuest(By who, Guid meeting) => Guests.IsGuest(World.Viewer(who), (EhtSeriesState.Present)letIn.Series, letIn.Under.Find(meeting)!, [letIn.Submitted]);
        IsGuest(World.Stranger, Meetings.First).ShouldBeTrue();
        IsGuest(World.Stranger, Meetings.Second).ShouldBeFalse();
        IsGuest(World.BupConsultant, Meetings.First).ShouldBeFalse("a member is no guest");
        IsGuest(World.Colleague, Meetings.First).ShouldBeFalse();
    }

    private static void Same(Revealed revealed, Revealed expected)
    {
        revealed.Items.ShouldBe(expected.Items);
        revealed.OnlyBranches.ShouldBe(expected.OnlyBranches);
    }
}
