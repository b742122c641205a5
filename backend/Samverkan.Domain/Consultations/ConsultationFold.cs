using Samverkan.Domain.Retention;

namespace Samverkan.Domain.Consultations;

/// <summary>Folds the events of the stream "consultation". Total: an event that is unknown, or out of place, leaves the state as it is.</summary>
public static class ConsultationFold
{
    /// <summary>The state after an event.</summary>
    public static ConsultationState Evolve(ConsultationState state, object @event) => (state, @event) switch
    {
        (ConsultationState.Missing, ConsultationAsked e) => Asked(e),
        (ConsultationState.Missing, ConsultationLogged e) => Logged(e),
        (ConsultationState.Present { IsWaiting: true } waiting, ConsultationAnswered e) => waiting with { Answer = new(e.Head, e.Advice, e.By, e.At) },
        (ConsultationState.Present { IsWaiting: true } waiting, ConsultationWithdrawn e) => waiting with { Withdrawn = new(e.Reason, e.By, e.At) },
        (ConsultationState.Present present, ConsultationPartPurged e) => Without(present, e.Branch),
        _ => state,
    };

    private static ConsultationState.Present Asked(ConsultationAsked e) => new(
        e.ConsultationId, e.Way, e.Asking, e.Asked, e.Head, e.Subject, e.CaseId, e.WithIdentity, e.Question, e.By, e.At);

    private static ConsultationState.Present Logged(ConsultationLogged e) => new(
        e.ConsultationId, ConsultationWay.Phone, e.Asking, e.Asked, e.Head, e.Subject, e.CaseId, e.WithIdentity, e.Question, e.By, e.HeldAt)
    {
        Answer = new(e.Head, e.Advice, e.By, e.HeldAt),
    };

    private static ConsultationState.Present Without(ConsultationState.Present consultation, BranchId owner) => consultation with
    {
        Head = Purged.Head(consultation.Head, owner),
        Question = Purged.Value(consultation.Question, owner)!,
        By = Purged.Actor(consultation.By, owner),
        Answer = consultation.Answer is { } answer
            ? new(Purged.Head(answer.Head, owner), Purged.Value(answer.Advice, owner)!, Purged.Actor(answer.By, owner), answer.At)
            : null,
        Withdrawn = consultation.Withdrawn is { } withdrawn
            ? new(Purged.Value(withdrawn.Reason, owner), Purged.Actor(withdrawn.By, owner), withdrawn.At)
            : null,
    };
}
