using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// For whom a registerutdrag is made: the child, or an adult with a legal relation to it. <see cref="Assessed"/> says that a named professional has
/// made the special assessment that a guardian needs from the age of <see cref="AgeRules.GuardianReadsUntil"/>.
/// </summary>
public sealed record ExportRecipient(Guid PersonId, bool Assessed);

/// <summary>
/// What of all that a branch may read goes into a registerutdrag (GDPR art. 15, OSL 12 kap. 1–3 §§), which leaves the product with the person it is
/// made for. It comes after <see cref="Access"/> and only ever takes away.
/// </summary>
public static class ExportRules
{
    /// <summary>Whether somebody can be given one: the child, or an adult of the case.</summary>
    public static bool IsRecipient(CaseState.Open @case, Guid personId) =>
        personId == @case.ChildId || @case.Guardians.Any(guardian => guardian.PersonId == personId);

    /// <summary>
    /// Whether an item goes in. It must concern the recipient and nobody besides; to a guardian with custody what concerns the child is given too,
    /// by the child's age. What belongs to an inquiry to protect the child is never given here, nor what comes from a branch that the recipient
    /// may not know of.
    /// </summary>
    public static bool MayHave(CaseState.Open @case, ItemHead item, ExportRecipient recipient, BranchId branch, DateOnly today)
    {
        if (item.Concerns.Count == 0 || item.Retention == RetentionClass.ChildProtection || !MayKnowOf(@case, item.AuthorBranch, recipient, branch))
        {
            return false;
        }

        return item.Concerns.All(person => person == recipient.PersonId)
            || (item.Concerns.All(person => person == recipient.PersonId || person == @case.ChildId) && ReadsForChild(@case, recipient, branch, today));
    }

    /// <summary>
    /// Whether the recipient may learn that a branch takes part. One may do so without the family's knowledge (OSL 25:12, 26:9, an orosanmälan that
    /// is being looked into), and is not given away by an extract: told of are the branch that makes it, and those between which and it the recipient
    /// has once said yes. The child is told of those that a guardian has said yes to, too.
    /// </summary>
    public static bool MayKnowOf(CaseState.Open @case, BranchId branch, ExportRecipient recipient, BranchId maker) =>
        branch == maker || @case.Consents.Any(consent => consent.Answers.Any(answer =>
            (answer.PersonId == recipient.PersonId || (recipient.PersonId == @case.ChildId && IsCustodian(@case, answer.PersonId)))
            && ((consent.Scope.DisclosingBranch == maker && ConsentRules.SaidYesTo(consent, answer).Contains(branch))
                || (consent.Scope.DisclosingBranch == branch && ConsentRules.SaidYesTo(consent, answer).Contains(maker)))));

    /// <summary>
    /// Whether clues to where somebody is are left out: anybody in the case but the recipient is protected, or it is not known. One who is
    /// protected is found through any of the others (OSL 21 kap. 3–3 a §§).
    /// </summary>
    public static bool WithholdsWhereabouts(CaseState.Open @case, ExportRecipient recipient) => ProtectionRules.PersonsOf(@case)
        .Any(person => person != recipient.PersonId && ProtectionRules.Of(@case.ProtectionOf(person)).WhereaboutsWithheldFromOthers);

    private static bool ReadsForChild(CaseState.Open @case, ExportRecipient recipient, BranchId branch, DateOnly today)
    {
        var born = ChildBirth.Of(@case, branch);
        return IsCustodian(@case, recipient.PersonId)
            && !AgeRules.Reached(AgeRules.ChildReadsAloneFrom, born, today, ifUnknown: true)
            && (recipient.Assessed || !AgeRules.Reached(AgeRules.GuardianReadsUntil, born, today, ifUnknown: true));
    }

    private static bool IsCustodian(CaseState.Open @case, Guid personId) =>
        @case.Guardians.Any(guardian => guardian.PersonId == personId && guardian.Kind != GuardianKind.NonCustodialParent);
}
