namespace Samverkan.Domain.FamilySupport;

/// <summary>
/// Says how many places are free and how long one waits. The same numbers on a later day are news too: they hold still. By the unit that linked.
/// </summary>
public sealed record StateFamilySupportCapacity(FamilySupportCapacity Capacity, FamilySupportWrite Write)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(StateFamilySupportCapacity command, FamilySupportState state)
    {
        var write = command.Write;
        if (FamilySupportRules.NotOwn(state, write) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var link = (FamilySupportState.Present)state;
        return link.Capacity == command.Capacity && SwedishCalendar.DayOf(link.StatedAt) == SwedishCalendar.DayOf(write.At) ? Decision.Nothing
            : link.Revision != write.Revision ? Decision.Refuse(Refusals.FamilySupportRevised)
            : Decision.Accept(new FamilySupportCapacityStated(command.Capacity, write.By, write.At));
    }
}
