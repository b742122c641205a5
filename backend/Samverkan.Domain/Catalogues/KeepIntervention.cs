using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Catalogues;

/// <summary>The municipality that the acting person works for: its huvudman's code, and what kind of huvudman it is.</summary>
public sealed record OwnMunicipality(string Code, PrincipalKind Kind);

/// <summary>Enters an insats in the acting person's own municipality's catalogue, or writes one anew. <see cref="Revision"/> is the one that was read, 0 for a new one.</summary>
public sealed record KeepIntervention(Guid EntryId, InterventionFacts Facts, int Revision, OwnMunicipality Own, By By, DateTimeOffset At)
{
    /// <summary>The language that every insats is described in, and that is shown where another is missing.</summary>
    public const string MainLanguage = "sv";

    /// <summary>Decides the command.</summary>
    public static Decision Decide(KeepIntervention command, CatalogueState state)
    {
        var entry = CatalogueState.EntriesOf(state).FirstOrDefault(known => known.EntryId == command.EntryId);
        return (CheckPlace(command, state, entry) ?? CheckTexts(command.Facts.Texts)) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new InterventionKept(command.Own.Code, command.EntryId, command.Facts, command.By, command.At));
    }

    private static Refusal? CheckPlace(KeepIntervention command, CatalogueState state, CatalogueEntry? entry) =>
        command.Own.Kind != PrincipalKind.Municipality ? Refusals.CatalogueNotMunicipality
        : entry is null && command.Revision > 0 ? Refusals.CatalogueEntryMissing
        : (entry?.Revision ?? 0) != command.Revision ? Refusals.CatalogueEntryChanged
        : entry is null && CatalogueState.EntriesOf(state).Count >= Limits.CatalogueEntries ? Refusals.CatalogueFull
        : null;

    private static Refusal? CheckTexts(IReadOnlyList<CatalogueText> texts) =>
        texts.All(text => text.Language != MainLanguage) ? Refusals.CatalogueSwedishMissing
        : texts.Select(text => text.Language).Distinct(StringComparer.Ordinal).Count() != texts.Count ? Refusals.CatalogueLanguageTwice
        : null;
}
