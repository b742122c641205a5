using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Consultations;

/// <summary>
/// The ways of a command on a consultation. It depends on no version that the caller has seen: it is answered once, and the rules refuse the second. A case
/// that the actor takes no part in, and a consultation that they may not read, is answered as one that does not exist.
/// </summary>
internal sealed class ConsultationCommands(CommandRunner runner, DirectoryIndex directory, TimeProvider time)
{
    /// <summary>Begins one, with the child's case where one is named.</summary>
    internal Task<IResult> BeginAsync(Guid consultationId, Guid? caseId, Actor actor, Func<ConsultationScene, CaseWork, PairDecision> decide, CancellationToken ct) =>
        runner.AddAsync(
            consultationId,
            session => new Streams(session.Stream<ConsultationState>(consultationId), session.Streams<CaseState>(CaseStreams.Named(caseId is { } id ? [id] : []))),
            (streams, work) => caseId is not null && CaseAccess.Decide(actor.Viewer, streams.CaseState, time.GetUtcNow()) is not CaseAccess.Staff
                ? CommandAnswer.Refuse(Refusals.NotFound)
                : Settle(consultationId, streams, decide, work),
            ct);

    /// <summary>Goes on with one that the actor may read.</summary>
    internal Task<IResult> ContinueAsync(Guid consultationId, Actor actor, Func<ConsultationScene, CaseWork, PairDecision> decide, CancellationToken ct) =>
        runner.AddAsync(
            consultationId,
            session => new Streams(session.Stream<ConsultationState>(consultationId), session.Streams<CaseState>(ConsultationStreams.CaseOf(consultationId))),
            (streams, work) => MayRead(actor, streams)
                ? Settle(consultationId, streams, decide, work)
                : CommandAnswer.Refuse(Refusals.NotFound),
            ct);

    private bool MayRead(Actor actor, Streams streams) =>
        streams.Own.State is ConsultationState.Present consultation
        && ConsultationSight.Decide(actor.Viewer, consultation, streams.CaseState, new SharingContext(time.GetUtcNow(), directory.Current.BranchFacts)).IsShown;

    private CommandAnswer Settle(Guid consultationId, Streams streams, Func<ConsultationScene, CaseWork, PairDecision> decide, CommandWork inner)
    {
        var work = new CaseWork(inner, directory.Current);
        var decision = decide(new(streams.Own.State, streams.CaseState, work.Branches, work.By, work.Now), work);
        switch (decision)
        {
            case PairDecision.Refused refused:
                return CommandAnswer.Refuse(refused.Refusal);
            case PairDecision.Accepted accepted:
                var created = !streams.Own.Exists;
                var childId = streams.CaseState is CaseState.Open open ? open.ChildId : consultationId;
                if (accepted.CaseEvents.Count > 0)
                {
                    inner.Append(streams.Case.Value[0], childId, accepted.CaseEvents);
                }

                inner.AppendAny(streams.Own, childId, accepted.OwnEvents);
                return new CommandAnswer.Done(consultationId, () => inner.TagOf(streams.Own), created);
            default:
                return new CommandAnswer.Done(consultationId, () => inner.TagOf(streams.Own), Created: false);
        }
    }

    private sealed record Streams(StreamHandle<ConsultationState> Own, QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> Case)
    {
        public CaseState CaseState => Case.Value is [var @case] ? @case.State : Domain.Cases.CaseState.Missing.Instance;
    }
}
