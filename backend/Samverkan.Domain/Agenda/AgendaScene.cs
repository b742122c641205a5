using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Everything that a command on an agenda is decided over: the series, its term, the item, the child's case if there is one, the branches and the
/// clock. The acting person is <see cref="By"/>.
/// </summary>
public sealed record AgendaScene(
    EhtSeriesState Series, EhtCycleState Cycle, AgendaItemState Item, CaseState Case, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    internal SharingContext Context => new(At, Branches);

    internal Attendee Who => Attendee.Of(By);

    internal EhtSeriesState.Present OpenSeries => (EhtSeriesState.Present)Series;

    internal EhtCycleState.Present OpenCycle => (EhtCycleState.Present)Cycle;

    internal AgendaItemState.Present Submitted => (AgendaItemState.Present)Item;

    internal CaseState.Open? OpenCase => Case as CaseState.Open;

    internal MeetingOnCycle? Meeting => OpenCycle.MeetingOf(Submitted.ItemId);

    internal Room Room => Room.Of(OpenSeries, Meeting, Submitted);

    internal AgendaReading Reading => AgendaSight.Decide(Who, Submitted, Room, Case, Context);

    internal bool IsOwn => Submitted.Head.AuthorBranch == By.Branch;

    internal KnownIdentity Identity => KnownIdentity.Of(Case, By.Branch, Context);

    /// <summary>Null when the acting person may know of the item and the term is under way; else why not. A stranger is told that it does not exist.</summary>
    internal Refusal? NotShown()
    {
        if (Item is not AgendaItemState.Present item || Series is not EhtSeriesState.Present series || item.SeriesId != series.SeriesId || Cycle is not EhtCycleState.Present)
        {
            return Refusals.NotFound;
        }

        return Reading.IsShown ? CycleRules.NotUnderWay(Series, Cycle) : Refusals.NotFound;
    }

    /// <summary>The same, and the acting person's branch wrote the item and has not taken it back.</summary>
    internal Refusal? NotOwn() => NotShown() ?? (!IsOwn ? Refusals.EhtItemNotOwn : Submitted.Withdrawn ? Refusals.EhtItemWithdrawn : null);

    /// <summary>The same as <see cref="NotShown"/>, and the meeting on whose agenda the item stands is open.</summary>
    internal Refusal? NotInMeeting() => NotShown() ?? (Meeting?.Status == MeetingStatus.Open ? null : Refusals.EhtMeetingNotOpen);
}
