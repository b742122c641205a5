namespace Samverkan.Domain;

/// <content>The refusals of the catalogue of insatser.</content>
public static partial class Refusals
{
    /// <summary>A catalogue is a municipality's.</summary>
    public static Refusal CatalogueNotMunicipality { get; } = Rule("catalogue.not-municipality", "Katalogen över insatser är en kommuns.");

    /// <summary>There is no such insats in the catalogue.</summary>
    public static Refusal CatalogueEntryMissing { get; } = Missing("catalogue.entry-missing", "Insatsen finns inte i katalogen.");

    /// <summary>It has been written anew since it was read.</summary>
    public static Refusal CatalogueEntryChanged { get; } = Conflict("catalogue.entry-changed", "Någon annan har ändrat insatsen medan du skrev. Det du skrev finns kvar; se vad som står nu och försök igen.");

    /// <summary>A catalogue has a bounded number of insatser.</summary>
    public static Refusal CatalogueFull { get; } = Rule("catalogue.full", "Katalogen har så många insatser som den kan ha. Ta bort någon först.");

    /// <summary>Every insats is described in Swedish.</summary>
    public static Refusal CatalogueSwedishMissing { get; } = Rule("catalogue.swedish-missing", "Beskriv insatsen på svenska. Andra språk kommer till.", "texts");

    /// <summary>An insats is described once in each language.</summary>
    public static Refusal CatalogueLanguageTwice { get; } = Rule("catalogue.language-twice", "Samma språk står två gånger.", "texts");
}
