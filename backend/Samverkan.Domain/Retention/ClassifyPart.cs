using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Retention;

/// <summary>
/// Says what a branch's part of a case belongs to, which decides how long it is kept (domain 5.11): for socialtjänsten a personakt, an investigation for a
/// child's protection, or a placement, adoption or parenthood. A part has one key and is kept as a whole. Only the branch itself knows of it: that a child is
/// investigated is told to nobody by how long something is kept.
/// </summary>
public sealed record ClassifyPart(RetentionClass Class, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command. Whoever takes part in the case for the branch says so.</summary>
    public static Decision Decide(ClassifyPart command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        var kind = command.Branches.GetValueOrDefault(command.By.Branch)?.Kind;
        return !RetentionRules.ChoicesOf(kind).Contains(command.Class) ? Decision.Refuse(Refusals.RetentionClassNotOfBranch)
            : RetentionRules.ClassOf(open, command.By.Branch, kind) == command.Class ? Decision.Nothing
            : Decision.Accept(new PartClassified(command.Class, command.By, command.At));
    }
}
