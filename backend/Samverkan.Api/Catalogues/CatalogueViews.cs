using Samverkan.Api.Directory;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Catalogues;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Catalogues;

/// <summary>A municipality's catalogue for staff, with every language. <see cref="MayKeep"/>: it is the viewer's own to keep.</summary>
public sealed record CatalogueView(string Municipality, string MunicipalityName, bool MayKeep, IReadOnlyList<InterventionView> Interventions);

/// <summary>
/// One insats. <see cref="Chosen"/> is for how many it has been chosen in meetings: told to those who keep the catalogue, and null where it is fewer than five.
/// </summary>
public sealed record InterventionView(
    Guid EntryId,
    int Revision,
    Reach Reach,
    ActionKind Kind,
    InterventionAccess Access,
    string OfferedBy,
    string? Contact,
    int? WaitingWeeks,
    DateTimeOffset UpdatedAt,
    int? Chosen,
    IReadOnlyList<InterventionText> Texts);

/// <summary>
/// A municipality's catalogue for anybody, in one language; without a word about any person. <see cref="Languages"/> are those that something is described
/// in, Swedish first.
/// </summary>
public sealed record PublicCatalogue(string Municipality, string MunicipalityName, string Language, IReadOnlyList<string> Languages, IReadOnlyList<PublicIntervention> Interventions);

/// <summary>One insats. <see cref="Language"/> is the one that it is told in: Swedish where it is not described in the one that was asked for.</summary>
public sealed record PublicIntervention(
    Guid EntryId,
    string Language,
    string Name,
    string Description,
    Reach Reach,
    ActionKind Kind,
    InterventionAccess Access,
    string OfferedBy,
    string? Contact,
    int? WaitingWeeks,
    DateTimeOffset UpdatedAt);

/// <summary>Builds the views of a catalogue.</summary>
internal static class CatalogueViews
{
    internal static DirectoryPrincipal? FindMunicipality(DirectorySnapshot directory, string code) =>
        directory.Principals.FirstOrDefault(principal => principal.Kind == PrincipalKind.Municipality && principal.Code == code);

    internal static CatalogueView Of(DirectoryPrincipal municipality, CatalogueState state, bool mayKeep, IReadOnlyDictionary<Guid, int> chosen) => new(
        municipality.Code,
        municipality.Name,
        mayKeep,
        [.. Sorted(state).Select(entry => new InterventionView(
            entry.EntryId,
            entry.Revision,
            entry.Facts.Reach,
            entry.Facts.Kind,
            entry.Facts.Access,
            entry.Facts.OfferedBy,
            entry.Facts.Contact,
            entry.Facts.WaitingWeeks,
            entry.At,
            chosen.TryGetValue(entry.EntryId, out var count) ? count : null,
            [.. entry.Facts.Texts.Select(text => new InterventionText(text.Language, text.Name, text.Description))]))]);

    internal static PublicCatalogue Of(DirectoryPrincipal municipality, CatalogueState state, string language)
    {
        var entries = Sorted(state).ToList();
        var languages = LanguagesOf(entries);
        var told = languages.Contains(language, StringComparer.Ordinal) ? language : KeepIntervention.MainLanguage;
        return new(municipality.Code, municipality.Name, told, languages, [.. entries.Select(entry => Public(entry, told))]);
    }

    private static string[] LanguagesOf(IEnumerable<CatalogueEntry> entries) =>
    [
        KeepIntervention.MainLanguage,
        .. entries.SelectMany(entry => entry.Facts.Texts).Select(text => text.Language).Distinct(StringComparer.Ordinal)
            .Where(language => language != KeepIntervention.MainLanguage).Order(StringComparer.Ordinal),
    ];

    private static PublicIntervention Public(CatalogueEntry entry, string language)
    {
        var text = entry.Facts.Texts.FirstOrDefault(one => one.Language == language) ?? Swedish(entry);
        return new(
            entry.EntryId, text.Language, text.Name, text.Description, entry.Facts.Reach, entry.Facts.Kind, entry.Facts.Access, entry.Facts.OfferedBy, entry.Facts.Contact, entry.Facts.WaitingWeeks, entry.At);
    }

    private static CatalogueText Swedish(CatalogueEntry entry) => entry.Facts.Texts.First(text => text.Language == KeepIntervention.MainLanguage);

    private static IEnumerable<CatalogueEntry> Sorted(CatalogueState state) =>
        CatalogueState.EntriesOf(state).OrderBy(entry => entry.Facts.Reach).ThenBy(entry => Swedish(entry).Name, StringComparer.Ordinal);
}
