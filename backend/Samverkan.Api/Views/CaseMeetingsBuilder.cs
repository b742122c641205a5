using Samverkan.Api.Eht;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>Builds what meetings came to about a child out of what one viewer of the case may know. Each piece is asked about by itself (<see cref="AgendaInCase"/>).</summary>
internal sealed class CaseMeetingsBuilder(Sight sight, IReadOnlyList<EhtSeriesState.Present> series, IReadOnlyList<EhtCycleState.Present> terms)
{
    /// <summary>All of it.</summary>
    internal CaseMeetings Build(IEnumerable<AgendaItemState> items) =>
        new([.. items.Select(Of).OfType<BroughtUp>().OrderByDescending(item => item.Meeting?.StartsAt ?? DateTimeOffset.MinValue).ThenBy(item => item.ItemId)]);

    /// <summary>One item; null when the viewer may know of nothing in it.</summary>
    internal BroughtUp? Of(AgendaItemState state)
    {
        if (state is not AgendaItemState.Present item || item.CaseId != sight.Case.CaseId)
        {
            return null;
        }

        var found = new BroughtUp(
            item.ItemId,
            MeetingOf(item),
            AskedOf(item),
            [.. item.Views.Select(view => ViewOf(item, view)).OfType<FamilyOnChild>()],
            Of(item, item.Notes),
            Of(item, item.Decisions),
            [.. item.Actions.Select(action => ActionOf(item, action)).OfType<ActionForChild>()]);
        return found is { Asked: null, Views: [], Notes: [], Decisions: [], Actions: [] } ? null : found;
    }

    // A term takes up what the one before it did not come to: the latest meeting is the one that was held.
    private MeetingAboutChild? MeetingOf(AgendaItemState.Present item)
    {
        var term = terms.Where(one => one.MeetingOf(item.ItemId) is not null).MaxBy(one => one.MeetingOf(item.ItemId)!.Plan.StartsAt);
        return series.FirstOrDefault(one => one.SeriesId == item.SeriesId) is { } of && term?.MeetingOf(item.ItemId) is { } meeting
            ? new(SeriesViews.KindNameOf(of), meeting.Plan.StartsAt, of.Find(sight.At.Viewer) is null ? null : new(of.SeriesId, term.CycleId, meeting.MeetingId))
            : null;
    }

    private AskedOfChild? AskedOf(AgendaItemState.Present item)
    {
        if (item.Question.Value is not { } question || WhyOf(AgendaInCase.OfQuestion(item), item.Head) is not { } why)
        {
            return null;
        }

        var own = item.Head.AuthorBranch == sight.Branch;
        return new(
            question,
            own ? item.Story?.Value : null,
            own ? item.Mode : null,
            own && item.Withdrawn,
            item.Sectors,
            item.Outcomes,
            sight.At.AuthorOf(item.By),
            item.At,
            why,
            Shares.Of(sight, item.Head));
    }

    private IReadOnlyList<SaidOfChild> Of(AgendaItemState.Present item, IEnumerable<Writing> writings) => [.. writings.OrderBy(writing => writing.At).Select(writing => Of(item, writing)).OfType<SaidOfChild>()];

    private SaidOfChild? Of(AgendaItemState.Present item, Writing writing) =>
        writing.Text.Value is { } text && WhyOf(AgendaInCase.OfWriting(item, writing), writing.Head) is { } why
            ? new(
                writing.WritingId,
                text,
                writing.Scope,
                sight.At.Directory.BranchName(writing.Head.AuthorBranch),
                sight.At.AuthorOf(writing.By),
                writing.At,
                why,
                Shares.Of(sight, writing.Head))
            : null;

    private FamilyOnChild? ViewOf(AgendaItemState.Present item, FamilyView view) => Of(item, view.Writing) is { } said
        ? new(view.Perspective, view.PersonId is { } person ? IdentitySection.PersonName(sight, person) : null, view.Of, said)
        : null;

    private ActionForChild? ActionOf(AgendaItemState.Present item, AgendaAction action) => Of(item, action.What) is { } what
        ? new(
            what,
            sight.At.Directory.PersonName(action.Responsible.PersonId),
            sight.At.Directory.UnitName(action.Responsible.Unit),
            action.Due,
            action.IsOpen && action.Due < sight.At.Today,
            action.Reach,
            action.Kind,
            action.Result,
            [.. action.Effects.Select(effect => Of(item, effect.Writing) is { } said ? new EffectForChild(effect.Perspective, said) : null).OfType<EffectForChild>()])
        : null;

    private Why? WhyOf(Revealed revealed, ItemHead head) => sight.CouldSee(revealed) ? sight.Of(head) : null;
}
