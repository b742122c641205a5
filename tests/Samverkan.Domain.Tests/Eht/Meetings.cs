using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Eht;

/// <summary>A school's förstärkta EHT in the autumn of 2026: rektor leads it; the kurator, BUP and socialtjänsten are members.</summary>
internal sealed record Meetings(EhtSeriesState Series, EhtCycleState Cycle, EhtCycleState Next, AgendaItemState Item, CaseState Case)
{
    public static readonly Guid SeriesId = World.Id(500);
    public static readonly Guid CycleId = World.Id(501);
    public static readonly Guid First = World.Id(502);
    public static readonly Guid Second = World.Id(503);
    public static readonly Guid ItemId = World.Id(510);
    public static readonly UnitId SchoolUnit = new("0482-skola-norr");
    public static readonly By Head = World.Actor(111, "0482-skola-norr", World.School);
    public static readonly By Psychologist = World.Actor(112, "0482-elevhalsa-norr", World.StudentHealth);
    public static readonly IReadOnlySet<UnitId> OwnSchools = new HashSet<UnitId> { SchoolUnit, World.Counsellor.Unit };
    public static readonly Term Autumn = new(2026, TermHalf.Autumn);
    public static readonly DateTimeOffset Begins = World.Now.AddDays(7);
    public static readonly SeriesFacts Facts = new("Förstärkt EHT Norrskolan", null, [SchoolUnit], new(DayOfWeek.Monday, new(10, 0), 90, 2, 2), "Rum 12");
    public static readonly PlannedMeeting FirstMeeting = new(First, Begins, 90, Begins.AddDays(-2));
    public static readonly PlannedMeeting SecondMeeting = new(Second, Begins.AddDays(14), 90, Begins.AddDays(12));
    public static readonly OpenSeries Opening = new(SeriesId, EhtKind.Reinforced, Facts, OwnSchools, World.Branches, Head, World.Now);

    public static Meetings Nothing() => new(
        EhtSeriesState.Missing.Instance, EhtCycleState.Missing.Instance, EhtCycleState.Missing.Instance, AgendaItemState.Missing.Instance, CaseState.Missing.Instance);

    /// <summary>The series with its members and a planned term.</summary>
    public static Meetings Planned() => Nothing()
        .And(m => OpenSeries.Decide(Opening, m.Series))
        .Joined(World.Counsellor, World.BupConsultant, World.SocialWorker)
        .And(m => PlanTerm.Decide(new(CycleId, Autumn, [FirstMeeting, SecondMeeting], null, Head, World.Now), m.Series, m.Cycle));

    public Meetings Joined(params By[] members) => members.Aggregate(this, (given, who) => given.And(m => AddMember.Decide(Add(who), m.Series)));

    public static AddMember Add(By who, SeriesPart part = SeriesPart.Member) =>
        new(who.PersonId, who.Unit, who.Branch, part, World.UnitStaffSince(who), Head, World.Now);

    public Meetings In(Given @case) => this with { Case = @case.Case };

    /// <summary>The meeting has begun with these, and rektor, in the room.</summary>
    public Meetings Begun(params By[] present) => And(m => OpenMeeting.Decide(new(First, [Attendee.Of(Head), .. present.Select(Attendee.Of)], Head, Begins), m.Series, m.Cycle));

    public EhtCycleState.Present Under => Cycle.ShouldBeOfType<EhtCycleState.Present>();

    public AgendaItemState.Present Submitted => Item.ShouldBeOfType<AgendaItemState.Present>();

    public AgendaScene Scene(By by, DateTimeOffset? at = null) => new(Series, Cycle, Item, Case, World.Branches, by, at ?? Begins.AddMinutes(5));

    public Room Room => Room.Of((EhtSeriesState.Present)Series, Under.MeetingOf(ItemId), Submitted);

    /// <summary>What somebody may read of the item now.</summary>
    public AgendaReading Reads(By by, DateTimeOffset? at = null) =>
        AgendaSight.Decide(Attendee.Of(by), Submitted, Room, Case, World.Context with { Now = at ?? Begins.AddMinutes(6) });

    public Meetings And(Func<Meetings, Decision> command) => And(When(command).Events);

    public Meetings And(Func<Meetings, AgendaDecision> command) => And(When(command).Events);

    public Meetings And(params IEnumerable<object> events) => events.Aggregate(this, (given, e) => new(
        EhtSeriesState.Evolve(given.Series, e),
        e is EhtCycleOpened opened && opened.CycleId != CycleId ? given.Cycle : CycleFold.Evolve(given.Cycle, e),
        given.Next,
        AgendaItemFold.Evolve(given.Item, e),
        CaseFold.Evolve(given.Case, e)));

    public Outcome When(Func<Meetings, Decision> command) => command(this) switch
    {
        Decision.Accepted accepted => new(accepted.Events, null),
        Decision.Refused refused => new([], refused.Refusal),
        _ => new([], null),
    };

    public Outcome When(Func<Meetings, AgendaDecision> command) => command(this) switch
    {
        AgendaDecision.Accepted accepted => new([.. accepted.Case, .. accepted.Item, .. accepted.Term], null),
        AgendaDecision.Refused refused => new([], refused.Refusal),
        _ => new([], null),
    };

    public Outcome When(Func<Meetings, TermDecision> command) => command(this) switch
    {
        TermDecision.Accepted accepted => new([.. accepted.Ending, .. accepted.Beginning], null),
        TermDecision.Refused refused => new([], refused.Refusal),
        _ => new([], null),
    };

    /// <summary>An item about Alma, by the kurator.</summary>
    public static SubmitAgendaItem OfAlma(ChildMode mode = ChildMode.HeldBack) => new(
        ItemId, First, AgendaLevel.Individual, mode, InformationArea.Situation, Content(mode), [], []);

    public static AgendaContent Content(ChildMode mode = ChildMode.HeldBack) => new(
        "Alma Exempelsson kommer inte till skolan. Hur går vi vidare?",
        mode == ChildMode.Anonymous ? "Ett barn kommer inte till skolan. Hur går vi vidare?" : null,
        ["achieving", "included"],
        20,
        [BranchKind.Bup]);

    public static SubmitAgendaItem OfGroup() => OfAlma() with { Level = AgendaLevel.Group, Mode = null, Content = Content() with { Question = "Oro i årskurs 8 på rasterna" } };
}
