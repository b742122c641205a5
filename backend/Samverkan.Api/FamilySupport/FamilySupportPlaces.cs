using Samverkan.Api.Directory;
using Samverkan.Api.Identity;
using Samverkan.Api.Presence;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Api.FamilySupport;

/// <summary>What the directory says of units and schools, for the links of familjebehandlare.</summary>
internal static class FamilySupportPlaces
{
    /// <summary>The place of whoever acts.</summary>
    internal static FamilySupportPlace Of(Actor actor, DirectorySnapshot directory, DateOnly today)
    {
        var municipality = directory.FindUnit(actor.Unit)?.Municipality;
        return new(
            actor.BranchKind,
            municipality is null ? [] : [.. Schools(directory).Where(unit => unit.Municipality == municipality).Select(unit => unit.Id)],
            Viewpoint.UnitStaffOf(directory, actor.Unit, today));
    }

    /// <summary>The schools of the huvudman of a branch of school or elevhälsa; none for another branch.</summary>
    internal static IEnumerable<UnitId> SchoolsOf(DirectorySnapshot directory, BranchId branch) =>
        Schools(directory).Select(unit => unit.Id).Where(school => PresencePlaces.HasSchool(directory, branch, school));

    private static IEnumerable<DirectoryUnit> Schools(DirectorySnapshot directory) => directory.Principals.SelectMany(principal => principal.Branches)
        .Where(branch => branch.Kind is BranchKind.School or BranchKind.Preschool).SelectMany(branch => branch.Units);
}
