using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>One person takes back their yes. Every reading that rested on it ends at once.</summary>
public sealed record RevokeConsent(Guid ConsentId, Guid PersonId, string? Note, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(RevokeConsent command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Consents.FirstOrDefault(c => c.ConsentId == command.ConsentId && c.Scope.DisclosingBranch == command.By.Branch) is not { } consent)
        {
            return Decision.Refuse(Refusals.ConsentMissing);
        }

        return consent.Answers.FirstOrDefault(a => a.PersonId == command.PersonId)?.Answer switch
        {
            null => Decision.Refuse(Refusals.ConsentNotAskedPerson),
            ConsentAnswer.Revoked => Decision.Nothing,
            ConsentAnswer.Given or ConsentAnswer.Limited => Decision.Accept(Revoked(command, open)),
            _ => Decision.Refuse(Refusals.ConsentNothingToRevoke),
        };
    }

    private static SecrecyConsentRevoked Revoked(RevokeConsent command, CaseState.Open open) => new(
        command.ConsentId,
        command.PersonId,
        string.IsNullOrWhiteSpace(command.Note) ? null : Items.Owned(open.ChildId, command.By.Branch, command.Note),
        command.By,
        command.At);
}
