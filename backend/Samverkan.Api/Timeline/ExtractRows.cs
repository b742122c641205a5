using Npgsql;
using Samverkan.Api.AccessLogs;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Timeline;

/// <summary>The readings that "vem har sett" tells of: the branch's own, and what the others that may be told of read of the branch's items.</summary>
internal static class ExtractRows
{
    internal static NpgsqlBatchCommand Of(Guid caseId, BranchId own, IReadOnlySet<BranchId> branches, int most) => new(
        """
        select at, person_id, unit, branch, areas, assignment_id from sv_access_log
        where case_id = $1 and (branch = $2 or (branch = any($3) and $2 = any(item_branches)))
        order by at desc, id desc limit $4
        """)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = caseId },
            new NpgsqlParameter<string> { TypedValue = own.Value },
            new NpgsqlParameter<string[]> { TypedValue = [.. branches.Select(branch => branch.Value)] },
            new NpgsqlParameter<int> { TypedValue = most },
        },
    };

    internal static async Task<List<ExtractedReading>> ReadAsync(NpgsqlDataReader reader, Viewpoint at, bool placesWithheld, CancellationToken ct)
    {
        List<ExtractedReading> readings = [];
        while (await reader.ReadAsync(ct))
        {
            var person = at.Directory.FindPerson(reader.GetGuid(1));
            var branch = new BranchId(reader.GetString(3));
            var role = person?.Assignments.FirstOrDefault(assignment => assignment.AssignmentId == reader.GetGuid(5))?.Role;
            readings.Add(new ExtractedReading(
                reader.GetFieldValue<DateTimeOffset>(0),
                BranchKinds.NameOf(at.Directory.FindBranch(branch)?.Kind ?? BranchKind.Administration),
                placesWithheld ? null : at.Directory.UnitName(new UnitId(reader.GetString(2))),
                placesWithheld ? null : at.Directory.PersonName(reader.GetGuid(1)),
                role is { } known ? Roles.Of(known).Name : null,
                branch == at.Viewer.Branch ? [.. reader.GetFieldValue<string[]>(4).Select(ReadingLines.NameOf)] : []));
        }

        return readings;
    }
}
