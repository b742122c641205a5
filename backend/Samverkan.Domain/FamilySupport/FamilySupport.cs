namespace Samverkan.Domain.FamilySupport;

/// <summary>Which schools a familjebehandlare is linked to, and what is offered, in a line.</summary>
public sealed record FamilySupportFacts(IReadOnlyList<UnitId> Schools, string Offer);

/// <summary>
/// How many families can begin now, and how many weeks the next one waits. Both are what socialtjänsten itself states: no family is counted here, and none is
/// behind a number.
/// </summary>
public sealed record FamilySupportCapacity(int FreePlaces, int WaitingWeeks);

/// <summary>Socialtjänsten linked one of its familjebehandlare to schools.</summary>
public sealed record FamilySupportLinked(Guid LinkId, Guid Person, FamilySupportFacts Facts, FamilySupportCapacity Capacity, By By, DateTimeOffset At);

/// <summary>The schools or the offer are others now.</summary>
public sealed record FamilySupportChanged(FamilySupportFacts Facts, By By, DateTimeOffset At);

/// <summary>Socialtjänsten said how many places are free and how long one waits, anew or as before.</summary>
public sealed record FamilySupportCapacityStated(FamilySupportCapacity Capacity, By By, DateTimeOffset At);

/// <summary>The familjebehandlare is linked to no school any more.</summary>
public sealed record FamilySupportEnded(By By, DateTimeOffset At);

/// <summary>The state of one familjebehandlare's link to schools.</summary>
public abstract record FamilySupportState
{
    private FamilySupportState()
    {
    }

    /// <summary>No such link.</summary>
    public sealed record Missing : FamilySupportState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>
    /// What stands. <see cref="By"/> linked, and their unit keeps it; <see cref="StatedAt"/> is when the capacity was last said. <see cref="Revision"/> counts
    /// how often anything has been written, from 1.
    /// </summary>
    public sealed record Present(
        Guid LinkId, Guid Person, FamilySupportFacts Facts, FamilySupportCapacity Capacity, DateTimeOffset StatedAt, By By, int Revision, bool Ended) : FamilySupportState
    {
        /// <summary>How many whole weeks ago the capacity was said, once that is more than 30 days; null before.</summary>
        public int? StaleWeeksOn(DateOnly day) =>
            day.DayNumber - SwedishCalendar.DayOf(StatedAt).DayNumber is var age and > Limits.FamilySupportFreshDays ? age / 7 : null;
    }

    /// <summary>The id of the one link of a person in a unit.</summary>
    public static Guid IdOf(UnitId unit, Guid person) => DerivedId.Of("family_support", unit.Value, person.ToString());

    /// <summary>The state after one more event. Total: an event that does not fit changes nothing.</summary>
    public static FamilySupportState Evolve(FamilySupportState state, object @event) => (state, @event) switch
    {
        (_, FamilySupportLinked e) => new Present(e.LinkId, e.Person, e.Facts, e.Capacity, e.At, e.By, ((state as Present)?.Revision ?? 0) + 1, Ended: false),
        (Present link, FamilySupportChanged e) => link with { Facts = e.Facts, Revision = link.Revision + 1 },
        (Present link, FamilySupportCapacityStated e) => link with { Capacity = e.Capacity, StatedAt = e.At, Revision = link.Revision + 1 },
        (Present link, FamilySupportEnded) => link with { Revision = link.Revision + 1, Ended = true },
        _ => state,
    };
}
