using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Eht.ChangeSeries;

namespace Samverkan.Api.Eht;

/// <summary>POST /api/eht/series/{seriesId}/change</summary>
internal static class ChangeSeriesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/series/{seriesId:guid}/change", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid seriesId, SeriesBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnSeriesAsync(
            seriesId,
            actor,
            (series, work) => Command.Decide(new Command(body.Facts, OwnSchools.IdsOf(work.Directory, actor.Branch), work.By, work.Now), series),
            ct);
}
