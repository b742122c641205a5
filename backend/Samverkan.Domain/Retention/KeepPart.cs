namespace Samverkan.Domain.Retention;

/// <summary>Keeps a part whose time is over until the end of a Swedish day; it is proposed again the day after.</summary>
public sealed record KeepPart(DateOnly Until, DateTimeOffset At)
{
    /// <summary>Decides the command: null when it may be so. It leads to no event, since nothing happens in the case.</summary>
    public static Refusal? Decide(KeepPart command) => command.Until > SwedishCalendar.DayOf(command.At) ? null : Refusals.RetentionKeepUntilInvalid;
}
