using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// Asks persons to lift the secrecy of the acting person's own branch (OSL 12 kap. 2 §): to whom, about what, for what purpose, from–to.
/// Each person then answers for themselves.
/// </summary>
public sealed record RequestConsent(Guid ConsentId, ConsentScope Scope, ConsentWords Words, IReadOnlyList<Guid> Persons, By By, DateTimeOffset At)
{
    /// <summary>The earlier request of one's own branch that this one renews; null for a first question.</summary>
    public Guid? Renews { get; init; }

    /// <summary>The text that is read aloud to the family; null where that is not noted.</summary>
    public ReadAloud? Read { get; init; }

    /// <summary>Decides the command.</summary>
    public static Decision Decide(RequestConsent command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (open.Consents.Any(c => c.ConsentId == command.ConsentId))
        {
            return Decision.Nothing;
        }

        return Check(command, open) is { } refusal ? Decision.Refuse(refusal) : Decision.Accept([Requested(command, open), .. Renewing(command)]);
    }

    private static SecrecyConsentRequested Requested(RequestConsent command, CaseState.Open open) => new(
        command.ConsentId,
        Distinct(command.Scope),
        Items.Owned(open.ChildId, command.By.Branch, command.Words),
        [.. command.Persons.Distinct()],
        command.By,
        command.At,
        command.Read is { } read ? Items.Owned(open.ChildId, command.By.Branch, read) : null);

    private static IEnumerable<object> Renewing(RequestConsent command) =>
        command.Renews is { } earlier ? [new SecrecyConsentRenewalAsked(command.ConsentId, earlier, command.By, command.At)] : [];

    private static Refusal? Check(RequestConsent command, CaseState.Open open)
    {
        var scope = command.Scope;
        if (scope.DisclosingBranch != command.By.Branch)
        {
            return Refusals.ConsentNotOwnBranch;
        }

        if (scope.ReceivingBranches.Count == 0 || scope.Areas.Count == 0 || command.Persons.Count == 0)
        {
            return Refusals.ConsentScopeEmpty;
        }

        if (scope.ReceivingBranches.Contains(scope.DisclosingBranch))
        {
            return Refusals.ConsentReceiverIsDiscloser;
        }

        if (scope.To < scope.From || scope.To < SwedishCalendar.DayOf(command.At) || scope.To > scope.From.AddMonths(Limits.ConsentMaxMonths))
        {
            return Refusals.ConsentPeriodInvalid;
        }

        if (command.Renews is { } earlier && !open.Consents.Any(c => c.ConsentId == earlier && c.Scope.DisclosingBranch == command.By.Branch))
        {
            return Refusals.ConsentMissing;
        }

        return command.Persons.All(id => ProtectionRules.PersonsOf(open).Contains(id)) ? null : Refusals.ConsentUnknownPerson;
    }

    private static ConsentScope Distinct(ConsentScope scope) => scope with
    {
        ReceivingBranches = [.. scope.ReceivingBranches.Distinct()],
        Areas = [.. scope.Areas.Distinct()],
    };
}
