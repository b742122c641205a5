using System.Text.Json;
using Samverkan.Api.Eht;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.EventStore;

namespace Samverkan.Api.Live;

/// <summary>
/// Decides who hears of a commit that touches a meeting: of a series its members; of a meeting those who can see what was done in it, and of its guests those whose
/// meeting it is (<see cref="GuestNotices"/>); of an item, and of a child's case that items are about, exactly those to whom an item now looks otherwise than before. So a
/// consent that comes or goes reaches the room at once, and what is done with an item that somebody cannot see stays unheard.
/// </summary>
internal sealed class MeetingNotices(SamverkanStore store, Viewpoints viewpoints, GuestNotices guests)
{
    private const string Series = "eht-series";
    internal const string Term = "eht-term";

    /// <summary>What is told of a commit to those who listen.</summary>
    public async Task<LiveNotice> OfAsync(CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        if (committed.StreamType is not ("eht_series" or "eht_cycle" or "agenda_item" or "case"))
        {
            return LiveNotice.Silent;
        }

        await using var session = store.Read();
        return committed.StreamType switch
        {
            "eht_series" => await OfSeriesAsync(session, committed, listening, ct),
            "eht_cycle" => await OfTermAsync(session, committed, listening, ct),
            "agenda_item" => await OfItemAsync(session, committed, listening, ct),
            _ => await OfCaseAsync(session, committed, listening, ct),
        };
    }

    // Whoever becomes a member, or is one no longer, has another agenda from then on.
    private static async Task<LiveNotice> OfSeriesAsync(ReadSession session, CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        var terms = session.Streams<EhtCycleState>(EhtStreams.CurrentTermOf(committed.StreamId));
        await session.LoadAsync(ct);
        var moments = await session.AsOfAsync<EhtSeriesState>(committed.StreamId, [committed.First - 1, committed.Sequence], ct);
        var told = LiveNotice.Of(committed, listening.Where(actor => moments.Any(moment => IsMember(actor, moment.State))), Series, committed.StreamId);
        var changed = listening.Where(actor => IsMember(actor, moments[0].State) != IsMember(actor, moments[1].State)).ToList();
        return terms.Value.Aggregate(told, (all, term) => all.With(LiveNotice.Of(committed, changed, Term, term.Id)));
    }

    private async Task<LiveNotice> OfTermAsync(ReadSession session, CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        var seriesOf = session.Streams<EhtSeriesState>(EhtStreams.SeriesOfTerm(committed.StreamId));
        await session.LoadAsync(ct);
        if (seriesOf.Value is not [{ State: EhtSeriesState.Present series }])
        {
            return LiveNotice.Silent;
        }

        var members = listening.Where(actor => IsMember(actor, series)).ToList();
        var told = members.Count == 0 ? LiveNotice.Silent : await OfMembersAsync(session, committed, series, members, ct);
        return told.With(await guests.OfTermAsync(session, committed, series, [.. listening.Except(members)], ct));
    }

    private async Task<LiveNotice> OfMembersAsync(ReadSession session, CommittedStream committed, EhtSeriesState.Present series, List<Actor> members, CancellationToken ct)
    {
        var events = (await session.EventsOfAsync(committed, ct)).Select(stored => stored.Data).ToList();
        if (events is [AgendaOrdered ordered])
        {
            return await OfOrderAsync(session, committed, series, ordered, members, ct);
        }

        if (!events.TrueForAll(IsOfItem))
        {
            return LiveNotice.Of(committed, members, Term, committed.StreamId);
        }

        // Of one item: those who see it. The actions of an item are told with the item itself, to those who see them.
        var scenes = new List<Scene>();
        foreach (var itemId in events.Select(PlacedItem).OfType<Guid>().Distinct())
        {
            scenes.AddRange(await SceneAsync(session, itemId, ct) is { } scene ? [scene] : Array.Empty<Scene>());
        }

        return LiveNotice.Of(committed, members.Where(actor => scenes.Exists(scene => Looks(actor, scene, scene.Item, scene.Case) is not null)), Term, committed.StreamId);
    }

