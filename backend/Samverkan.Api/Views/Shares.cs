using Samverkan.Domain;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>To whom an item has been handed: told to the branch that wrote it.</summary>
internal static class Shares
{
    /// <summary>The disclosures of one's own item; empty for everybody else's.</summary>
    internal static IReadOnlyList<Share> Of(Sight sight, ItemHead item) =>
        item.AuthorBranch != sight.Branch
            ? []
            : [.. sight.Case.Disclosures.Where(disclosure => disclosure.ItemId == item.ItemId && disclosure.From == sight.Branch).Select(disclosure => Of(sight, item, disclosure))];

    private static Share Of(Sight sight, ItemHead item, Disclosure disclosure)
    {
        var verdict = Access.DecideDisclosure(sight.Case, disclosure, item, sight.At.Sharing);
        var name = sight.At.Sharing.NameOf(disclosure.To);
        return new Share(
            disclosure.DisclosureId,
            disclosure.To.Value,
            name,
            disclosure.Basis,
            LegalBases.Of(disclosure.Basis).Name,
            verdict.Holds,
            $"{name} {(verdict.Holds ? "ser" : "ser inte")} detta eftersom {verdict.Because}.",
            disclosure.At);
    }
}
