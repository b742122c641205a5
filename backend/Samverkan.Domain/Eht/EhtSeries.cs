using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Eht;

/// <summary>What sort of meeting a series holds.</summary>
public enum EhtKind
{
    /// <summary>Elevhälsoteam: rektor and elevhälsan.</summary>
    Eht,

    /// <summary>Förstärkt (utökat) EHT: with BUP and socialtjänsten.</summary>
    Reinforced,

    /// <summary>Individforum; the municipality names it (<see cref="SeriesFacts.KindName"/>), e.g. VITS.</summary>
    IndividualForum,

    /// <summary>Elevhälsomöte, EHM: with guardians.</summary>
    Ehm,

    /// <summary>Handledning of staff: a theme, or a question without a child.</summary>
    Supervision,
}

/// <summary>What somebody does in a series.</summary>
public enum SeriesPart
{
    /// <summary>Leder mötet, oftast rektor.</summary>
    Chair,

    /// <summary>Deltar.</summary>
    Member,
}

/// <summary>A person in a room, for one unit of one branch. Secrecy follows the branch, so the same person for another unit is another attendee.</summary>
public sealed record Attendee(Guid PersonId, UnitId Unit, BranchId Branch)
{
    /// <summary>The acting person as an attendee.</summary>
    public static Attendee Of(By by) => new(by.PersonId, by.Unit, by.Branch);
}

/// <summary>
/// A member of a series and since when. Like a naming in a case it is for the unbroken time in that unit: who leaves the unit and comes back is
/// made a member anew.
/// </summary>
public sealed record SeriesMember(Attendee Who, SeriesPart Part, DateTimeOffset At)
{
    /// <summary>Whether it is for the work in the unit that has gone on unbroken since a Swedish day.</summary>
    public bool HoldsFor(DateOnly inUnitSince) => inUnitSince <= SwedishCalendar.DayOf(At);
}

/// <summary>
/// What is said of a series and may be changed: its name, what its kind is called where the municipality has a name of its own, the schools
/// it serves, its standing time and where it meets. Nothing of it is about a child.
/// </summary>
public sealed record SeriesFacts(string Name, string? KindName, IReadOnlyList<UnitId> Schools, StandingSlot Slot, string? Place)
{
    /// <summary>Whether nothing differs.</summary>
    public bool SameAs(SeriesFacts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Schools = other.Schools } == other && Schools.SequenceEqual(other.Schools);
    }
}

/// <summary>A school, or several that share one, has a series of meetings from now on. It belongs to the unit of <see cref="By"/>.</summary>
public sealed record EhtSeriesOpened(Guid SeriesId, EhtKind Kind, SeriesFacts Facts, IReadOnlyList<SeriesMember> Members, By By, DateTimeOffset At);

/// <summary>Name, schools, standing time or place were changed. Meetings that are planned already stand where they are.</summary>
public sealed record EhtSeriesChanged(SeriesFacts Facts, By By, DateTimeOffset At);

/// <summary>Somebody takes part from now on, or in another part than before.</summary>
public sealed record EhtMemberAdded(SeriesMember Member, By By, DateTimeOffset At);

/// <summary>Somebody takes part no longer.</summary>
public sealed record EhtMemberRemoved(Attendee Who, By By, DateTimeOffset At);

/// <summary>The state of a series.</summary>
public abstract record EhtSeriesState
{
    private EhtSeriesState()
    {
    }

    /// <summary>No such series.</summary>
    public sealed record Missing : EhtSeriesState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>A series.</summary>
    public sealed record Present(
        Guid SeriesId,
        EhtKind Kind,
        SeriesFacts Facts,
        UnitId Home,
        BranchId HomeBranch,
        IReadOnlyList<SeriesMember> Members,
        DateTimeOffset OpenedAt) : EhtSeriesState
    {
        /// <summary>Somebody's membership for the unit they act for; null when they have none.</summary>
        public SeriesMember? Find(Attendee who) => Members.FirstOrDefault(member => member.Who == who);

        /// <summary>Somebody's membership, if it still holds for the work they do now.</summary>
        public SeriesMember? Find(Viewer viewer) =>
            Find(new Attendee(viewer.PersonId, viewer.Unit, viewer.Branch)) is { } member && member.HoldsFor(viewer.InUnitSince) ? member : null;

        /// <summary>Whether somebody leads the meetings.</summary>
        public bool IsLedBy(By by) => Find(Attendee.Of(by)) is { Part: SeriesPart.Chair };
    }

    /// <summary>The state after one more event. Total: an event that does not fit changes nothing.</summary>
    public static EhtSeriesState Evolve(EhtSeriesState state, object @event) => (state, @event) switch
    {
        (Missing, EhtSeriesOpened e) => new Present(e.SeriesId, e.Kind, e.Facts, e.By.Unit, e.By.Branch, e.Members, e.At),
        (Present s, EhtSeriesChanged e) => s with { Facts = e.Facts },
        (Present s, EhtMemberAdded e) => s with { Members = [.. s.Members.Where(m => m.Who != e.Member.Who), e.Member] },
        (Present s, EhtMemberRemoved e) => s with { Members = [.. s.Members.Where(m => m.Who != e.Who)] },
        _ => state,
    };
}
