using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Presence;

/// <summary>Which schools are whose.</summary>
internal static class PresencePlaces
{
    private static readonly BranchKind[] s_school = [BranchKind.Preschool, BranchKind.School, BranchKind.StudentHealthPsychosocial, BranchKind.StudentHealthMedical];

    /// <summary>Whether a branch is school or elevhälsa of the huvudman that has the school.</summary>
    internal static bool HasSchool(DirectorySnapshot directory, BranchId branch, UnitId school) =>
        directory.FindBranch(branch) is { } own && s_school.Contains(own.Kind)
        && directory.FindUnit(school) is { } unit && directory.FindBranch(unit.Branch)?.PrincipalId == own.PrincipalId;
}
