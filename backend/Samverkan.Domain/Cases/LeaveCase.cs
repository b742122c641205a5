using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// A unit leaves the case. The last unit cannot, nor one whose person is samordnare. What it has handed over stays handed over. A unit that may know
/// of no other is the last as far as it can tell: to let it go would tell it that there is another.
/// </summary>
public sealed record LeaveCase(Guid PartyId, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(LeaveCase command, CaseState state)
    {
        if (state is not CaseState.Open open
            || open.Parties.FirstOrDefault(p => p.PartyId == command.PartyId && Participation.IsOwn(p, command.By)) is not { } party)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (party.Status == PartyStatus.Left)
        {
            return Decision.Nothing;
        }

        if (!party.Names(command.By.PersonId))
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        var context = new SharingContext(command.At, command.Branches);
        if (!open.Parties.Any(p => p.PartyId != party.PartyId && p.Status == PartyStatus.Active && Access.BranchReads(command.By.Branch, open, p.Item, context)))
        {
            return Decision.Refuse(Refusals.PartyLastOne);
        }

        return open.Coordinator?.Unit == party.Unit
            ? Decision.Refuse(Refusals.CoordinatorMustHandOver)
            : Decision.Accept(new PartyLeft(command.PartyId, command.By, command.At));
    }
}
