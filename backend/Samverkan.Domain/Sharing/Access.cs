using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// Decides every reading, at the moment of reading. Total and pure: the same viewer, case, item and instant give the same answer, and
/// everything that is not expressly open is closed. Lists, views, timelines, exports and live updates all ask here.
/// </summary>
public static class Access
{
    private const string NotTakingPart = "Ärendet finns inte för den som inte deltar i det.";

    /// <summary>Whether the viewer may read an item.</summary>
    public static Reading Decide(Viewer viewer, CaseState state, ItemHead item, SharingContext context) =>
        (state, CaseAccess.Decide(viewer, state, context.Now)) switch
        {
            (CaseState.Open open, { ReadsAsBranch: true }) => ForStaff(viewer.Branch, open, item, context),
            (CaseState.Open open, CaseAccess.Invited invited) => ForInvited(invited, open, item, context),
            _ => new Reading.Denied(NotTakingPart),
        };

    /// <summary>
    /// Whether the viewer may know that a party takes part. Its own branch does, the branch that invited it does, and it knows who
    /// invited it: an invitation carries its sender. Everyone else needs a disclosure of <see cref="Party.Item"/>.
    /// </summary>
    public static Reading DecideParty(Viewer viewer, CaseState state, Party party, SharingContext context) =>
        Decide(viewer, state, party.Item, context);

    /// <summary>
    /// Whether the viewer may read clues to where a person is (municipalities, telephone, e-mail) in an item that they may read.
    /// With protected identity of anybody in the case, or when that is not established, only the branch that wrote them may
    /// (<see cref="ProtectionRules.WithholdsWhereabouts"/>).
    /// </summary>
    public static Reading DecideWhereabouts(Viewer viewer, CaseState state, ItemHead item, SharingContext context)
    {
        var reading = Decide(viewer, state, item, context);
        var withheld = state is not CaseState.Open open || ProtectionRules.WithholdsWhereabouts(open);
        return reading.IsGranted && item.AuthorBranch != viewer.Branch && withheld
            ? new Reading.Denied("Personen har eller kan ha skyddade personuppgifter.")
            : reading;
    }

    /// <summary>
    /// Whether the viewer may read an item of a stödförfrågan: as any item, and besides, until somebody has taken the request, the
    /// staff of the receiving unit who may take it see what it hands to them.
    /// </summary>
    public static Reading DecideRequest(Viewer viewer, CaseState state, SupportRequestState.Present request, ItemHead item, SharingContext context)
    {
        var reading = Decide(viewer, state, item, context);
        if (reading.IsGranted || state is not CaseState.Open open || open.CaseId != request.CaseId)
        {
            return reading;
        }

        var mayTake = request.Status == SupportRequestStatus.Sent && viewer.Unit == request.ToUnit && viewer.Branch == request.ToBranch
            && viewer.Can(Capability.ReceiveSupportRequests);
        var handedOver = item.ItemId == request.Item.ItemId || request.WheelSectors.Any(sector => sector.Item.ItemId == item.ItemId) || item.Area == InformationArea.Identity;
        return mayTake && handedOver ? ByDisclosure(open, item, DisclosuresTo(open, item, viewer.Branch), viewer.Branch, context) : reading;
    }

    /// <summary>Whether a disclosure's basis still holds, for the author who looks at whom an item is shared with.</summary>
    public static BasisVerdict DecideDisclosure(CaseState.Open @case, Disclosure disclosure, ItemHead item, SharingContext context) =>
        BasisRules.Decide(@case, new(disclosure.From, disclosure.To, disclosure.Area, item.Concerns), disclosure.Basis, disclosure.Reason is not null, context);

    /// <summary>Whether the viewer may see a request for consent: it belongs to the branch that asked, and names other receivers.</summary>
    public static bool SeesConsent(Viewer viewer, CaseState state, SecrecyConsent consent, SharingContext context) =>
        CaseAccess.Decide(viewer, state, context.Now).ReadsAsBranch && consent.Scope.DisclosingBranch == viewer.Branch;

    /// <summary>
    /// Whether the viewer may see what has been noted beside an item (that it was corrected, that somebody holds it to be wrong): whoever sees the
    /// item does, so that nobody goes by what has been contradicted without knowing it (SoL 14 kap. 6 §).
    /// </summary>
    public static Reading DecideNote(Viewer viewer, CaseState state, ItemHead item, SharingContext context) => Decide(viewer, state, item, context);

    /// <summary>
    /// Whether the viewer may read why a party was invited: both sides may, the invited unit before it has answered only while the basis for
    /// telling it who the child is holds.
    /// </summary>
    public static bool SeesPurpose(Viewer viewer, CaseState state, Party party, SharingContext context) =>
        (state, CaseAccess.Decide(viewer, state, context.Now)) switch
        {
            (_, { ReadsAsBranch: true }) => viewer.Branch == party.Branch || viewer.Branch == party.InvitedBy.Branch,
            (CaseState.Open open, CaseAccess.Invited invited) => invited.Parties.Any(p => p.PartyId == party.PartyId)
                && (party.InvitedBy.Branch == viewer.Branch || open.Identities.Any(i => Decide(viewer, state, i.Item, context).IsGranted)),
            _ => false,
        };

