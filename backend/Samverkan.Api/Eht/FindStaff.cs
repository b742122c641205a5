using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Eht;

/// <summary>Who can be a member for a unit.</summary>
public sealed record StaffChoices(IReadOnlyList<StaffView> Staff);

/// <summary>
/// GET /api/eht/staff/{unitId}: who does case work in a unit today, for whoever puts a meeting together. Who works in an authority is public
/// (offentlighetsprincipen); which children they work with is not told.
/// </summary>
internal static class FindStaffRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/eht/staff/{unitId}", Handle).Requires(Capability.WorkInCase).Shows<StaffChoices>();

    private static IResult Handle(string unitId, DirectoryIndex directory, TimeProvider time)
    {
        var now = directory.Current;
        if (now.FindUnit(new UnitId(unitId)) is not { } unit)
        {
            return ProblemResult.NotFound;
        }

        var staff = now.StaffOf(unit.Id, SwedishCalendar.DayOf(time.GetUtcNow()))
            .Where(assignment => Roles.MayTakePart(assignment.Role))
            .DistinctBy(assignment => assignment.PersonId)
            .Select(assignment => new StaffView(assignment.PersonId, now.PersonName(assignment.PersonId), Roles.Of(assignment.Role).Name))
            .OrderBy(person => person.Name, StringComparer.Ordinal);
        return Results.Ok(new StaffChoices([.. staff]));
    }
}
