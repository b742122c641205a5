using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Eht;

/// <summary>
/// The ways of a command on a series, a term and an agenda item. Who is no member, and was not let in, has no such series. Settings name what the
/// caller had seen (If-Match); what is done in a meeting depends on nothing seen, and the rules themselves refuse what would overwrite somebody.
/// </summary>
internal sealed class EhtCommands(CommandRunner runner, DirectoryIndex directory, TimeProvider time)
{
    /// <summary>A change of a series.</summary>
    internal Task<IResult> OnSeriesAsync(Guid seriesId, Actor actor, Func<EhtSeriesState, CaseWork, Decision> decide, CancellationToken ct) =>
        runner.ChangeAsync<EhtSeriesState, object?>(
            seriesId,
            _ => null,
            (state, _) => IsMember(actor, state),
            (stream, _, work) => work.Settle(stream, seriesId, decide(stream.State, new CaseWork(work, directory.Current))),
            (_, _) => null,
            ct);

    /// <summary>A command that begins a term of a series.</summary>
    internal Task<IResult> OnSeriesAsync(
        Guid seriesId, Guid cycleId, Actor actor, Func<EhtSeriesState, EhtCycleState.Present?, EhtCycleState, CaseWork, Decision> decide, CancellationToken ct) =>
        runner.ChangeAsync<EhtSeriesState, (StreamHandle<EhtCycleState> New, QueryHandle<IReadOnlyList<StreamHandle<EhtCycleState>>> Current)>(
            seriesId,
            session => (session.Stream<EhtCycleState>(cycleId), session.Streams<EhtCycleState>(EhtStreams.CurrentTermOf(seriesId))),
            (state, _) => IsMember(actor, state),
            (stream, terms, work) => work.Settle(
                terms.New,
                seriesId,
                decide(stream.State, terms.Current.Value.Select(term => term.State).OfType<EhtCycleState.Present>().FirstOrDefault(), terms.New.State, new CaseWork(work, directory.Current))),
            (_, _) => null,
            ct);

    /// <summary>A change of the meetings of a term.</summary>
    internal Task<IResult> OnTermAsync(Guid cycleId, Actor actor, Func<EhtSeriesState, EhtCycleState, CaseWork, Decision> decide, CancellationToken ct) =>
        OnTermAsync(
            cycleId,
            actor,
            _ => (object?)null,
            (series, stream, _, work) => work.Inner.Settle(stream, SubjectOf(stream.State), decide(series, stream.State, work)),
            ct);

    /// <summary>A change of a term that loads or begins other streams too.</summary>
    internal Task<IResult> OnTermAsync<TLoaded>(
        Guid cycleId,
        Actor actor,
        Func<CommandSession, TLoaded> load,
        Func<EhtSeriesState, StreamHandle<EhtCycleState>, TLoaded, CaseWork, CommandAnswer> apply,
        CancellationToken ct) =>
        runner.ChangeAsync<EhtCycleState, (QueryHandle<IReadOnlyList<StreamHandle<EhtSeriesState>>> Series, TLoaded Loaded)>(
            cycleId,
            session => (session.Streams<EhtSeriesState>(EhtStreams.SeriesOfTerm(cycleId)), load(session)),
            (_, loaded) => loaded.Series.Value is [var series] && IsMember(actor, series.State),
            (stream, loaded, work) => apply(loaded.Series.Value[0].State, stream, loaded.Loaded, new CaseWork(work, directory.Current)),
            (_, _) => null,
            ct);

    /// <summary>What is done in a meeting as a whole.</summary>
    internal Task<IResult> InMeetingAsync<TLoaded>(
        Guid cycleId,
        Actor actor,
        Func<CommandSession, TLoaded> load,
        Func<EhtSeriesState, EhtCycleState, TLoaded, CaseWork, Decision> decide,
        CancellationToken ct) =>
        runner.AddAsync(
            cycleId,
            session => (Term: session.Stream<EhtCycleState>(cycleId), Series: session.Streams<EhtSeriesState>(EhtStreams.SeriesOfTerm(cycleId)), Loaded: load(session)),
            (loaded, work) => loaded.Series.Value is [var series] && IsMember(actor, series.State)
                ? work.Settle(loaded.Term, SubjectOf(loaded.Term.State), decide(series.State, loaded.Term.State, loaded.Loaded, new CaseWork(work, directory.Current)))
                : CommandAnswer.Refuse(Refusals.NotFound),
            ct);

    /// <summary>Submits a new item to a term; the case is given where the item is about a child who has one.</summary>
    internal Task<IResult> SubmitAsync(Guid cycleId, Guid itemId, Guid? caseId, Actor actor, Func<AgendaScene, AgendaDecision> decide, CancellationToken ct) =>
        runner.AddAsync(
            cycleId,
            session => new Streams(
                session.Stream<AgendaItemState>(itemId),
                session.Streams<EhtSeriesState>(EhtStreams.SeriesOfTerm(cycleId)),
                session.Streams<EhtCycleState>(CaseStreams.Itself(cycleId)),
                session.Streams<CaseState>(CaseStreams.Named(caseId is { } id ? [id] : []))),
            (streams, work) =>
            {
                if (streams.Series.Value is not [{ } series] || !IsMember(actor, series.State))
                {
                    return CommandAnswer.Refuse(Refusals.NotFound);
                }

                // A case that the actor does not take part in is answered as one that does not exist.
                return caseId is not null && !TakesPart(actor, streams.CaseState)
                    ? CommandAnswer.Refuse(Refusals.NotFound)
                    : Settle(streams, decide(SceneOf(streams, work)), work);
            },
            ct);

