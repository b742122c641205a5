using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Eht;

/// <summary>
/// Builds a meeting out of what one person may see, item by item, and remembers which children's data it showed, for the read log. A story without identity
/// leaves no line in a child's log: the line would tell the reader's own huvudman which case it was.
/// </summary>
internal sealed class MeetingViewBuilder(Viewpoint at, EhtSeriesState.Present series, EhtCycleState.Present cycle, Func<AgendaItemState.Present, CaseState> caseOf)
{
    /// <summary>Why somebody who need not take part in the case has read of the child.</summary>
    internal const string Heard = "Var med i EHT när barnet togs upp";

    private readonly List<AccessLogEntry> _readings = [];

    /// <summary>The lines for the read log, one a case.</summary>
    internal IReadOnlyList<AccessLogEntry> Readings =>
    [
        .. _readings.GroupBy(reading => reading.CaseId).Select(same => new AccessLogEntry(
            same.Key, [.. same.SelectMany(reading => reading.Areas).Distinct()], [.. same.SelectMany(reading => reading.ItemBranches).Distinct()], Heard)),
    ];

    /// <summary>The meeting.</summary>
    internal MeetingView Build(MeetingOnCycle meeting, IReadOnlyDictionary<Guid, AgendaItemState.Present> items)
    {
        var agenda = AgendaOf(meeting, items);
        return new(
            series.SeriesId,
            cycle.CycleId,
            series.Facts.Name,
            series.Kind,
            SeriesViews.KindNameOf(series),
            series.Facts.Place,
            SeriesViews.Row(at, series, meeting),
            series.Find(at.Viewer) is not null && cycle.NextAfter(meeting) is { } next ? SeriesViews.Row(at, series, next) : null,
            series.IsLedBy(at.By),
            [.. People(meeting, items)],
            agenda.Any(item => item.ItemId == meeting.CurrentItem) ? meeting.CurrentItem : null,
            agenda,
            agenda.Sum(item => item.Minutes),
            [.. cycle.Actions.Where(action => action.IsOpen).OrderBy(action => action.Due).Select(action => OpenOf(action, items)).OfType<OpenActionView>()]);
    }

    /// <summary>The meetings that have not been held, from a Swedish day and before another, each with what the viewer may see of its agenda.</summary>
    internal IEnumerable<ComingMeeting> Coming(DateOnly from, DateOnly before, IReadOnlyDictionary<Guid, AgendaItemState.Present> items) => cycle.Meetings
        .Where(meeting => meeting.Status is MeetingStatus.Planned or MeetingStatus.Open && SwedishCalendar.DayOf(meeting.Plan.StartsAt) is var day && day >= from && day < before)
        .Select(meeting => new ComingMeeting(
            series.SeriesId,
            cycle.CycleId,
            series.Facts.Name,
            SeriesViews.KindNameOf(series),
            [.. series.Facts.Schools.Select(at.Directory.UnitName)],
            series.Facts.Place,
            SeriesViews.Row(at, series, meeting),
            [.. On(meeting, items).Select(item => ComingOf(item, meeting)).OfType<ComingItem>()]));

    private ComingItem? ComingOf(AgendaItemState.Present item, MeetingOnCycle meeting)
    {
        if (Hear(item, meeting) is not { } heard)
        {
            return null;
        }

        Record(heard, []);
        return new(
            item.ItemId,
            item.Level,
            heard.Hearing,
            heard.Texts.Text,
            ChildOf(heard)?.Name,
            item.Sectors,
            item.Minutes,
            item.Needs,
            at.Directory.FindBranch(at.Viewer.Branch) is { } own && item.Needs.Contains(own.Kind),
            at.AuthorOf(item.By),
            item.By.PersonId == at.By.PersonId);
    }

    private List<AgendaItemView> AgendaOf(MeetingOnCycle meeting, IReadOnlyDictionary<Guid, AgendaItemState.Present> items) =>
        [.. On(meeting, items).Select(item => ItemOf(item, meeting)).OfType<AgendaItemView>()];

    private static IEnumerable<AgendaItemState.Present> On(MeetingOnCycle meeting, IReadOnlyDictionary<Guid, AgendaItemState.Present> items) =>
        meeting.Agenda.Select(id => items.GetValueOrDefault(id)).OfType<AgendaItemState.Present>();

