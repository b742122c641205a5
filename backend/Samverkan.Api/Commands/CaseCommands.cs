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

/// <summary>The way of a command on the stream of a case. To whoever may not know of the case it does not exist.</summary>
internal sealed class CaseCommands(CommandRunner runner, DirectoryIndex directory, TimeProvider time)
{
    /// <summary>A command that changes the case: 200 with the case's id and new version.</summary>
    internal Task<IResult> ChangeAsync(Guid caseId, Actor actor, Func<CaseState.Open, CaseWork, Decision> decide, CancellationToken ct) =>
        ChangeAsync(
            caseId,
            actor,
            _ => (object?)null,
            (stream, _, work) => work.Inner.Settle(stream, ((CaseState.Open)stream.State).ChildId, decide((CaseState.Open)stream.State, work)),
            ct);

    /// <summary>A command that enters something in the case: 201 with the id of what was entered and the case's new version.</summary>
    internal Task<IResult> EnterAsync(Guid caseId, Guid newId, Actor actor, Func<CaseState.Open, CaseWork, Decision> decide, CancellationToken ct) =>
        ChangeAsync(
            caseId,
            actor,
            _ => (object?)null,
            (stream, _, work) => Entered(newId, work.Inner.Settle(stream, ((CaseState.Open)stream.State).ChildId, decide((CaseState.Open)stream.State, work))),
            ct);

    /// <summary>A command about one item of a case, wherever it is kept; the item is null when the case has none with that id.</summary>
    internal Task<IResult> OnItemAsync(Guid caseId, Guid itemId, Actor actor, Func<CaseState.Open, ItemHead?, CaseWork, Decision> decide, CancellationToken ct) =>
        ChangeAsync(
            caseId,
            actor,
            session => (Wheels: session.Streams<WheelState>(CaseStreams.WheelsOf(caseId)), Requests: session.Streams<SupportRequestState>(CaseStreams.RequestsOf(caseId))),
            (stream, beside, work) =>
            {
                var open = (CaseState.Open)stream.State;
                var items = ItemCatalogue.Of(open, beside.Wheels.Value.Select(wheel => wheel.State), beside.Requests.Value.Select(request => request.State));
                return work.Inner.Settle(stream, open.ChildId, decide(open, items.GetValueOrDefault(itemId), work));
            },
            ct);

    /// <summary>A command on a case that loads, appends to or starts other streams too.</summary>
    internal Task<IResult> ChangeAsync<TLoaded>(
        Guid caseId,
        Actor actor,
        Func<CommandSession, TLoaded> load,
        Func<StreamHandle<CaseState>, TLoaded, CaseWork, CommandAnswer> apply,
        CancellationToken ct) =>
        runner.ChangeAsync<CaseState, TLoaded>(
            caseId,
            load,
            (state, _) => CaseAccess.Decide(actor.Viewer, state, time.GetUtcNow()) is not CaseAccess.None,
            (stream, loaded, work) => CaseAccess.OnlyReads(actor.Viewer, stream.State, work.Now)
                ? CommandAnswer.Refuse(Refusals.CaseReadingOnly)
                : apply(stream, loaded, new CaseWork(work, directory.Current)),
            (stream, _) => stream,
            ct);

    private static CommandAnswer Entered(Guid newId, CommandAnswer answer) =>
        answer is CommandAnswer.Done done ? done with { Id = newId, Created = true } : answer;
}
