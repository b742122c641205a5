using Samverkan.Api.Endpoints;

namespace Samverkan.Api.Http;

/// <summary>What the endpoints of one kind answer, said once.</summary>
internal static class RouteShapes
{
    /// <summary>A command that makes something new; with <paramref name="onExisting"/> inside an existing stream, so that it needs If-Match.</summary>
    internal static RouteHandlerBuilder Creates(this RouteHandlerBuilder route, bool onExisting = false)
    {
        route.Produces<CommandResult>(StatusCodes.Status201Created);
        return onExisting ? route.Refuses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428) : route.Refuses(400, 401, 403, 409, 413, 415, 422);
    }

    /// <summary>A command on an existing stream.</summary>
    internal static RouteHandlerBuilder Changes(this RouteHandlerBuilder route) =>
        route.Produces<CommandResult>().Refuses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428);

    /// <summary>A command that adds to what many work on at once: it names no version (<see cref="Commands.CommandRunner.AddAsync"/>).</summary>
    internal static RouteHandlerBuilder Adds(this RouteHandlerBuilder route) =>
        route.Produces<CommandResult>().Produces<CommandResult>(StatusCodes.Status201Created).Refuses(400, 401, 403, 404, 409, 413, 415, 422);

    /// <summary>A read.</summary>
    internal static RouteHandlerBuilder Shows<T>(this RouteHandlerBuilder route) =>
        route.Produces<T>().Refuses(400, 401, 403, 404);

    /// <summary>The statuses that it refuses with.</summary>
    internal static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            route.Produces<Problem>(status, "application/problem+json");
        }

        return route;
    }
}
