using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Consultations;

/// <summary>Given these events of a consultation and of the child's case, when this is decided, then that.</summary>
internal sealed record Consulting(ConsultationState Consultation, CaseState Case)
{
    public static readonly Guid Id = World.Id(600);
    public static readonly ConsultationSide Bup = new(World.BupConsultant.Unit, World.Bup);
    public static readonly ConsultationSide Counsellors = new(World.Counsellor.Unit, World.StudentHealth);
    public static readonly ConsultationAdvice Advice = new("Skolfrånvaro", "Börja med korta dagar.");

    public ConsultationState.Present Asked => Consultation.ShouldBeOfType<ConsultationState.Present>();

    public static Consulting Nothing() => new(ConsultationState.Missing.Instance, CaseState.Missing.Instance);

    public Consulting In(Given given) => this with { Case = given.Case };

    public ConsultationScene Scene(By by, DateTimeOffset? at = null) => new(Consultation, Case, World.Branches, by, at ?? World.Now.AddHours(1));

    public ConsultationReading Reads(By by, DateTimeOffset? at = null) =>
        ConsultationSight.Decide(World.Viewer(by), Asked, Case, World.Context with { Now = at ?? World.Now.AddHours(2) });

    public bool SeesAdvice(By by) =>
        ConsultationSight.SeesAdvice(Reads(by), by.Branch, Asked, Case, World.Context with { Now = World.Now.AddHours(2) });

    public Outcome When(Func<Consulting, PairDecision> command) => command(this) switch
    {
        PairDecision.Accepted accepted => new([.. accepted.CaseEvents, .. accepted.OwnEvents], null),
        PairDecision.Refused refused => new([], refused.Refusal),
        _ => new([], null),
    };

    public Consulting And(Func<Consulting, PairDecision> command) => And(When(command).Events);

    public Consulting And(params IEnumerable<object> events) =>
        events.Aggregate(this, (given, e) => new(ConsultationFold.Evolve(given.Consultation, e), CaseFold.Evolve(given.Case, e)));

    public static AskConsultation Ask(bool withIdentity = false, string text = "Ett barn kommer inte till skolan. Vad kan vi göra?") => new(
        Id, ConsultationWay.Writing, Bup, new(text, null), ChildAskedAbout.Nobody with { WithIdentity = withIdentity });

    public static LogConsultation Log(ConsultationSide other) => new(Id, other, "Ett barn sover inte.", Advice, World.Now, ChildAskedAbout.Nobody);

    public static AnswerConsultation Answer(LegalBasis basis = LegalBasis.Consent, string? reason = null) => new(World.Id(601), Advice, basis, reason);
}