    /// <summary>A command on an item by whoever may know of it. With <paramref name="handsOut"/>, by somebody who takes part in the child's case.</summary>
    internal Task<IResult> OnItemAsync(Guid itemId, Actor actor, Func<AgendaScene, CaseWork, AgendaDecision> decide, CancellationToken ct, bool handsOut = false) =>
        runner.AddAsync(
            itemId,
            session => new Streams(
                session.Stream<AgendaItemState>(itemId),
                session.Streams<EhtSeriesState>(EhtStreams.SeriesOfItem(itemId)),
                session.Streams<EhtCycleState>(EhtStreams.TermOfItem(itemId)),
                session.Streams<CaseState>(EhtStreams.CaseOfItem(itemId))),
            (streams, work) =>
            {
                if (!MayKnow(actor, streams))
                {
                    return CommandAnswer.Refuse(Refusals.NotFound);
                }

                // Asked of the author's branch only: to anybody else it would tell that there is a case, and whether it is one of theirs.
                return handsOut && IsAuthors(actor, streams.Item.State) && streams.CaseState is CaseState.Open && !TakesPart(actor, streams.CaseState)
                    ? CommandAnswer.Refuse(Refusals.EhtNotInCase)
                    : Settle(streams, decide(SceneOf(streams, work), new CaseWork(work, directory.Current)), work);
            },
            ct);

    private AgendaScene SceneOf(Streams streams, CommandWork work) => new(
        streams.Series.Value[0].State, streams.CycleState, streams.Item.State, streams.CaseState, directory.Current.BranchFacts, work.By, work.Now);

    private static CommandAnswer Settle(Streams streams, AgendaDecision decision, CommandWork work)
    {
        switch (decision)
        {
            case AgendaDecision.Refused refused:
                return CommandAnswer.Refuse(refused.Refusal);
            case AgendaDecision.Accepted accepted:
                var created = !streams.Item.Exists;
                work.AppendAny(streams.Item, SubjectOf(streams.Item.State, accepted.Item), accepted.Item);
                if (accepted.Term.Count > 0)
                {
                    work.Append(streams.Cycle.Value[0], SubjectOf(streams.CycleState), accepted.Term);
                }

                if (accepted.Case.Count > 0)
                {
                    work.Append(streams.Case.Value[0], ((CaseState.Open)streams.CaseState).ChildId, accepted.Case);
                }

                return new CommandAnswer.Done(streams.Item.Id, () => work.TagOf(streams.Item), created);
            default:
                return new CommandAnswer.Done(streams.Item.Id, () => work.TagOf(streams.Item), Created: false);
        }
    }

    private static Guid SubjectOf(EhtCycleState state) => state is EhtCycleState.Present cycle ? cycle.SeriesId : Guid.Empty;

    private static Guid SubjectOf(AgendaItemState state, IReadOnlyList<object> events) =>
        state is AgendaItemState.Present item ? item.Subject : events.OfType<AgendaItemSubmitted>().Select(submitted => submitted.Subject).FirstOrDefault();

    private static bool IsMember(Actor actor, EhtSeriesState state) => state is EhtSeriesState.Present series && series.Find(actor.Viewer) is not null;

    private static bool MayKnow(Actor actor, Streams streams) =>
        streams.Item.State is AgendaItemState.Present item
        && streams.Series.Value is [{ State: EhtSeriesState.Present series }]
        && Room.Of(series, (streams.CycleState as EhtCycleState.Present)?.MeetingOf(item.ItemId), item).Find(actor.Viewer, series) is not null;

    private static bool IsAuthors(Actor actor, AgendaItemState state) => state is AgendaItemState.Present item && item.Head.AuthorBranch == actor.Branch;

    private bool TakesPart(Actor actor, CaseState state) => CaseAccess.Decide(actor.Viewer, state, time.GetUtcNow()) is CaseAccess.Staff;

    private sealed record Streams(
        StreamHandle<AgendaItemState> Item,
        QueryHandle<IReadOnlyList<StreamHandle<EhtSeriesState>>> Series,
        QueryHandle<IReadOnlyList<StreamHandle<EhtCycleState>>> Cycle,
        QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> Case)
    {
        public EhtCycleState CycleState => Cycle.Value is [var cycle] ? cycle.State : EhtCycleState.Missing.Instance;

        public CaseState CaseState => Case.Value is [var @case] ? @case.State : Domain.Cases.CaseState.Missing.Instance;
    }
}
