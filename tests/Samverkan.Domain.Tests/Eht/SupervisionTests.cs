using Samverkan.Domain.Agenda;
using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Tests.Eht;

public sealed class SupervisionTests
{
    private static Meetings Planned() => Meetings.Nothing()
        .And(m => OpenSeries.Decide(Meetings.Opening with { Kind = EhtKind.Supervision }, m.Series))
        .Joined(World.Counsellor, World.BupConsultant)
        .And(m => PlanTerm.Decide(new(Meetings.CycleId, Meetings.Autumn, [Meetings.FirstMeeting, Meetings.SecondMeeting], null, Meetings.Head, World.Now), m.Series, m.Cycle));

    private static SetSupervisor By(BranchId? branch, By? by = null, Guid? meeting = null) => new(meeting ?? Meetings.First, branch, by ?? Meetings.Head, World.Now);

    [Fact]
    public void Who_gives_handledning_is_said_of_each_meeting()
    {
        var bup = Planned().And(m => SetSupervisor.Decide(By(World.Bup), m.Series, m.Cycle));
        bup.Under.Meetings.Select(meeting => meeting.Supervisor).ShouldBe([World.Bup, null]);
        bup.When(m => SetSupervisor.Decide(By(World.Bup), m.Series, m.Cycle)).ThenNothing();
        bup.And(m => SetSupervisor.Decide(By(null), m.Series, m.Cycle)).Under.Find(Meetings.First)!.Supervisor.ShouldBeNull();
        Planned().When(m => SetSupervisor.Decide(By(World.Social), m.Series, m.Cycle)).ThenRefused(Refusals.EhtMemberMissing);
        Planned().When(m => SetSupervisor.Decide(By(World.Bup, World.Counsellor), m.Series, m.Cycle)).ThenRefused(Refusals.EhtNotChair);
        Planned().When(m => SetSupervisor.Decide(By(World.Bup, meeting: World.Id(599)), m.Series, m.Cycle)).ThenRefused(Refusals.EhtMeetingMissing);
        Planned().And(m => CancelMeeting.Decide(new(Meetings.First, Meetings.Head, World.Now), m.Series, m.Cycle))
            .When(m => SetSupervisor.Decide(By(World.Bup), m.Series, m.Cycle)).ThenRefused(Refusals.EhtMeetingOver);
        Meetings.Planned().When(m => SetSupervisor.Decide(By(World.Bup), m.Series, m.Cycle)).ThenRefused(Refusals.EhtNotSupervision);
    }

    [Fact]
    public void In_handledning_there_is_a_theme_or_a_child_without_identity_and_never_a_name()
    {
        var given = Planned().In(World.Opened().WithConsent(World.Scope([World.School, World.Bup])));
        foreach (var mode in new[] { ChildMode.Named, ChildMode.HeldBack })
        {
            given.When(m => SubmitAgendaItem.Decide(Meetings.OfAlma(mode), m.Scene(World.Counsellor, World.Now.AddHours(1)))).ThenRefused(Refusals.EhtSupervisionWithoutName);
        }

        var story = given.And(m => SubmitAgendaItem.Decide(Meetings.OfAlma(ChildMode.Anonymous), m.Scene(World.Counsellor, World.Now.AddHours(1))));
        story.Reads(World.BupConsultant).ShouldBeOfType<AgendaReading.WithoutIdentity>();
        story.When(m => NameChild.Decide(new([]), m.Scene(World.Counsellor))).ThenRefused(Refusals.EhtSupervisionWithoutName);
        Planned().And(m => SubmitAgendaItem.Decide(Meetings.OfGroup(), m.Scene(World.Counsellor, World.Now))).Submitted.Level.ShouldBe(AgendaLevel.Group);
    }
}