    // Items that somebody cannot see may change places as much as they like.
    private async Task<LiveNotice> OfOrderAsync(
        ReadSession session, CommittedStream committed, EhtSeriesState.Present series, AgendaOrdered ordered, List<Actor> members, CancellationToken ct)
    {
        var items = MeetingStreams.Items(session, committed.StreamId, ordered.MeetingId);
        await session.LoadAsync(ct);
        var moments = await session.AsOfAsync<EhtCycleState>(committed.StreamId, [committed.First - 1, committed.Sequence], ct);
        return LiveNotice.Of(
            committed,
            members.Where(actor => items.VisibleTo(actor, series, moments[1].State, ordered.MeetingId, viewpoints.Of(actor).Sharing) is var visible
                && !AgendaIn(moments[0].State).Where(visible.Contains).SequenceEqual(ordered.ItemIds.Where(visible.Contains))),
            Term,
            committed.StreamId);

        IReadOnlyList<Guid> AgendaIn(EhtCycleState state) => (state as EhtCycleState.Present)?.Find(ordered.MeetingId)?.Agenda ?? [];
    }

    private async Task<LiveNotice> OfItemAsync(ReadSession session, CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        if (await SceneAsync(session, committed.StreamId, ct) is not { } scene)
        {
            return LiveNotice.Silent;
        }

        // Also whoever was let in before it, and is not any more.
        var moments = await session.AsOfAsync<AgendaItemState>(committed.StreamId, [committed.First - 1, committed.Sequence], ct);
        var near = listening.Where(actor => moments.Any(moment => moment.State is AgendaItemState.Present item && IsNear(actor, scene with { Item = item })));
        return LiveNotice.Of(committed, near.Where(actor => Looks(actor, scene, moments[0].State, scene.Case) != Looks(actor, scene, moments[1].State, scene.Case)), Term, scene.Cycle.CycleId);
    }

    private async Task<LiveNotice> OfCaseAsync(ReadSession session, CommittedStream committed, IReadOnlyCollection<Actor> listening, CancellationToken ct)
    {
        var items = session.Streams<AgendaItemState>(EhtStreams.ItemsOfCase(committed.StreamId));
        await session.LoadAsync(ct);
        if (items.Value.Count == 0)
        {
            return LiveNotice.Silent;
        }

        var moments = await session.AsOfAsync<CaseState>(committed.StreamId, [committed.First - 1, committed.Sequence], ct);
        var told = LiveNotice.Silent;
        foreach (var item in items.Value)
        {
            if (await SceneAsync(session, item.Id, ct) is { } scene)
            {
                var near = listening.Where(actor => IsNear(actor, scene) && MayKnowCase(actor, scene.Item) && Looks(actor, scene, scene.Item, moments[0].State) != Looks(actor, scene, scene.Item, moments[1].State));
                told = told.With(LiveNotice.Of(committed, near, Term, scene.Cycle.CycleId));
            }
        }

        return told;
    }

    private static async Task<Scene?> SceneAsync(ReadSession session, Guid itemId, CancellationToken ct)
    {
        var streams = AgendaStreams.OfItem(session, itemId);
        await session.LoadAsync(ct);
        return streams.Term is var (series, cycle) && streams.Items.ById().GetValueOrDefault(itemId) is { } item ? new(series, cycle, item, streams.Items.Cases()(item)) : null;
    }

    // The item as the listener is shown it, in the words of the answer itself; null when it is not on their agenda.
    private string? Looks(Actor actor, Scene scene, AgendaItemState state, CaseState @case)
    {
        if (state is not AgendaItemState.Present item)
        {
            return null;
        }

        var view = new MeetingViewBuilder(viewpoints.Of(actor), scene.Series, scene.Cycle, _ => @case).ItemOf(item, scene.Cycle.MeetingOf(item.ItemId));
        return view is null ? null : JsonSerializer.Serialize(view);
    }

    // Who hears a story is not told in the same breath that a case has changed: whoever takes part in that case would know whom the story is about.
    private static bool MayKnowCase(Actor actor, AgendaItemState.Present item) => item.Mode != ChildMode.Anonymous || item.Head.AuthorBranch == actor.Branch;

    private static bool IsNear(Actor actor, Scene scene) =>
        IsMember(actor, scene.Series)
        || Room.Of(scene.Series, scene.Cycle.MeetingOf(scene.Item.ItemId), scene.Item).Circle.Contains(Attendee.Of(actor.By));

    private static bool IsMember(Actor actor, EhtSeriesState state) => state is EhtSeriesState.Present series && series.Find(actor.Viewer) is not null;

    private static bool IsOfItem(object e) => e is ActionEntered or ActionSettled || PlacedItem(e) is not null;

    private static Guid? PlacedItem(object e) => e switch
    {
        AgendaItemPlaced placed => placed.ItemId,
        AgendaItemTakenOff taken => taken.ItemId,
        AgendaItemTakenUp taken => taken.ItemId,
        _ => null,
    };

    private sealed record Scene(EhtSeriesState.Present Series, EhtCycleState.Present Cycle, AgendaItemState.Present Item, CaseState Case);
}
