using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Commands;

/// <summary>
/// The way of a command on a stream beside a case (a wheel, a stödförfrågan). The case is loaded with it in the same round trip, and
/// decides who may know of it.
/// </summary>
internal sealed class BesideCaseCommands(CommandRunner runner, DirectoryIndex directory, TimeProvider time)
{
    /// <summary>A command on a wheel. A wheel that the actor's branch did not make, or whose case they may not know of, does not exist.</summary>
    internal Task<IResult> OnWheelAsync(
        Guid wheelId, Actor actor, Func<StreamHandle<CaseState>, StreamHandle<WheelState>, CaseWork, CommandAnswer> apply, CancellationToken ct) =>
        RunAsync<WheelState>(wheelId, CaseStreams.CaseOfWheel, (state, open) => MayKnow(actor, state, open), apply, ct);

    /// <summary>A command on a stödförfrågan.</summary>
    internal Task<IResult> OnRequestAsync(
        Guid requestId, Actor actor, Func<StreamHandle<CaseState>, StreamHandle<SupportRequestState>, CaseWork, CommandAnswer> apply, CancellationToken ct) =>
        RunAsync<SupportRequestState>(requestId, CaseStreams.CaseOfRequest, (state, open) => MayKnow(actor, state, open), apply, ct);

    private Task<IResult> RunAsync<TState>(
        Guid id,
        Func<Guid, NpgsqlBatchCommand> caseOf,
        Func<TState, CaseState.Open, bool> mayKnow,
        Func<StreamHandle<CaseState>, StreamHandle<TState>, CaseWork, CommandAnswer> apply,
        CancellationToken ct)
        where TState : class =>
        runner.ChangeAsync<TState, QueryHandle<IReadOnlyList<StreamHandle<CaseState>>>>(
            id,
            session => session.Streams<CaseState>(caseOf(id)),
            (state, cases) => cases.Value is [{ State: CaseState.Open open }] && mayKnow(state, open),
            (stream, cases, work) => mayKnow(stream.State, (CaseState.Open)cases.Value[0].State with { EmergencyGrants = [] })
                ? apply(cases.Value[0], stream, new CaseWork(work, directory.Current))
                : CommandAnswer.Refuse(Refusals.CaseReadingOnly),
            (_, cases) => cases.Value[0],
            ct);

    private bool MayKnow(Actor actor, WheelState state, CaseState.Open open) =>
        state is WheelState.Present wheel && WheelSection.IsOwn(new Sight(ViewpointOf(actor), open), wheel);

    private bool MayKnow(Actor actor, SupportRequestState state, CaseState.Open open)
    {
        var at = ViewpointOf(actor);
        return state is SupportRequestState.Present request && Access.DecideRequest(at.Viewer, open, request, request.Item, at.Sharing).IsGranted;
    }

    private Viewpoint ViewpointOf(Actor actor) => Viewpoint.Of(actor, directory.Current, time.GetUtcNow());
}
