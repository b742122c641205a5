using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// States what the acting person's branch knows of somebody's protected identity, and from where. A branch speaks for itself: it cannot lower
/// what another branch has found (<see cref="CaseState.Open.ProtectionOf"/>). A person whom the branch may not know of does not exist.
/// </summary>
public sealed record StateProtection(
    Guid PersonId, ProtectionLevel Level, string Source, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(StateProtection command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        if (!KnownPersons.Knows(open, command.PersonId, command.By.Branch, new(command.At, command.Branches)))
        {
            return Decision.Refuse(Refusals.PersonMissing);
        }

        var before = open.Protections.FirstOrDefault(s => s.PersonId == command.PersonId && s.Branch == command.By.Branch);
        return before?.Level == command.Level
            ? Decision.Nothing
            : Decision.Accept(new ProtectionStated(
                command.PersonId, command.Level, Items.Owned(open.ChildId, command.By.Branch, command.Source), command.By, command.At));
    }
}
