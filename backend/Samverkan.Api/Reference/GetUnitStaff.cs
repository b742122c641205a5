using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Reference;

/// <summary>Who works in one's own unit today.</summary>
public sealed record UnitStaff(IReadOnlyList<Colleague> Staff);

/// <summary>One who works in the unit, and what the commands would take them for.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Role">The role in this unit.</param>
/// <param name="RoleName">Its name.</param>
/// <param name="MayTakePart">Whether the person can be named to take part in a case for the unit.</param>
/// <param name="MayCoordinate">Whether the person can be named as samordnare when a case is opened; one of those who take part.</param>
public sealed record Colleague(Guid PersonId, string Name, Role Role, string RoleName, bool MayTakePart, bool MayCoordinate);

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
        var today = SwedishCalendar.DayOf(time.GetUtcNow());
        var able = Viewpoint.UnitStaffOf(now, actor.Unit, today);
        var staff = now.StaffOf(actor.Unit, today)
            .Select(assignment => ViewOf(now, assignment, able.Contains(assignment.PersonId)))
            .OrderBy(person => person.Name, StringComparer.Ordinal);
        return Results.Ok(new UnitStaff([.. staff]));
    }

    private static Colleague ViewOf(DirectorySnapshot now, AssignmentEntry assignment, bool able) =>
        new(assignment.PersonId, now.PersonName(assignment.PersonId), assignment.Role, Roles.Of(assignment.Role).Name, MayTakePart: able, MayCoordinate: able);
}
