using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>The guardian's answer is waited for again.</summary>
public sealed record WithdrawConsentException(Guid ConsentId, Guid ExceptionId, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(WithdrawConsentException command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Consents.FirstOrDefault(c => c.ConsentId == command.ConsentId && c.Scope.DisclosingBranch == command.By.Branch) is not { } consent)
        {
            return Decision.Refuse(Refusals.ConsentMissing);
        }

        return consent.Exceptions.Any(exception => exception.ExceptionId == command.ExceptionId)
            ? Decision.Accept(new ConsentExceptionWithdrawn(command.ConsentId, command.ExceptionId, command.By, command.At))
            : Decision.Nothing;
    }
}
