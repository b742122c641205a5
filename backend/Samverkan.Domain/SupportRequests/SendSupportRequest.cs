using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.SupportRequests;

/// <summary>
/// Sends a stödförfrågan to a unit of socialtjänsten with the chosen wheel sectors. A unit that is no party (as far as the sender may
/// know) is invited by it: <see cref="PartyId"/> is used then. The basis has to carry who the child is, the request and each sector.
/// </summary>
public sealed record SendSupportRequest(
    Guid RequestId,
    Guid ItemId,
    Guid PartyId,
    UnitId ToUnit,
    BranchId ToBranch,
    SupportRequestContent Content,
    Urgency Urgency,
    IReadOnlyList<HandedSector> WheelSectors,
    LegalBasis Basis,
    string? BasisReason,
    Guid? ConsentId,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>The purpose that the invited unit reads.</summary>
    public const string Purpose = "Stödförfrågan från elevhälsan";

    /// <summary>The persons besides the child whose data it holds: it is handed over only with their own consent as well.</summary>
    public IReadOnlyList<Guid> Concerns { get; init; } = [];

    /// <summary>Decides the command over the case and the (not yet begun) request.</summary>
    public static PairDecision Decide(SendSupportRequest command, CaseState caseState, SupportRequestState state)
    {
        if (!Participation.TryFind(caseState, command.By, out var open, out _))
        {
            return PairDecision.Refuse(Participation.WhyNot(caseState, command.By));
        }

        if (state is SupportRequestState.Present)
        {
            return PairDecision.Nothing;
        }

        var context = new SharingContext(command.At, command.Branches);
        if (Check(command, open, context) is { } refusal)
        {
            return PairDecision.Refuse(refusal);
        }

        var recipient = new Recipient(command.ToBranch, command.Basis, command.BasisReason);
        var head = Items.Head(command.ItemId, InformationArea.Situation, command.By, command.Branches, ConcernedPersons.Of(open, command.Concerns));
        var identity = Invitations.Identity(open, recipient, command.By, context);
        var content = identity.Refusal is null ? HandingOver.ToBranch(open, [head, .. command.WheelSectors.Select(sector => sector.Item)], recipient, command.By, context) : identity;
        return content.Refusal is { } noBasis
            ? PairDecision.Refuse(noBasis)
            : Send(command, open, recipient, head, [.. identity.Disclosures, .. content.Disclosures], context);
    }

    private static Refusal? Check(SendSupportRequest command, CaseState.Open open, SharingContext context)
    {
        if (context.Find(command.ToBranch)?.Kind != BranchKind.SocialServices)
        {
            return Refusals.SupportRequestNotSocialServices;
        }

        if (ConcernedPersons.Check(open, command.Concerns, command.By, context) is { } unknown)
        {
            return unknown;
        }

        if (command.ToBranch == command.By.Branch)
        {
            return Refusals.DisclosureOwnBranch with { Field = "toUnitId" };
        }

        if (command.WheelSectors.Any(s => s.Item.AuthorBranch != command.By.Branch || s.Item.Area != InformationArea.Wheel))
        {
            return Refusals.SupportRequestWheelNotOwn;
        }

        return command.ConsentId is { } id && !open.Consents.Any(c => c.ConsentId == id && c.Scope.DisclosingBranch == command.By.Branch)
            ? Refusals.ConsentMissing with { Field = "consentId" }
            : null;
    }

    private static PairDecision Send(
        SendSupportRequest command, CaseState.Open open, Recipient recipient, ItemHead head, IReadOnlyList<Disclosure> disclosures, SharingContext context)
    {
        var party = Invitations.KnownParty(open, command.ToUnit, command.By, context);
        object[] caseEvents = party switch
        {
            null => [Invitations.Invite(open, command.PartyId, command.ToUnit, recipient, Purpose, disclosures, command.By, context)],
            _ => [new ItemsDisclosed(disclosures, command.By, command.At)],
        };
        return PairDecision.Accept(caseEvents, new SupportRequestSent(
            command.RequestId,
            open.CaseId,
            open.ChildId,
            head,
            Items.Owned(open.ChildId, command.By.Branch, command.Content),
            command.Urgency,
            command.ToUnit,
            command.ToBranch,
            party?.PartyId ?? command.PartyId,
            command.WheelSectors,
            command.Basis,
            command.ConsentId,
            command.By,
            command.At));
    }
}