    /// <summary>Whether the viewer may see who the samordnare is: whoever may know of a party of that unit.</summary>
    public static bool SeesCoordinator(Viewer viewer, CaseState state, CoordinatorOnCase coordinator, SharingContext context) =>
        state is CaseState.Open open
        && CaseAccess.Decide(viewer, state, context.Now).ReadsAsBranch
        && open.Parties.Any(p => p.Unit == coordinator.Unit && DecideParty(viewer, state, p, context).IsGranted);

    /// <summary>What a branch that takes part may read; for deciders, which have already seen that the acting person takes part.</summary>
    internal static bool BranchReads(BranchId branch, CaseState.Open open, ItemHead item, SharingContext context) =>
        OfBranch(branch, open, item, context).IsGranted;

    /// <summary>The same with its ground; for a room, in which somebody sits for their branch without taking part in the case.</summary>
    internal static Reading OfBranch(BranchId branch, CaseState.Open open, ItemHead item, SharingContext context) => ForStaff(branch, open, item, context);

    private static Reading ForStaff(BranchId viewer, CaseState.Open open, ItemHead item, SharingContext context)
    {
        if (item.AuthorBranch == viewer)
        {
            return new Reading.Granted(Why.Of("Ni ser detta eftersom er egen verksamhet skrev det."));
        }

        if (open.TakenOut is null && open.Parties.FirstOrDefault(p => p.Item == item || p.PartyId == item.ItemId) is { } party && KnowsOf(viewer, party, open) is { } why)
        {
            return new Reading.Granted(Why.Of(why));
        }

        return ByDisclosure(open, item, DisclosuresTo(open, item, viewer), viewer, context);
    }

    private static Reading ForInvited(CaseAccess.Invited invited, CaseState.Open open, ItemHead item, SharingContext context)
    {
        var branch = invited.Parties[0].Branch;
        if (open.Parties.FirstOrDefault(p => p.PartyId == item.ItemId) is { } party
            && (invited.Parties.Contains(party) || invited.Parties.Any(p => p.InvitedBy.Unit == party.Unit && p.InvitedBy.Branch == party.Branch)))
        {
            return new Reading.Granted(Why.Of("Ni ser detta eftersom ni är inbjudna."));
        }

        if (item.AuthorBranch == branch)
        {
            return new Reading.Denied(NotTakingPart);
        }

        var inInvitation = DisclosuresTo(open, item, branch).Where(d => invited.Parties.Any(p => p.InvitedBy == d.By && p.InvitedAt == d.At));
        return ByDisclosure(open, item, inInvitation, branch, context);
    }

    private static string? KnowsOf(BranchId viewer, Party party, CaseState.Open open)
    {
        if (party.InvitedBy.Branch == viewer)
        {
            return "Ni ser detta eftersom er egen verksamhet bjöd in dem.";
        }

        var invitedUs = open.Parties.Any(p => p.Branch == viewer && p.InvitedBy.Unit == party.Unit && p.InvitedBy.Branch == party.Branch);
        return invitedUs ? "Ni ser detta eftersom de bjöd in er." : null;
    }

    private static IEnumerable<Disclosure> DisclosuresTo(CaseState.Open open, ItemHead item, BranchId to) => open.Disclosures
        .Where(d => d.ItemId == item.ItemId && d.Area == item.Area && d.From == item.AuthorBranch && d.To == to);

    private static Reading ByDisclosure(CaseState.Open open, ItemHead item, IEnumerable<Disclosure> disclosures, BranchId viewer, SharingContext context)
    {
        if (open.TakenOut is not null)
        {
            return new Reading.Denied($"{context.NameOf(viewer)} kan inte få detta eftersom ärendet har tagits ut ur systemet.");
        }

        if (open.Withdrawn.Any(withdrawn => withdrawn.ItemId == item.ItemId))
        {
            return new Reading.Denied($"{context.NameOf(viewer)} kan inte få detta eftersom den som skrev har tagit tillbaka uppgiften.");
        }

        var verdicts = disclosures.Select(d => (d.Basis, Verdict: DecideDisclosure(open, d, item, context))).ToList();
        var best = verdicts.Where(v => v.Verdict.Holds).OrderByDescending(v => v.Verdict.Until ?? DateOnly.MaxValue).ToList();
        if (best.Count > 0)
        {
            var (basis, verdict) = best[0];
            return new Reading.Granted(new($"Ni ser detta eftersom {verdict.Because}.", basis, verdict.Until));
        }

        var because = verdicts.Count > 0 ? verdicts[^1].Verdict.Because : "den som skrev inte har lämnat ut det hit";
        return new Reading.Denied($"{context.NameOf(viewer)} kan inte få detta eftersom {because}.");
    }
}
