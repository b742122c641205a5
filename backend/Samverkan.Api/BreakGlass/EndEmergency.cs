using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.BreakGlass;

/// <summary>POST /api/break-glass/{grantId}/end: the person who opened is done before the time is over.</summary>
internal static class EndEmergencyRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/break-glass/{grantId:guid}/end", HandleAsync)
            .Requires(Capability.WorkInCase)
            .Produces<CommandResult>()
            .Refuses(400, 401, 403, 404, 413, 415, 422);

    private static async Task<IResult> HandleAsync(Guid grantId, EmptyBody body, Actor actor, CommandRunner commands, TimeProvider time, CancellationToken ct)
    {
        var began = time.GetTimestamp();
        var result = await commands.CreateAsync(
            session => session.Streams<CaseState>(EmergencyLedger.CaseOf(grantId, actor.PersonId)), (found, work) => End(found.Value, grantId, work), ct);
        return await EvenTiming.KeepAsync(result, began, time, ct);
    }

    private static CommandAnswer End(IReadOnlyList<StreamHandle<CaseState>> found, Guid grantId, CommandWork work)
    {
        if (found is not [{ State: CaseState.Open open } stream])
        {
            return CommandAnswer.Refuse(Refusals.NotFound);
        }

        var decision = EndBreakGlass.Decide(new EndBreakGlass(grantId, work.By, work.Now), open);
        if (decision is Decision.Accepted { Events: [BreakGlassEnded ended] })
        {
            EmergencyLedger.Ended(work, ended);
        }

        return work.Settle(stream, open.ChildId, decision);
    }
}
