using Microsoft.AspNetCore.Http.Features;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Live;

/// <summary>GET /api/events: which cases and lists to fetch anew. Ids only; what they hold goes the way of every reading.</summary>
internal static class EventsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/events", HandleAsync)
            .Requires(Capability.WorkInCase, Capability.ReadDirectory)
            .WithMetadata(new KeepsNoSessionAlive())
            .Produces<string>(StatusCodes.Status200OK, "text/event-stream");

    private static async Task HandleAsync(
        HttpContext context, Actor actor, LiveChanges changes, SessionReader sessions, TimeProvider time, IHostApplicationLifetime host, CancellationToken aborted)
    {
        // A page that listens must not hold the host back when it stops: the page connects again, to another copy if there is one.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, host.ApplicationStopping);
        try
        {
            await TellAsync(context, actor, changes, sessions, time, either.Token);
        }
        catch (OperationCanceledException) when (host.ApplicationStopping.IsCancellationRequested)
        {
            // The stream ends here; there is nothing to answer.
        }
    }

    private static async Task TellAsync(HttpContext context, Actor listening, LiveChanges changes, SessionReader sessions, TimeProvider time, CancellationToken ct)
    {
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = "text/event-stream";
        var stream = new EventStreamWriter(context.Response);
        using var listener = changes.Listen(listening);
        await stream.HeartbeatAsync(ct);
        var day = new LiveDay(time);
        while (!ct.IsCancellationRequested)
        {
            // Looked up anew for every message: the session may have ended, and the assignment with it.
            var notice = await listener.NextAsync(day.Within(EventStreamWriter.Heartbeat), ct);
            if (!sessions.CanTell)
            {
                // The page connects again, and is told then.
                return;
            }

            if (sessions.Read(context) is not { Active: { } actor } session || session.ExpiresAt <= time.GetUtcNow())
            {
                await stream.SessionEndedAsync(ct);
                return;
            }

            LiveChange[] told = [.. day.Passed(), .. notice?.For(actor) ?? []];
            foreach (var change in told)
            {
                await stream.ChangedAsync(change, ct);
            }

            if (notice is null && told.Length == 0)
            {
                await stream.HeartbeatAsync(ct);
            }
        }
    }
}
