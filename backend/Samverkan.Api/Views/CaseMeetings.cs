using Samverkan.Domain.Agenda;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Views;

/// <summary>What meetings came to about a child, as one viewer of the child's case may know of it, the latest meeting first.</summary>
public sealed record CaseMeetings(IReadOnlyList<BroughtUp> Items);

/// <summary>
/// A time when the child was brought up. <see cref="Asked"/> is null for whoever may know only of some of what was said. What the viewer may not know of is
/// not in it, and not counted.
/// </summary>
public sealed record BroughtUp(
    Guid ItemId,
    MeetingAboutChild? Meeting,
    AskedOfChild? Asked,
    IReadOnlyList<FamilyOnChild> Views,
    IReadOnlyList<SaidOfChild> Notes,
    IReadOnlyList<SaidOfChild> Decisions,
    IReadOnlyList<ActionForChild> Actions);

/// <summary>The meeting, in the words of its series. <see cref="Way"/> is for those who are members, and can go there.</summary>
public sealed record MeetingAboutChild(string KindName, DateTimeOffset StartsAt, WayToMeeting? Way);

/// <summary>Where the meeting's own page is.</summary>
public sealed record WayToMeeting(Guid SeriesId, Guid CycleId, Guid MeetingId);

/// <summary>
/// What was asked, and what it led to. <see cref="Mode"/>, <see cref="Story"/> (the question as others in the room heard it) and <see cref="Withdrawn"/> are for the
/// branch that asked.
/// </summary>
public sealed record AskedOfChild(
    string Question,
    string? Story,
    ChildMode? Mode,
    bool Withdrawn,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<AgendaOutcome> Outcomes,
    Author Author,
    DateTimeOffset At,
    Why Why,
    IReadOnlyList<Share> SharedWith);

/// <summary>A text. <see cref="OwnerName"/> is the branch whose it is; who was in the room may have written it for that branch.</summary>
public sealed record SaidOfChild(Guid WritingId, string Text, WritingScope Scope, string OwnerName, Author Author, DateTimeOffset At, Why Why, IReadOnlyList<Share> SharedWith);

/// <summary>The child's or a guardian's own words.</summary>
public sealed record FamilyOnChild(Perspective Perspective, string? PersonName, ViewOf Of, SaidOfChild Said);

/// <summary>Who does what until when, and what came of it.</summary>
public sealed record ActionForChild(
    SaidOfChild What, string ResponsibleName, string ResponsibleUnitName, DateOnly Due, bool IsOverdue, Reach Reach, ActionKind Kind, ActionResult? Result, IReadOnlyList<EffectForChild> Effects);

/// <summary>What effect an action had, in one view.</summary>
public sealed record EffectForChild(Perspective Perspective, SaidOfChild Said);
