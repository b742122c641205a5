using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>Who the child is and who the guardians are, as far as the viewer may know.</summary>
internal static class IdentitySection
{
    /// <summary>The child, by the viewer's own branch's copy before anybody else's; null when the viewer may see none.</summary>
    internal static ChildView? Child(Sight sight) =>
        IdentityFor(sight) is { } identity ? ChildOf(sight, identity) : null;

    /// <summary>The child's name; null when the viewer may not know it or it has been erased.</summary>
    internal static string? ChildName(Sight sight) =>
        IdentityFor(sight)?.Child.Value is { } child ? $"{child.GivenName} {child.FamilyName}" : null;

    /// <summary>What the protection of the child asks of the viewer.</summary>
    internal static string? Notice(Sight sight) => ProtectionRules.Of(sight.Case.ProtectionOf(sight.Case.ChildId)).Notice;

    /// <summary>The guardians that the viewer may know of.</summary>
    internal static IReadOnlyList<GuardianView> Guardians(Sight sight) =>
        [.. sight.Case.Guardians.Select(guardian => GuardianOf(sight, guardian)).OfType<GuardianView>()];

    /// <summary>The siblings and others that the viewer may know of.</summary>
    internal static IReadOnlyList<RelatedView> Related(Sight sight) =>
        [.. sight.Case.Related.Select(related => RelatedOf(sight, related)).OfType<RelatedView>()];

    /// <summary>A person's name in the case, when the viewer may know it.</summary>
    internal static string? PersonName(Sight sight, Guid personId) =>
        personId == sight.Case.ChildId
            ? ChildName(sight)
            : sight.Case.Guardians.FirstOrDefault(guardian => guardian.PersonId == personId) is { } found && sight.Of(found.Item) is not null
                ? found.Details.Value?.Name
                : sight.Case.Related.FirstOrDefault(related => related.PersonId == personId) is { } other && sight.Of(other.Item) is not null
                    ? other.Details.Value?.Name
                    : null;

    private static RelatedView? RelatedOf(Sight sight, RelatedOnCase related)
    {
        if (sight.Of(related.Item) is not { } why)
        {
            return null;
        }

        var details = related.Details.Value;
        return new RelatedView(
            related.PersonId,
            related.Item.ItemId,
            related.Kind,
            details?.Name,
            details?.BirthDate,
            sight.Whereabouts(related.Item) ? details?.Phone : null,
            details?.Note,
            sight.Case.ProtectionOf(related.PersonId),
            Shares.Of(sight, related.Item),
            why);
    }

    private static IdentityOnCase? IdentityFor(Sight sight)
    {
        var found = sight.Case.Identities
            .OrderByDescending(identity => identity.Item.AuthorBranch == sight.Branch)
            .FirstOrDefault(identity => sight.CouldSee(identity.Item));
        return found is not null && sight.Of(found.Item) is not null ? found : null;
    }

    private static ChildView ChildOf(Sight sight, IdentityOnCase identity)
    {
        var level = sight.Case.ProtectionOf(sight.Case.ChildId);
        if (identity.Child.Value is not { } known)
        {
            return new ChildView(sight.Case.ChildId, null, null, null, null, null, null, null, null, null, null, level, identity.Item.ItemId, Erased: true);
        }

        var child = sight.Whereabouts(identity.Item) ? known : ProtectionRules.HandedOn(known, sight.Case);
        return new ChildView(
            sight.Case.ChildId,
            child.GivenName,
            child.FamilyName,
            child.BirthDate,
            AgeRules.AgeOn(child.BirthDate, sight.At.Today),
            child.Number is { } number ? new NumberView(number.Kind, number.Value, number.Municipality) : null,
            child.RegisteredMunicipality,
            child.SchoolMunicipality,
            child.PlacingMunicipality,
            child.Language,
            child.NeedsInterpreter,
            level,
            identity.Item.ItemId,
            Erased: false);
    }

    private static GuardianView? GuardianOf(Sight sight, GuardianOnCase guardian)
    {
        if (sight.Of(guardian.Item) is not { } why)
        {
            return null;
        }

        var details = guardian.Details.Value;
        var reachable = sight.Whereabouts(guardian.Item) ? details : null;
        return new GuardianView(
            guardian.PersonId,
            guardian.Kind,
            details?.Name,
            reachable?.Phone,
            reachable?.Email,
            details?.Language,
            details?.NeedsInterpreter,
            sight.Case.ProtectionOf(guardian.PersonId),
            guardian.Item.ItemId,
            why);
    }
}
