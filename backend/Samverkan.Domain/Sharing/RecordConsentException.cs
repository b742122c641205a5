using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// A named professional of the disclosing branch records, on a ground and with a reason, that one guardian's answer to a request is not waited
/// for (<see cref="ConsentException"/>). Software never decides that one is enough. Refused for the child, against a no, while nobody
/// else has said yes, and for longer than the request lasts.
/// </summary>
public sealed record RecordConsentException(
    Guid ConsentId, Guid ExceptionId, Guid PersonId, ConsentExceptionGround Ground, string Reason, DateOnly Until, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(RecordConsentException command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Consents.FirstOrDefault(c => c.ConsentId == command.ConsentId && c.Scope.DisclosingBranch == command.By.Branch) is not { } consent)
        {
            return Decision.Refuse(Refusals.ConsentMissing);
        }

        if (consent.Exceptions.Any(exception => exception.ExceptionId == command.ExceptionId))
        {
            return Decision.Nothing;
        }

        return Check(command, open, consent) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(Recorded(command, open));
    }

    private static Refusal? Check(RecordConsentException command, CaseState.Open open, SecrecyConsent consent)
    {
        if (!open.Guardians.Any(guardian => guardian.PersonId == command.PersonId) || !consent.Answers.Any(answer => answer.PersonId == command.PersonId))
        {
            return Refusals.ConsentExceptionNotGuardian;
        }

        var today = SwedishCalendar.DayOf(command.At);
        if (!ConsentExceptionGrounds.InForce(command.Ground, today) || command.Until < today || command.Until > consent.Scope.To)
        {
            return Refusals.ConsentExceptionPeriod;
        }

        if (consent.Answers.Any(answer => answer.PersonId == command.PersonId && answer.Answer is not (ConsentAnswer.Asked or ConsentAnswer.Unanswered)))
        {
            return Refusals.ConsentExceptionAnswered;
        }

        var othersYes = consent.Answers.Any(answer => answer.PersonId != command.PersonId && answer.Answer is ConsentAnswer.Given or ConsentAnswer.Limited
            && open.Guardians.Any(guardian => guardian.PersonId == answer.PersonId));
        return othersYes ? null : Refusals.ConsentExceptionNobodyAgreed;
    }

    private static ConsentExceptionRecorded Recorded(RecordConsentException command, CaseState.Open open) => new(
        command.ConsentId,
        command.ExceptionId,
        command.PersonId,
        command.Ground,
        Items.Owned(open.ChildId, command.By.Branch, command.Reason),
        command.Until,
        command.By,
        command.At);
}
