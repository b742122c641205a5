using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Names the samordnare: a named person of a party that the acting person's branch may know of. Once accepted, only the samordnare can
/// hand over, so that the role never changes silently.
/// </summary>
public sealed record AssignCoordinator(Guid PersonId, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(AssignCoordinator command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        var context = new SharingContext(command.At, command.Branches);
        var party = open.Parties.FirstOrDefault(p => p.Status == PartyStatus.Active
            && p.Names(command.PersonId)
            && Access.BranchReads(command.By.Branch, open, p.Item, context));
        if (party is null)
        {
            return Decision.Refuse(Refusals.CoordinatorNotPartyStaff);
        }

        if (open.Coordinator is { } current)
        {
            if (current.PersonId == command.PersonId && current.Unit == party.Unit)
            {
                return Decision.Nothing;
            }

            if (current.AcceptedAt is not null && current.PersonId != command.By.PersonId)
            {
                return Decision.Refuse(Refusals.CoordinatorExists);
            }
        }

        var assigned = new CoordinatorAssigned(command.PersonId, party.Unit, party.Branch, command.By, command.At);
        return command.PersonId == command.By.PersonId
            ? Decision.Accept(assigned, new CoordinatorAccepted(command.PersonId, command.By, command.At))
            : Decision.Accept(assigned);
    }
}