    /// <summary>One item; null for whom it is not on the agenda.</summary>
    internal AgendaItemView? ItemOf(AgendaItemState.Present item, MeetingOnCycle? meeting)
    {
        if (Hear(item, meeting) is not { } heard)
        {
            return null;
        }

        Record(heard, item.Writings);
        var (room, @case, reading, texts) = (heard.Room, heard.Case, heard.Reading, heard.Texts);
        var own = texts.IsOwn;
        var hindrance = meeting?.Status == MeetingStatus.Open && (own || series.IsLedBy(at.By)) ? Hindrance(item) : Refusals.EhtMeetingNotOpen;
        return new(
            item.ItemId,
            item.Revision,
            item.Level,
            heard.Hearing,
            texts.Text,
            ChildOf(heard),
            item.Sectors,
            item.Minutes,
            item.Needs,
            at.AuthorOf(item.By),
            item.At,
            own,
            item.By.PersonId == at.By.PersonId,
            own ? item.Mode : null,
            own ? item.Story?.Value : null,
            reading is AgendaReading.Whole { Why: var why } && !own ? why.Text : null,
            [.. item.LetIn.Select(person => PersonOf(person, RoomPlace.LetIn)), .. item.SteppedOut.Select(person => PersonOf(person, RoomPlace.SteppedOut))],
            own && item is { IsIndividual: true, CaseId: not null } ? [.. AgendaGate.Rows(item, room, @case, at.Sharing).Select(GateOf)] : [],
            [.. FamilyOf(heard)],
            texts.Of(item.Notes),
            texts.Of(item.Decisions),
            [.. item.Actions.Select(action => ActionOf(action, texts)).OfType<ActionView>()],
            [.. item.Views.Select(view => ViewOf(view, texts, @case)).OfType<FamilyViewView>()],
            item.Outcomes,
            hindrance is null,
            hindrance == Refusals.EhtMeetingNotOpen ? null : hindrance?.Detail);

        Refusal? Hindrance(AgendaItemState.Present asked) =>
            TakeUpItem.Decide(new(series, cycle, asked, @case, at.Sharing.Branches, at.By, at.Now)) is AgendaDecision.Refused refused ? refused.Refusal : null;
    }

    // How the viewer hears an item; null when they do not.
    private ItemHeard? Hear(AgendaItemState.Present item, MeetingOnCycle? meeting)
    {
        var (room, @case) = (Room.Of(series, meeting, item), caseOf(item));
        return room.Find(at.Viewer, series) is { } who && AgendaSight.Decide(who, item, room, @case, at.Sharing) is { IsShown: true } reading
            ? new(item, room, @case, reading, new AgendaTextsOf(at, item, reading, @case))
            : null;
    }

    // What is shown of the child, and no more: the question, and those of some texts that are for the viewer.
    private void Record(ItemHeard heard, IEnumerable<Writing> shown)
    {
        if (heard.Child is { } open)
        {
            List<ItemHead> heads = [heard.Item.Head, .. shown.Where(writing => heard.Texts.Of(writing) is not null).Select(writing => writing.Head)];
            _readings.Add(new(open.CaseId, [InformationArea.Identity, .. heads.Select(head => head.Area)], [.. heads.Select(head => head.AuthorBranch)], Heard));
        }
    }

    // Also for whoever takes part in the case: that the story is about it is the author's to say.
    private ChildInItem? ChildOf(ItemHeard heard)
    {
        if (heard.Child is not { } open)
        {
            return null;
        }

        var takesPart = CaseAccess.Decide(at.Viewer, open, at.Now) is CaseAccess.Staff;
        var name = AgendaSight.ChildOf(heard.Reading, at.Viewer.Branch, open, at.Sharing) is { } child ? $"{child.GivenName} {child.FamilyName}" : null;
        return new(name, takesPart ? open.CaseId : null, takesPart ? open.Number : null);
    }

    private OpenActionView? OpenOf(LedgerAction ledger, IReadOnlyDictionary<Guid, AgendaItemState.Present> items)
    {
        if (items.GetValueOrDefault(ledger.ItemId) is not { } item || item.Actions.FirstOrDefault(action => action.ActionId == ledger.ActionId) is not { } action)
        {
            return null;
        }

        if (Hear(item, cycle.MeetingOf(item.ItemId)) is not { } heard || ActionOf(action, heard.Texts) is not { } view)
        {
            return null;
        }

        Record(heard, action.Effects.Select(effect => effect.Writing).Prepend(action.What));
        return new(item.ItemId, heard.Texts.Text, view with { Due = ledger.Due, Result = ledger.Result }, ledger.Due < at.Today);
    }

