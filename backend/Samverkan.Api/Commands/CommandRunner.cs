using System.Text.Json;
using Npgsql;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.EventStore;

namespace Samverkan.Api.Commands;

/// <summary>
/// The one way by which anything changes: load, decide, commit, in two round trips. It knows the HTTP side of a command (repeat,
/// precondition, status, ETag); the slice knows which streams are loaded and what is decided.
/// </summary>
public sealed class CommandRunner
{
    private readonly SamverkanStore _store;
    private readonly ReadRunner _reads;
    private readonly IHttpContextAccessor _http;
    private readonly TimeProvider _time;
    private readonly CommandTags _tags;
    private readonly Turns _turns;
    private readonly CommandFingerprints _fingerprints;
    private readonly IServiceProvider _services;

    internal CommandRunner(SamverkanStore store, ReadRunner reads, IHttpContextAccessor http, TimeProvider time, CommandTags tags, CommandFingerprints fingerprints, Turns turns, IServiceProvider services)
    {
        _store = store;
        _reads = reads;
        _http = http;
        _time = time;
        _tags = tags;
        _fingerprints = fingerprints;
        _turns = turns;
        _services = services;
    }

    // A race can be lost to every other writer once; past that something else is wrong and waiting longer would hide it.
    private const int MaxAttempts = 20;

    private HttpContext Context => _http.HttpContext ?? throw new InvalidOperationException("A command runs within a request.");

    private RequestFacts Facts => Context.Features.Get<RequestFacts>() ?? throw new InvalidOperationException("A command is sent by POST, PUT or DELETE.");

    /// <summary>A change of one existing stream, of which the caller names what they had seen (If-Match).</summary>
    /// <param name="id">The stream.</param>
    /// <param name="mayKnow">Whether the caller may know that the stream exists; otherwise the answer is that of a missing one.</param>
    /// <param name="subject">The child that the stream is about.</param>
    /// <param name="decide">The decision; pure.</param>
    /// <param name="ct">Ends the attempt.</param>
    public Task<IResult> ChangeAsync<TState>(
        Guid id,
        Func<TState, bool> mayKnow,
        Func<TState, Guid> subject,
        Func<TState, CommandWork, Decision> decide,
        CancellationToken ct)
        where TState : class =>
        ChangeAsync<TState, object?>(
            id,
            _ => null,
            (state, _) => mayKnow(state),
            (stream, _, work) => work.Settle(stream, subject(stream.State), decide(stream.State, work)),
            (_, _) => null,
            ct);

    /// <summary>A change of one existing stream that also loads, appends to or starts others. Only the named stream is under If-Match.</summary>
    public async Task<IResult> ChangeAsync<TState, TLoaded>(
        Guid id,
        Func<CommandSession, TLoaded> load,
        Func<TState, TLoaded, bool> mayKnow,
        Func<StreamHandle<TState>, TLoaded, CommandWork, CommandAnswer> apply,
        Func<StreamHandle<TState>, TLoaded, StreamHandle<CaseState>?> caseOf,
        CancellationToken ct)
        where TState : class
    {
        if (Facts.IfMatch is not { } seen)
        {
            return new ProblemResult("precondition.missing", "Läs in sidan på nytt och försök igen.");
        }

        var began = _time.GetTimestamp();
        var result = await RunAsync(
            session => (Stream: session.Stream<TState>(id), Loaded: load(session)),
            async (loaded, work) =>
            {
                if (!loaded.Stream.Exists || !mayKnow(loaded.Stream.State, loaded.Loaded))
                {
                    return Attempt.Answer(ProblemResult.NotFound);
                }

                work.Case = caseOf(loaded.Stream, loaded.Loaded);
                return work.TagOf(loaded.Stream) == seen
                    ? Attempt.Of(apply(loaded.Stream, loaded.Loaded, work))
                    : Attempt.Answer(await StaleAsync<TState>(work.Actor, id, seen, ct));
            },
            ct);
        return await EvenTiming.KeepAsync(result, began, _time, ct);
    }

    /// <summary>
    /// A command that depends on no version that the caller has seen (no If-Match): opening a case, or a nödöppning by somebody who has not been able to
    /// read it.
    /// </summary>
    public Task<IResult> CreateAsync<TLoaded>(
        Func<CommandSession, TLoaded> load,
        Func<TLoaded, CommandWork, CommandAnswer> apply,
        CancellationToken ct) =>
        RunAsync(load, (loaded, work) => Task.FromResult(Attempt.Of(apply(loaded, work))), ct);

