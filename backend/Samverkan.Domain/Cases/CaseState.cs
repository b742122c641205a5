using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>How a party stands to the case.</summary>
public enum PartyStatus
{
    /// <summary>Inbjuden.</summary>
    Invited,

    /// <summary>Deltar.</summary>
    Active,

    /// <summary>Tackat nej.</summary>
    Declined,

    /// <summary>Har lämnat.</summary>
    Left,
}

/// <summary>
/// A person whom their unit has named to take part, and when. The naming is for the work that the person had then: whoever leaves the unit
/// and comes back later is named anew, case by case (PDL 4 kap. 2 §: need, not a place on a list).
/// </summary>
public sealed record NamedStaff(Guid PersonId, DateTimeOffset At)
{
    /// <summary>Whether the naming is for work in the unit that has gone on unbroken since a Swedish day.</summary>
    public bool HoldsFor(DateOnly inUnitSince) => inUnitSince <= SwedishCalendar.DayOf(At);
}

/// <summary>
/// A unit in the case. That it takes part is itself information: <see cref="Item"/> says whose, and other branches see the party
/// only through a disclosure of it (its own branch and the branch that invited it always do).
/// </summary>
public sealed record Party(
    Guid PartyId,
    ItemHead Item,
    UnitId Unit,
    BranchId Branch,
    PartyStatus Status,
    Personal<string>? Purpose,
    Personal<string>? DeclineReason,
    IReadOnlyList<NamedStaff> Staff,
    By InvitedBy,
    DateTimeOffset InvitedAt,
    DateTimeOffset? AnsweredAt)
{
    /// <summary>Whether a person has been named, for whatever work they had in the unit then.</summary>
    public bool Names(Guid personId) => Staff.Any(named => named.PersonId == personId);

    /// <summary>Whether a person has been named for the work in the unit that they have had unbroken since a day.</summary>
    public bool Names(Guid personId, DateOnly inUnitSince) => Staff.Any(named => named.PersonId == personId && named.HoldsFor(inUnitSince));
}

/// <summary>A nödöppning that has not been ended: who reads, for which unit and branch, and until when.</summary>
public sealed record EmergencyGrant(Guid GrantId, By By, DateTimeOffset At, DateTimeOffset Until)
{
    /// <summary>Whether it holds at an instant; at <see cref="Until"/> it no longer does.</summary>
    public bool Holds(DateTimeOffset now) => At <= now && now < Until;
}

/// <summary>The child's identity as one branch holds it.</summary>
public sealed record IdentityOnCase(ItemHead Item, Personal<ChildDetails> Child);

/// <summary>The samordnare. Exactly one at a time; <see cref="AcceptedAt"/> is null until that person has said yes.</summary>
public sealed record CoordinatorOnCase(Guid PersonId, UnitId Unit, BranchId Branch, DateTimeOffset AssignedAt, DateTimeOffset? AcceptedAt);

/// <summary>The state of a samordningsärende.</summary>
public abstract record CaseState
{
    private CaseState()
    {
    }

    /// <summary>No such case.</summary>
    public sealed record Missing : CaseState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>An open case. Lists hold what stands now; what was is in the events.</summary>
    public sealed record Open(
        Guid CaseId,
        string Number,
        string Alias,
        Guid ChildId,
        ItemHead ReasonItem,
        Personal<OpeningReason> Reason,
        IReadOnlyList<IdentityOnCase> Identities,
        IReadOnlyList<GuardianOnCase> Guardians,
        IReadOnlyList<ContactOnCase> Contacts,
        IReadOnlyList<Party> Parties,
        CoordinatorOnCase? Coordinator,
        DateTimeOffset? CoordinatorRequestedAt,
        IReadOnlyList<SecrecyConsent> Consents,
        IReadOnlyList<Disclosure> Disclosures,
        By OpenedBy,
        DateTimeOffset OpenedAt) : CaseState
    {
        /// <summary>Siblings and others whom the case tells of.</summary>
        public IReadOnlyList<RelatedOnCase> Related { get; init; } = [];

        /// <summary>What each branch has last said about each person's protected identity.</summary>
        public IReadOnlyList<StatedProtection> Protections { get; init; } = [];

        /// <summary>The assessments by which the child decides alone.</summary>
        public IReadOnlyList<MaturityAssessment> Maturity { get; init; } = [];

        /// <summary>The items that their authors have taken back.</summary>
        public IReadOnlyList<WithdrawnItem> Withdrawn { get; init; } = [];

        /// <summary>What somebody holds to be wrong, beside the item it is about.</summary>
        public IReadOnlyList<NoteOnItem> Objections { get; init; } = [];

        /// <summary>Why items were corrected.</summary>
        public IReadOnlyList<NoteOnItem> Corrections { get; init; } = [];

        /// <summary>The nödöppningar that may still hold.</summary>
        public IReadOnlyList<EmergencyGrant> EmergencyGrants { get; init; } = [];

        /// <summary>That the child waits for BUP, or has.</summary>
        public IReadOnlyList<WaitingOnCase> Waiting { get; init; } = [];

        /// <summary>What branches have said that their parts belong to, where it is something else than their kind's usual.</summary>
        public IReadOnlyList<ClassifiedPart> Classified { get; init; } = [];

        /// <summary>Set when the case has been taken out of the product.</summary>
        public TakenOut? TakenOut { get; init; }

        /// <summary>
        /// The protection that counts for somebody: the strictest that any branch has found, so that one who has not heard of the threat cannot
        /// undo what another knows. A branch that takes part and does not know, or nobody who has said anything, makes it unknown, which is
        /// treated as the strictest.
        /// </summary>
        public ProtectionLevel ProtectionOf(Guid personId)
        {
            var stated = Protections
                .Where(s => s.PersonId == personId && (s.Level != ProtectionLevel.Unknown || Parties.Any(p => p.Branch == s.Branch && p.Status == PartyStatus.Active)))
                .Select(s => s.Level)
                .ToList();
            return stated.Count == 0 ? ProtectionLevel.Unknown : ProtectionRules.Strictest(stated);
        }
    }
}
