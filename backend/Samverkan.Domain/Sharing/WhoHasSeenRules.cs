using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>Whether "vem har sett" is given to a person of the case, and whose readings it then tells of.</summary>
public abstract record WhoHasSeen
{
    private WhoHasSeen()
    {
    }

    /// <summary>
    /// It is given: the readings of these branches, and no others. With <see cref="PlacesWithheld"/> neither units nor names of staff are told, since either
    /// leads to where a protected person is.
    /// </summary>
    public sealed record Given(IReadOnlySet<BranchId> Branches, bool PlacesWithheld) : WhoHasSeen;

    /// <summary>It is not given.</summary>
    public sealed record Refused(Refusal Refusal) : WhoHasSeen;
}

/// <summary>
/// The child and the guardians may be told who has read (PDL 8 kap. 5 §; GDPR art. 15 for the rest), by the staff of a branch and out of what that branch
/// may know. A branch that takes part without the family's knowledge (OSL 25:12, 26:9, an orosanmälan that is being looked into) must not be given away: told of
/// are the branch itself and those that the recipient has said yes to, and no reasons.
/// </summary>
public static class WhoHasSeenRules
{
    /// <summary>Decides for one recipient. The viewer reads the case as a branch that takes part; <paramref name="assessed"/> is whether a special assessment goes with it.</summary>
    public static WhoHasSeen Decide(Viewer viewer, CaseState.Open @case, Guid recipient, bool assessed, SharingContext context) =>
        Refusal(viewer, @case, recipient, assessed, context) is { } refusal
            ? new WhoHasSeen.Refused(refusal)
            : new WhoHasSeen.Given(Branches(viewer, @case, recipient, context), ProtectionRules.WithholdsWhereabouts(@case));

    private static Refusal? Refusal(Viewer viewer, CaseState.Open @case, Guid recipient, bool assessed, SharingContext context)
    {
        var guardian = @case.Guardians.FirstOrDefault(g => g.PersonId == recipient && Access.Decide(viewer, @case, g.Item, context).IsGranted);
        if (recipient != @case.ChildId && guardian is null)
        {
            return Refusals.NotFound;
        }

        if (guardian is { Kind: GuardianKind.NonCustodialParent })
        {
            return Refusals.ReadersNotCustodian;
        }

        var born = @case.Identities.FirstOrDefault(i => Access.Decide(viewer, @case, i.Item, context).IsGranted)?.Child.Value?.BirthDate;
        // Without a birth date nobody can be shown to be the right one, and it is assessed each time; the guardian then gets nothing.
        var childAlone = AgeRules.Reached(AgeRules.ChildReadsAloneFrom, born, context.Today, ifUnknown: guardian is not null);
        var guardianAlone = !AgeRules.Reached(AgeRules.GuardianReadsUntil, born, context.Today, ifUnknown: true);
        return (guardian is not null, childAlone, guardianAlone) switch
        {
            (true, true, _) => Refusals.ReadersChildOnly,
            (false, _, true) => Refusals.ReadersGuardianOnly,
            (true, false, true) or (false, true, _) => null,
            _ => assessed ? null : Refusals.ReadersAssessmentMissing,
        };
    }

    private static HashSet<BranchId> Branches(Viewer viewer, CaseState.Open @case, Guid recipient, SharingContext context) =>
    [
        viewer.Branch,
        .. @case.Consents
            .Where(consent => consent.Scope.DisclosingBranch == viewer.Branch)
            .SelectMany(consent => consent.Answers.Where(answer => answer.PersonId == recipient).SelectMany(answer => ConsentRules.SaidYesTo(consent, answer)))
            .Where(branch => @case.Parties.Any(party => party.Branch == branch && Access.DecideParty(viewer, @case, party, context).IsGranted)),
    ];
}
