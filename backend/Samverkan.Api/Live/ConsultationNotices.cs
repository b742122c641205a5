using System.Text.Json;
using Samverkan.Api.Consultations;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>
/// Decides who hears of a commit that touches a consultation: those of the two units to whom it now reads otherwise than before. So an answer reaches whoever waits
/// for it, and a consent that is taken back takes the child's name from BUP's page at once. Of a child by name it is news of the case, too, to those who have it open.
/// </summary>
internal sealed class ConsultationNotices(SamverkanStore store, Viewpoints viewpoints)
{
    private const string Kind = "consultation";
    private const string Page = "case";

    /// <summary>What is told of a commit to those who listen.</summary>
    public async Task<LiveNotice> OfAsync(CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        if (committed.StreamType is not ("consultation" or "case"))
        {
            return LiveNotice.Silent;
        }

        await using var session = store.Read();
        return committed.StreamType == "case" ? await OfCaseAsync(session, committed, listening, ct) : await OfConsultationAsync(session, committed, listening, ct);
    }

    private async Task<LiveNotice> OfConsultationAsync(ReadSession session, CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        var cases = session.Streams<CaseState>(ConsultationStreams.CaseOf(committed.StreamId));
        await session.LoadAsync(ct);
        var @case = cases.Value is [var stream] ? stream.State : CaseState.Missing.Instance;
        var moments = await session.AsOfAsync<ConsultationState>(committed.StreamId, [committed.First - 1, committed.Sequence], ct);
        var hearing = listening.Where(actor => Reads(actor, moments[0].State, @case) != Reads(actor, moments[1].State, @case)).ToList();
        var told = LiveNotice.Of(committed, hearing, Kind, committed.StreamId);
        return moments[1].State is ConsultationState.Present { WithIdentity: true } && @case is CaseState.Open open
            ? told.With(LiveNotice.Of(committed, hearing.Where(actor => CaseAccess.Decide(actor.Viewer, open, viewpoints.Of(actor).Now) is CaseAccess.Staff), Page, open.CaseId))
            : told;
    }

    // BUP, which was asked without identity, is not told in the same breath that a case has changed: whoever takes part in that case would know whom it was asked about.
    private async Task<LiveNotice> OfCaseAsync(ReadSession session, CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        var consultations = session.Streams<ConsultationState>(ConsultationStreams.About(committed.StreamId));
        await session.LoadAsync(ct);
        var near = listening.Where(actor => consultations.Value.Any(one => MayKnowCase(actor, one.State))).ToList();
        if (near.Count == 0)
        {
            return LiveNotice.Silent;
        }

        var moments = await session.AsOfAsync<CaseState>(committed.StreamId, [committed.First - 1, committed.Sequence], ct);
        return consultations.Value.Aggregate(LiveNotice.Silent, (told, consultation) => told.With(LiveNotice.Of(
            committed, near.Where(actor => MayKnowCase(actor, consultation.State) && Reads(actor, consultation.State, moments[0].State) != Reads(actor, consultation.State, moments[1].State)), Kind, consultation.Id)));
    }

    // As the listener is shown it, in the words of the answer itself; null for whom it does not exist.
    private string? Reads(Actor actor, ConsultationState state, CaseState @case) =>
        state is ConsultationState.Present consultation && IsNear(actor, consultation)
        && new ConsultationViewBuilder(viewpoints.Of(actor), consultation, @case).Build() is { } view
            ? JsonSerializer.Serialize(view)
            : null;

    private static bool MayKnowCase(Actor actor, ConsultationState state) =>
        state is ConsultationState.Present consultation && IsNear(actor, consultation) && (consultation.WithIdentity || consultation.Asking.Has(actor.Unit, actor.Branch));

    private static bool IsNear(Actor actor, ConsultationState.Present consultation) =>
        consultation.Asking.Has(actor.Unit, actor.Branch) || consultation.Asked.Has(actor.Unit, actor.Branch);
}
