using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// An item was submitted to a meeting of a series. <see cref="Subject"/> is whose key its texts are kept under: the child's, or the item's own where it
/// is about no child of a case.
/// </summary>
public sealed record AgendaItemSubmitted(
    Guid ItemId,
    Guid SeriesId,
    AgendaLevel Level,
    ItemHead Head,
    Guid Subject,
    Guid? CaseId,
    ChildMode? Mode,
    Personal<string> Question,
    Personal<string>? Story,
    IReadOnlyList<string> Sectors,
    int Minutes,
    IReadOnlyList<BranchKind> Needs,
    By By,
    DateTimeOffset At);

/// <summary>Its author wrote it anew.</summary>
public sealed record AgendaItemRevised(
    Personal<string> Question, Personal<string>? Story, IReadOnlyList<string> Sectors, int Minutes, IReadOnlyList<BranchKind> Needs, By By, DateTimeOffset At);

/// <summary>From now on the child is talked about by name: everybody in the room had a basis.</summary>
public sealed record AgendaItemNamed(By By, DateTimeOffset At);

/// <summary>From now on the child is talked about without identity.</summary>
public sealed record AgendaItemMadeAnonymous(Personal<string> Story, By By, DateTimeOffset At);

/// <summary>From now on the item waits.</summary>
public sealed record AgendaItemHeldBack(By By, DateTimeOffset At);

/// <summary>Its author took it back.</summary>
public sealed record AgendaItemWithdrawn(By By, DateTimeOffset At);

/// <summary>Somebody is in the room for this item only.</summary>
public sealed record AttendeeLetIn(Attendee Who, By By, DateTimeOffset At);

/// <summary>Somebody is out of the room for this item.</summary>
public sealed record AttendeeSteppedOut(Attendee Who, By By, DateTimeOffset At);

/// <summary>Somebody may be in the room for this item again, as any other; or is no longer let in.</summary>
public sealed record AttendanceAsUsual(Attendee Who, By By, DateTimeOffset At);

/// <summary>These of the child and the guardians are in the room for this item; nobody of them, when there are none.</summary>
public sealed record FamilyInRoomRecorded(IReadOnlyList<Guid> Persons, By By, DateTimeOffset At);

/// <summary>Somebody wrote a note.</summary>
public sealed record AgendaNoteWritten(Writing Note);

/// <summary>The one who wrote a note wrote it anew.</summary>
public sealed record AgendaNoteRevised(Guid WritingId, Personal<string> Text, int Revision, By By, DateTimeOffset At);

/// <summary>A decision was written, or written anew.</summary>
public sealed record AgendaDecisionWritten(Writing Decision);

/// <summary>What the item led to, all of it.</summary>
public sealed record AgendaOutcomesSet(IReadOnlyList<AgendaOutcome> Outcomes, By By, DateTimeOffset At);

/// <summary>The child's or a guardian's view was written down.</summary>
public sealed record FamilyViewWritten(FamilyView View);

/// <summary>An action was decided on.</summary>
public sealed record AgendaActionPlanned(AgendaAction Action);

/// <summary>An action was followed up.</summary>
public sealed record AgendaActionFollowedUp(Guid ActionId, ActionResult Result, IReadOnlyList<EffectView> Effects, DateOnly? Due, By By, DateTimeOffset At);

/// <summary>What a branch wrote on the item has been destroyed.</summary>
public sealed record AgendaPartPurged(BranchId Branch, DateTimeOffset At);
