using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Identity;
using Samverkan.EventStore;

namespace Samverkan.Api.Reading;

/// <summary>
/// The one way by which personal content is read: load, decide, and record in the same transaction. When the record cannot be
/// written the reading fails and nothing is served.
/// </summary>
public sealed class ReadRunner(SamverkanStore store, IHttpContextAccessor http, TimeProvider time, ILogger<ReadRunner> log)
{
    private static readonly Action<ILogger, string, Exception?> s_notRecorded =
        LoggerMessage.Define<string>(LogLevel.Error, new EventId(1, "ReadNotRecorded"), "A reading through {Endpoint} could not be recorded, and was not served.");

    private const int MaxAttempts = 20;

    /// <summary>Runs one reading. <paramref name="read"/> enqueues what it needs, loads, decides and builds the view.</summary>
    public Task<IResult> ReadAsync<TView>(Func<ReadSession, CancellationToken, Task<ReadAnswer<TView>>> read, CancellationToken ct)
        where TView : class => ReadAsync(read, static (view, tag) => new ViewResult<TView>(view, tag), ct);

    /// <summary>Runs one reading whose view is served within another answer: a refusal that tells what has changed.</summary>
    public async Task<IResult> ReadAsync<TView>(
        Func<ReadSession, CancellationToken, Task<ReadAnswer<TView>>> read, Func<TView, string?, IResult> serve, CancellationToken ct)
        where TView : class
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(serve);
        var began = time.GetTimestamp();
        return await EvenTiming.KeepAsync(await RecordedAsync(read, serve, ct), began, time, ct);
    }

    private async Task<IResult> RecordedAsync<TView>(
        Func<ReadSession, CancellationToken, Task<ReadAnswer<TView>>> read, Func<TView, string?, IResult> serve, CancellationToken ct)
        where TView : class
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AttemptAsync(read, serve, ct);
            }
            catch (PostgresException lost) when (attempt < MaxAttempts && IsLostRace(lost))
            {
                // What the reading leaves is sealed under a key that somebody else made at the same moment; the next attempt finds it.
            }
        }
    }

    private static bool IsLostRace(Exception failure) => failure is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    private async Task<IResult> AttemptAsync<TView>(
        Func<ReadSession, CancellationToken, Task<ReadAnswer<TView>>> read, Func<TView, string?, IResult> serve, CancellationToken ct)
        where TView : class
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("A reading runs within a request.");
        await using var session = store.Read();
        var answer = await read(session, ct);
        var endpoint = EndpointNameOf(context);
        if (answer.Entries.Count > 0)
        {
            var actor = await Actor.BindAsync(context);
            foreach (var entry in answer.Entries)
            {
                session.Effect(AccessLog.Insert(entry, actor, time.GetUtcNow(), endpoint, Tracing.TraceIdOf(context)));
            }
        }

        if (!await CompletedAsync(session, endpoint, ct))
        {
            return new ProblemResult("read.not-recorded", "Läsningen kunde inte loggas, och då visas inga uppgifter. Försök igen om en stund.");
        }

        return answer.View is null ? ProblemResult.NotFound : serve(answer.View, answer.Tag);
    }

    private async Task<bool> CompletedAsync(ReadSession session, string endpoint, CancellationToken ct)
    {
        try
        {
            await session.CompleteAsync(ct);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !IsLostRace(failure))
        {
            s_notRecorded(log, endpoint, failure);
            return false;
        }
    }

    private static string EndpointNameOf(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "?";

    private sealed class ViewResult<T>(T view, string? tag) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            if (tag is not null)
            {
                httpContext.Response.Headers.ETag = ETag.Of(tag);
            }

            return httpContext.Response.WriteAsJsonAsync(view, httpContext.RequestAborted);
        }
    }
}
