using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Administration;

/// <summary>An assignment of one's own huvudman.</summary>
public sealed record AssignmentRow(Guid AssignmentId, Guid PersonId, string Name, Role Role, string RoleName, string UnitId, string UnitName, DateOnly From, DateOnly? To);

/// <summary>GET /api/admin/assignments: one's own huvudman's; the ETag is what a change must name.</summary>
internal static class ListAssignmentsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/admin/assignments", HandleAsync).Requires(Capability.AdministerStaff).Shows<IReadOnlyList<AssignmentRow>>();

    private static Task<IResult> HandleAsync(Actor actor, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync(async (session, token) =>
        {
            var stream = session.Stream<PrincipalState>(actor.PrincipalId);
            await session.LoadAsync(token);
            return stream.State is PrincipalState.Present principal
                ? ReadAnswer.NothingPersonal(Rows(principal), StreamTags.OfVersion(stream.Version))
                : ReadAnswer.NotFound<IReadOnlyList<AssignmentRow>>();
        }, ct);

    // Read from the stream rather than from memory, so that rows and ETag are of one moment.
    private static IReadOnlyList<AssignmentRow> Rows(PrincipalState.Present principal)
    {
        var names = principal.Staff.ToDictionary(staff => staff.PersonId, staff => staff.Details.Value?.Name ?? "Borttagen person");
        var units = principal.Units.ToDictionary(unit => unit.Unit, unit => unit.Name);
        return [.. principal.Assignments
            .Select(assignment => new AssignmentRow(
                assignment.AssignmentId,
                assignment.PersonId,
                names.GetValueOrDefault(assignment.PersonId, "Okänd person"),
                assignment.Role,
                Roles.Of(assignment.Role).Name,
                assignment.Unit.Value,
                units.GetValueOrDefault(assignment.Unit, assignment.Unit.Value),
                assignment.From,
                assignment.To))
            .OrderBy(row => row.Name, StringComparer.Ordinal)
            .ThenBy(row => row.From)];
    }
}