    private ActionView? ActionOf(AgendaAction action, AgendaTextsOf texts) => texts.Of(action.What) is { } what
        ? new(
            action.ActionId,
            what,
            action.Responsible.PersonId,
            at.Directory.PersonName(action.Responsible.PersonId),
            at.Directory.UnitName(action.Responsible.Unit),
            action.Due,
            action.Reach,
            action.Kind,
            action.Result,
            [.. action.Effects.Select(effect => texts.Of(effect.Writing) is { } text ? new EffectOfAction(effect.Perspective, text) : null).OfType<EffectOfAction>()])
        : null;

    private FamilyViewView? ViewOf(FamilyView view, AgendaTextsOf texts, CaseState @case) =>
        texts.Of(view.Writing) is { } text ? new(view.ViewId, view.Perspective, texts.KnowsChild ? NameOf(view.PersonId, @case) : null, view.Of, text) : null;

    private IEnumerable<FamilyMemberView> FamilyOf(ItemHeard heard)
    {
        var (item, own) = (heard.Item, heard.Texts.IsOwn);
        // Who was at the school and when tells where they are.
        if (heard.Child is not { } open || (!own && ProtectionRules.WithholdsWhereabouts(open)))
        {
            return [];
        }

        var child = new FamilyMemberView(open.ChildId, true, ChildOf(heard)?.Name, item.Family.Contains(open.ChildId));
        var guardians = open.Guardians.Select(guardian => new FamilyMemberView(guardian.PersonId, false, NameOf(guardian.PersonId, open), item.Family.Contains(guardian.PersonId)));
        // Whom the own branch has no name of, it does not know of.
        return guardians.Prepend(child).DistinctBy(member => member.PersonId).Where(member => member.Here || (own && member.Name is not null));
    }

    private string? NameOf(Guid? personId, CaseState @case) => @case is CaseState.Open open && personId is { } person
        ? new Sight(at, open) is var sight && open.Guardians.FirstOrDefault(guardian => guardian.PersonId == person) is { } adult && sight.CouldSee(adult.Item) ? adult.Details.Value?.Name : null
        : null;

    private GateRowView GateOf(GateRow row) => new(
        row.Who.PersonId, at.Directory.PersonName(row.Who.PersonId), row.Who.Unit.Value, row.Who.Branch.Value, at.Directory.BranchName(row.Who.Branch), row.Holds, row.MayBeTold, row.Because);

    private PersonInRoom PersonOf(Attendee who, RoomPlace place) =>
        new(who.PersonId, at.Directory.PersonName(who.PersonId), who.Unit.Value, at.Directory.UnitName(who.Unit), place);

    private IEnumerable<PersonInMeeting> People(MeetingOnCycle meeting, IReadOnlyDictionary<Guid, AgendaItemState.Present> items) => MetAt(meeting, items).Distinct()
        .Select(who => new PersonInMeeting(
            who.PersonId,
            at.Directory.PersonName(who.PersonId),
            who.Unit.Value,
            at.Directory.UnitName(who.Unit),
            at.Directory.BranchName(who.Branch),
            at.Directory.FindBranch(who.Branch)?.Kind ?? BranchKind.Administration,
            series.Find(who) is not null,
            meeting.Present.Contains(who),
            who == Attendee.Of(at.By)))
        .OrderBy(person => person.BranchName, StringComparer.Ordinal)
        .ThenBy(person => person.Name, StringComparer.Ordinal);

    // Whoever is let in for an item meets those who are in the room for it, and is not told who else comes to the meeting.
    private IEnumerable<Attendee> MetAt(MeetingOnCycle meeting, IReadOnlyDictionary<Guid, AgendaItemState.Present> items) =>
        series.Find(at.Viewer) is not null || meeting.HaveBeenPresent.Contains(Attendee.Of(at.By))
            ? series.Members.Select(member => member.Who).Concat(meeting.HaveBeenPresent)
            : On(meeting, items).Select(item => Hear(item, meeting)).OfType<ItemHeard>().SelectMany(heard => heard.Room.Inside);

    private sealed record ItemHeard(AgendaItemState.Present Item, Room Room, CaseState Case, AgendaReading Reading, AgendaTextsOf Texts)
    {
        internal Hearing Hearing => Reading switch { AgendaReading.Whole => Hearing.Whole, AgendaReading.WithoutIdentity => Hearing.WithoutIdentity, _ => Hearing.OfMany };

        // The case of the child who is heard by name.
        internal CaseState.Open? Child => Reading is AgendaReading.Whole && Item.IsIndividual ? Case as CaseState.Open : null;
    }
}
