using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Eht;

/// <summary>
/// A meeting as one person may see it: a complete-looking agenda of the items they may see, what is open from before, and who is there. Items that they may not
/// see are not in it, are not numbered and take no time.
/// </summary>
public sealed record MeetingView(
    Guid SeriesId,
    Guid CycleId,
    string SeriesName,
    EhtKind Kind,
    string KindName,
    string? Place,
    MeetingRow Meeting,
    MeetingRow? NextMeeting,
    bool Leads,
    IReadOnlyList<PersonInMeeting> People,
    Guid? CurrentItemId,
    IReadOnlyList<AgendaItemView> Items,
    int MinutesWished,
    IReadOnlyList<OpenActionView> OpenActions);

/// <summary>Somebody who is expected, is there or was there.</summary>
public sealed record PersonInMeeting(Guid PersonId, string Name, string UnitId, string UnitName, string BranchName, BranchKind BranchKind, bool IsMember, bool Here, bool IsViewer);

/// <summary>How much of an item is heard.</summary>
public enum Hearing
{
    /// <summary>About no single child.</summary>
    OfMany,

    /// <summary>About a child, without identity.</summary>
    WithoutIdentity,

    /// <summary>The whole question.</summary>
    Whole,
}

/// <summary>
/// An item as one person may see it. <see cref="Text"/> is the whole question, or the story without identity. <see cref="Mode"/>, <see cref="Story"/> and
/// <see cref="Gate"/> are for the author's own branch only.
/// </summary>
public sealed record AgendaItemView(
    Guid ItemId,
    int Revision,
    AgendaLevel Level,
    Hearing Hearing,
    string Text,
    ChildInItem? Child,
    IReadOnlyList<string> Sectors,
    int Minutes,
    IReadOnlyList<BranchKind> Needs,
    Author By,
    DateTimeOffset At,
    bool IsOwn,
    bool IsMine,
    ChildMode? Mode,
    string? Story,
    string? Why,
    IReadOnlyList<PersonInRoom> Room,
    IReadOnlyList<GateRowView> Gate,
    IReadOnlyList<FamilyMemberView> Family,
    IReadOnlyList<WritingView> Notes,
    IReadOnlyList<WritingView> Decisions,
    IReadOnlyList<ActionView> Actions,
    IReadOnlyList<FamilyViewView> Views,
    IReadOnlyList<AgendaOutcome> Outcomes,
    bool MayTakeUp,
    string? WhyNotTakenUp);

/// <summary>Who the child is. <see cref="CaseId"/> and <see cref="Number"/> are for those who take part in the case.</summary>
public sealed record ChildInItem(string? Name, Guid? CaseId, string? Number);

/// <summary>Somebody who is let in for the item, or out of the room for it.</summary>
public sealed record PersonInRoom(Guid PersonId, string Name, string UnitId, string UnitName, RoomPlace Place);

/// <summary>
/// The child or a guardian: whether they are in the room for the item, or were. The author's own branch sees all whom it knows of; others who hear the name see
/// those who are there, by name where the name has been handed to them.
/// </summary>
public sealed record FamilyMemberView(Guid PersonId, bool IsChild, string? Name, bool Here);

/// <summary>Whether one person in the room may hear who the child is, and why or why not. <see cref="MayBeTold"/>: consent lets them, once the name is said.</summary>
public sealed record GateRowView(Guid PersonId, string Name, string UnitId, string BranchId, string BranchName, bool Holds, bool MayBeTold, string Because);

/// <summary>A text on an item.</summary>
public sealed record WritingView(Guid WritingId, string Text, WritingScope Scope, Author By, DateTimeOffset At, int Revision, bool IsMine);

/// <summary>An action on an item.</summary>
public sealed record ActionView(
    Guid ActionId, WritingView What, Guid ResponsibleId, string ResponsibleName, string ResponsibleUnitName, DateOnly Due, Reach Reach, ActionKind Kind, ActionResult? Result, IReadOnlyList<EffectOfAction> Effects);

/// <summary>What effect an action had, in one view.</summary>
public sealed record EffectOfAction(Perspective Perspective, WritingView Text);

/// <summary>The child's or a guardian's own words.</summary>
public sealed record FamilyViewView(Guid ViewId, Perspective Perspective, string? PersonName, ViewOf Of, WritingView Text);

/// <summary>An action that is still open, from this meeting or from before.</summary>
public sealed record OpenActionView(Guid ItemId, string ItemText, ActionView Action, bool IsOverdue);
