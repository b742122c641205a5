using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Presence;
using Samverkan.EventStore;

namespace Samverkan.Api.Presence;

/// <summary>Which schools are whose.</summary>
internal static class PresencePlaces
{
    private static readonly BranchKind[] s_school = [BranchKind.Preschool, BranchKind.School, BranchKind.StudentHealthPsychosocial, BranchKind.StudentHealthMedical];

    /// <summary>Whether a branch is school or elevhälsa of the huvudman that has the school.</summary>
    internal static bool HasSchool(DirectorySnapshot directory, BranchId branch, UnitId school) =>
        directory.FindBranch(branch) is { } own && s_school.Contains(own.Kind)
        && directory.FindUnit(school) is { } unit && directory.FindBranch(unit.Branch)?.PrincipalId == own.PrincipalId;

    /// <summary>The plans at the schools of the municipality that the viewer's unit is in, which are not over on a day.</summary>
    internal static QueryHandle<IReadOnlyList<StreamHandle<PresenceState>>> PlansNear(ReadSession session, Viewpoint at, DateOnly from)
    {
        var municipality = at.Directory.FindUnit(at.Viewer.Unit)?.Municipality;
        var schools = at.Directory.Principals.SelectMany(principal => principal.Branches).SelectMany(branch => branch.Units)
            .Where(unit => municipality is not null && unit.Municipality == municipality).Select(unit => unit.Id.Value);
        return session.Streams<PresenceState>(new NpgsqlBatchCommand(
            "select id from mt_doc_presence where data -> 'facts' ->> 'school' = any($1) and (data -> 'facts' ->> 'to')::date >= $2 order by data -> 'facts' ->> 'school', id")
        {
            Parameters = { new NpgsqlParameter<string[]> { TypedValue = [.. schools] }, new NpgsqlParameter<DateOnly> { TypedValue = from } },
        });
    }
}