    /// <summary>
    /// A command that adds to a stream on which many work at once and that depends on nothing its sender must have seen: a note in a meeting. They take
    /// turns. What the sender may not know of is answered like what is missing.
    /// </summary>
    public async Task<IResult> AddAsync<TLoaded>(
        Guid id,
        Func<CommandSession, TLoaded> load,
        Func<TLoaded, CommandWork, CommandAnswer> apply,
        CancellationToken ct)
    {
        var began = _time.GetTimestamp();
        return await EvenTiming.KeepAsync(await InTurnAsync(), began, _time, ct);

        // The turn is over before "not found" is seen out: whoever waited for a turn on a thing would be told by the wait that it is there.
        async Task<IResult> InTurnAsync()
        {
            using var turn = await _turns.TakeAsync(id, ct);
            return await RunAsync(load, (loaded, work) => Task.FromResult(Hidden(Attempt.Of(apply(loaded, work)))), ct);
        }

        Attempt Hidden(Attempt attempt) => attempt.IsNotFound ? Attempt.Answer(ProblemResult.NotFound) : attempt;
    }

    private async Task<IResult> RunAsync<TLoaded>(Func<CommandSession, TLoaded> load, Func<TLoaded, CommandWork, Task<Attempt>> decide, CancellationToken ct)
    {
        if (Facts.IdempotencyKey is not { } key)
        {
            return new ProblemResult("idempotency-key.missing", "Läs in sidan på nytt och försök igen.");
        }

        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            try
            {
                return await AttemptAsync(key, load, decide, ct);
            }
            catch (CommandReplayedException replayed)
            {
                return Replay(replayed.Prior);
            }
            catch (Exception lost) when (IsLostRace(lost))
            {
                // Somebody was first. The next attempt sees what they did: a stale If-Match becomes 412, a taken key a refusal.
            }
        }

        return new ProblemResult("command.busy", "Försök igen om en liten stund. Det du skrev finns kvar.");
    }

    private static bool IsLostRace(Exception lost) =>
        lost is VersionConflictException or KeyConflictException
            or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    private async Task<IResult> AttemptAsync<TLoaded>(Guid key, Func<CommandSession, TLoaded> load, Func<TLoaded, CommandWork, Task<Attempt>> decide, CancellationToken ct)
    {
        var actor = await Actor.BindAsync(Context);
        var now = _time.GetUtcNow();
        await using var session = _store.Command(new CommandContext(key, actor.PersonId, _fingerprints.Of(Facts, actor), now, Reason: null, actor.AssignmentId, Tracing.TraceIdOf(Context)));
        var loaded = load(session);
        if (await session.LoadAsync(ct) is { } prior)
        {
            return Replay(prior);
        }

        var attempt = await decide(loaded, new CommandWork(session, actor, now, _tags));
        if (attempt.Result is not null)
        {
            return attempt.Result;
        }

        var outcome = new Outcome(attempt.Done!.Id, attempt.Done.Tag(), attempt.Done.Created);
        await session.CommitAsync(JsonSerializer.Serialize(outcome, Outcome.Json), ct);
        return outcome.ToResult();
    }

    private static IResult Replay(PriorOutcome prior) =>
        prior.SameFingerprint
            ? JsonSerializer.Deserialize<Outcome>(prior.OutcomeJson, Outcome.Json)!.ToResult()
            : new ProblemResult("idempotency-key.reused", "Samma nyckel har redan använts för något annat. Läs in sidan på nytt och försök igen.");

    // What has changed is personal content: it is told by a reading, which is recorded or does not happen.
    private Task<IResult> StaleAsync<TState>(Actor actor, Guid id, string seen, CancellationToken ct)
        where TState : class =>
        _services.GetService<IChangesSince<TState>>() is { } teller
            ? _reads.ReadAsync((session, stop) => teller.TellAsync(session, actor, id, seen, stop), (changes, _) => Stale(changes), ct)
            : Task.FromResult<IResult>(Stale([]));

    private static ProblemResult Stale(IReadOnlyList<ChangeSince> changes) =>
        new("precondition.stale", "Ärendet har ändrats sedan du öppnade sidan. Det du skrev finns kvar; se ändringarna och försök igen.") { Changes = changes };

    private sealed record Attempt(IResult? Result, CommandAnswer.Done? Done)
    {
        public bool IsNotFound { get; private init; }

        public static Attempt Answer(IResult result) => new(result, null);

        public static Attempt Of(CommandAnswer answer) => answer switch
        {
            CommandAnswer.Done done => new Attempt(null, done),
            CommandAnswer.Refused refused => new Attempt(ProblemResult.Of(refused.Refusal, refused.Current), null) { IsNotFound = refused.Refusal == Refusals.NotFound },
            _ => throw new InvalidOperationException($"Unknown answer {answer.GetType().Name}."),
        };
    }
}
