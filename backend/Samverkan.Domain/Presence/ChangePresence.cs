namespace Samverkan.Domain.Presence;

/// <summary>They do not come on one day. By the unit that planned it.</summary>
public sealed record CancelPresenceDay(DateOnly Day, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(CancelPresenceDay command, PresenceState state) => PresenceRules.NotOwn(state, command.By) is { } refusal
        ? Decision.Refuse(refusal)
        : Decide(command, (PresenceState.Present)state);

    private static Decision Decide(CancelPresenceDay command, PresenceState.Present plan) =>
        plan.CancelledDays.Contains(command.Day) ? Decision.Nothing
        : command.Day < SwedishCalendar.DayOf(command.At) || !PresenceCalendar.Days(plan, command.Day, command.Day).Any() ? Decision.Refuse(Refusals.PresenceNoSuchDay)
        : Decision.Accept(new PresenceDayCancelled(command.Day, command.By, command.At));
}

/// <summary>They come until a day, today at the earliest, and no longer. By the unit that planned it.</summary>
public sealed record EndPresence(DateOnly LastDay, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(EndPresence command, PresenceState state)
    {
        if (PresenceRules.NotOwn(state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var last = ((PresenceState.Present)state).Facts.To;
        return last == command.LastDay ? Decision.Nothing
            : command.LastDay > last || command.LastDay < SwedishCalendar.DayOf(command.At) ? Decision.Refuse(Refusals.PresencePeriodImpossible)
            : Decision.Accept(new PresenceEnded(command.LastDay, command.By, command.At));
    }
}

/// <summary>What the commands of the planning unit share.</summary>
internal static class PresenceRules
{
    /// <summary>Null when the acting person's unit made the plan; else why not.</summary>
    internal static Refusal? NotOwn(PresenceState state, By by) => state is not PresenceState.Present plan ? Refusals.NotFound
        : plan.By.Unit == by.Unit && plan.By.Branch == by.Branch ? null
        : Refusals.PresenceNotOwn;
}
