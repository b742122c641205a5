using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>
/// Who may know, in a child's case, that BUP was consulted about the child by name, and what was answered. The timeline and what is taken out ask here, and it asks
/// what the consultation's own page asks: <see cref="ConsultationSight"/>. A consultation without identity is in no case, not even in that of whoever asked: BUP may
/// take part there.
/// </summary>
public static class ConsultationInCase
{
    /// <summary>What an event of the consultation reveals to this viewer. That BUP has answered is known to whoever knows of the question.</summary>
    public static Revealed Of(object @event, Viewer viewer, ConsultationState.Present consultation, CaseState caseState, SharingContext context) => @event switch
    {
        ConsultationAsked or ConsultationLogged or ConsultationWithdrawn => OfQuestion(viewer, consultation, caseState, context),
        ConsultationAnswered => OfQuestion(viewer, consultation, caseState, context) is { Items.Count: > 0 } known ? known : OfAdvice(viewer, consultation, caseState, context),
        _ => Revealed.Nothing,
    };

    /// <summary>What the question, and that it was asked, reveals.</summary>
    public static Revealed OfQuestion(Viewer viewer, ConsultationState.Present consultation, CaseState caseState, SharingContext context) =>
        consultation.WithIdentity && ConsultationSight.Decide(viewer, consultation, caseState, context) is ConsultationReading.Whole
            ? Revealed.Of(consultation.Head)
            : Revealed.Nothing;

    /// <summary>What the advice reveals.</summary>
    public static Revealed OfAdvice(Viewer viewer, ConsultationState.Present consultation, CaseState caseState, SharingContext context) =>
        consultation is { WithIdentity: true, Answer: { } answer }
        && ConsultationSight.SeesAdvice(ConsultationSight.Decide(viewer, consultation, caseState, context), viewer.Branch, consultation, caseState, context)
            ? Revealed.Of(answer.Head)
            : Revealed.Nothing;
}
