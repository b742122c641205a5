using Samverkan.Domain.Agenda;
using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Catalogues;

/// <summary>What it takes to get an insats.</summary>
public enum InterventionAccess
{
    /// <summary>Öppen: without an application and without a decision (SoL 2025:400, insatser utan behovsprövning).</summary>
    Open,

    /// <summary>Behovsprövad: after an application or a referral, and a decision.</summary>
    NeedsAssessment,
}

/// <summary>What an insats is called and is, in one language.</summary>
public sealed record CatalogueText(string Language, string Name, string Description);

/// <summary>
/// One insats of a municipality: for whom (<see cref="Reach"/>), what kind of work, what it takes, who offers it, how one comes in contact, and how many weeks
/// one waits: null when that is not known, 0 for none. It holds no personal data.
/// </summary>
public sealed record InterventionFacts(
    Reach Reach, ActionKind Kind, InterventionAccess Access, string OfferedBy, string? Contact, int? WaitingWeeks, IReadOnlyList<CatalogueText> Texts);

/// <summary>An insats as the catalogue holds it; <see cref="Revision"/> counts how often it has been written, from 1.</summary>
public sealed record CatalogueEntry(Guid EntryId, InterventionFacts Facts, int Revision, DateTimeOffset At);

/// <summary>An insats was entered, or written anew.</summary>
public sealed record InterventionKept(string Municipality, Guid EntryId, InterventionFacts Facts, By By, DateTimeOffset At);

/// <summary>An insats is no longer offered.</summary>
public sealed record InterventionRemoved(Guid EntryId, By By, DateTimeOffset At);

/// <summary>The state of one municipality's catalogue.</summary>
public abstract record CatalogueState
{
    private CatalogueState()
    {
    }

    /// <summary>Nothing has been entered.</summary>
    public sealed record Missing : CatalogueState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>A catalogue.</summary>
    public sealed record Present(string Municipality, IReadOnlyList<CatalogueEntry> Entries) : CatalogueState;

    /// <summary>The id of the one catalogue of a municipality.</summary>
    public static Guid IdOf(string municipality) => DerivedId.Of("catalogue", municipality);

    /// <summary>The entries; none where nothing has been entered.</summary>
    public static IReadOnlyList<CatalogueEntry> EntriesOf(CatalogueState state) => state is Present catalogue ? catalogue.Entries : [];

    /// <summary>The state after one more event. Total: an event that does not fit changes nothing.</summary>
    public static CatalogueState Evolve(CatalogueState state, object @event) => (state, @event) switch
    {
        (_, InterventionKept e) => new Present(e.Municipality, Kept(EntriesOf(state), e)),
        (Present catalogue, InterventionRemoved e) => catalogue with { Entries = [.. catalogue.Entries.Where(entry => entry.EntryId != e.EntryId)] },
        _ => state,
    };

    private static IReadOnlyList<CatalogueEntry> Kept(IReadOnlyList<CatalogueEntry> entries, InterventionKept e) => entries.Any(entry => entry.EntryId == e.EntryId)
        ? [.. entries.Select(entry => entry.EntryId == e.EntryId ? entry with { Facts = e.Facts, Revision = entry.Revision + 1, At = e.At } : entry)]
        : [.. entries, new(e.EntryId, e.Facts, 1, e.At)];
}
