namespace Samverkan.Domain.Presence;

/// <summary>
/// When socialtjänsten is at a school: who, on which weekday and between which Swedish clock times, from a day to a day. A talk that is booked is
/// <see cref="TalkMinutes"/> long.
/// </summary>
public sealed record PresenceFacts(UnitId School, IReadOnlyList<Guid> Persons, DayOfWeek Weekday, TimeOnly Starts, TimeOnly Ends, int TalkMinutes, DateOnly From, DateOnly To);

/// <summary>
/// A talk that is booked: when, and by which unit's staff. For whom and about what is not said: that a talk has been had is all that is counted, and socialtjänsten
/// writes what it has to write in its own file (SoL 2025:400, 14 kap. 4–5 §§).
/// </summary>
public sealed record BookedTalk(Guid TalkId, DateTimeOffset StartsAt, By By);

/// <summary>Socialtjänsten planned to be at a school.</summary>
public sealed record PresencePlanned(Guid PresenceId, PresenceFacts Facts, By By, DateTimeOffset At);

/// <summary>They do not come on one day, or go home in the middle of it; what was booked and has not been had falls.</summary>
public sealed record PresenceDayCancelled(DateOnly Day, By By, DateTimeOffset At);

/// <summary>They come until a day and no longer; what was booked after it falls.</summary>
public sealed record PresenceEnded(DateOnly LastDay, By By, DateTimeOffset At);

/// <summary>A talk was booked.</summary>
public sealed record TalkBooked(BookedTalk Talk, DateTimeOffset At);

/// <summary>A booked talk was cancelled.</summary>
public sealed record TalkCancelled(Guid TalkId, By By, DateTimeOffset At);

/// <summary>The state of one plan.</summary>
public abstract record PresenceState
{
    private PresenceState()
    {
    }

    /// <summary>No such plan.</summary>
    public sealed record Missing : PresenceState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>A plan with what is booked and what has been.</summary>
    public sealed record Present(Guid PresenceId, PresenceFacts Facts, By By, IReadOnlyList<DateOnly> CancelledDays, IReadOnlyList<BookedTalk> Talks) : PresenceState
    {
        /// <summary>How many talks have been had, by a moment: the contacts that are counted.</summary>
        public int ContactsBy(DateTimeOffset now) => Talks.Count(talk => talk.StartsAt <= now);
    }

    /// <summary>The state after one more event. Total: an event that does not fit changes nothing.</summary>
    public static PresenceState Evolve(PresenceState state, object @event) => (state, @event) switch
    {
        (Missing, PresencePlanned e) => new Present(e.PresenceId, e.Facts, e.By, [], []),
        (Present plan, PresenceDayCancelled e) => plan with
        {
            CancelledDays = [.. plan.CancelledDays.Where(day => day != e.Day), e.Day],
            Talks = [.. plan.Talks.Where(talk => SwedishCalendar.DayOf(talk.StartsAt) != e.Day || talk.StartsAt <= e.At)],
        },
        (Present plan, PresenceEnded e) => plan with
        {
            Facts = plan.Facts with { To = e.LastDay },
            Talks = [.. plan.Talks.Where(talk => SwedishCalendar.DayOf(talk.StartsAt) <= e.LastDay)],
        },
        (Present plan, TalkBooked e) => plan with { Talks = [.. plan.Talks, e.Talk] },
        (Present plan, TalkCancelled e) => plan with { Talks = [.. plan.Talks.Where(talk => talk.TalkId != e.TalkId)] },
        _ => state,
    };
}
