using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Takes the case out of the product, to be kept elsewhere: where a threat makes every shared system too much. The samordnare does so, or the
/// unit that opened the case. From then on nobody reads what others wrote, nothing is added, and the case is in no list; each branch
/// takes a copy of its own part, and destroys it here when that is done.
/// </summary>
public sealed record TakeOutCase(string Reason, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(TakeOutCase command, CaseState state)
    {
        if (state is CaseState.Open { TakenOut: not null } taken && Participation.Works(taken, command.By))
        {
            return Decision.Nothing;
        }

        if (!Participation.TryFind(state, command.By, out var open, out var party))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        var mayTakeOut = open.Coordinator is { AcceptedAt: not null } coordinator && coordinator.PersonId == command.By.PersonId
            || (party.Unit == open.OpenedBy.Unit && party.Branch == open.OpenedBy.Branch);
        return mayTakeOut
            ? Decision.Accept(new CaseTakenOut(Items.Owned(open.ChildId, command.By.Branch, command.Reason), command.By, command.At))
            : Decision.Refuse(Refusals.TakeOutNotYours);
    }
}
