using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Administration;

/// <summary>
/// POST /api/admin/staff/{personId}/end-sessions: ends every session that a person of one's own huvudman has, wherever it was begun; a
/// telephone or a computer may have been lost. The person may sign in again. Doing it twice does no more than doing it once.
/// </summary>
internal static class EndSessionsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/admin/staff/{personId:guid}/end-sessions", HandleAsync)
            .Requires(Capability.AdministerStaff)
            .Produces(StatusCodes.Status204NoContent)
            .Refuses(400, 401, 403, 404, 415);

    private static async Task<IResult> HandleAsync(Guid personId, EmptyBody body, Actor actor, DirectoryIndex directory, EndedSessions ended, CancellationToken ct)
    {
        if (!IsOwnStaff(directory.Current, personId, actor.PrincipalId))
        {
            return ProblemResult.NotFound;
        }

        await ended.EndAllAsync(personId, actor.PersonId, ct);
        return Results.NoContent();
    }

    private static bool IsOwnStaff(DirectorySnapshot now, Guid personId, Guid principalId) =>
        now.FindPerson(personId)?.Assignments.Any(assignment =>
            now.FindUnit(assignment.Unit) is { } unit && now.FindBranch(unit.Branch)?.PrincipalId == principalId) == true;
}
