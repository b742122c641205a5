using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Reference;

/// <summary>Who works in one's own unit today.</summary>
public sealed record UnitStaff(IReadOnlyList<StaffView> Staff);

/// <summary>A colleague.</summary>
public sealed record StaffView(Guid PersonId, string Name, Role Role, string RoleName);

/// <summary>GET /api/directory/units/{unitId}/staff: one's own unit only; any other does not exist.</summary>
internal static class GetUnitStaffRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/directory/units/{unitId}/staff", Handle).Requires(Capability.ReadDirectory).Shows<UnitStaff>();

    private static IResult Handle(string unitId, Actor actor, DirectoryIndex directory, TimeProvider time)
    {
        if (actor.Unit != new UnitId(unitId))
        {
            return ProblemResult.NotFound;
        }

        var now = directory.Current;
        var staff = now.StaffOf(actor.Unit, SwedishCalendar.DayOf(time.GetUtcNow()))
            .Select(assignment => new StaffView(assignment.PersonId, now.PersonName(assignment.PersonId), assignment.Role, Roles.Of(assignment.Role).Name))
            .OrderBy(person => person.Name, StringComparer.Ordinal);
        return Results.Ok(new UnitStaff([.. staff]));
    }
}
