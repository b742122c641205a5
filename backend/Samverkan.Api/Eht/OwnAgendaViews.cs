using Samverkan.Api.Consultations;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Eht;

/// <summary>
/// What a member of many series is asked: the meetings to come over all of them, and the consultations that wait for the viewer's unit. From <see cref="From"/>, a
/// Monday, to and with <see cref="To"/>, a Sunday.
/// </summary>
public sealed record OwnAgenda(DateOnly From, DateOnly To, IReadOnlyList<ComingMeeting> Meetings, IReadOnlyList<ConsultationRow> Consultations);

/// <summary>A meeting to come, with the items that the viewer may see. What they may not see is not counted.</summary>
public sealed record ComingMeeting(
    Guid SeriesId, Guid CycleId, string SeriesName, string KindName, IReadOnlyList<string> Schools, string? Place, MeetingRow Meeting, IReadOnlyList<ComingItem> Items);

/// <summary>
/// An item to prepare. <see cref="Text"/> and <see cref="ChildName"/> are what the meeting's own page shows the viewer; <see cref="IsAsked"/>: the author
/// needs somebody of the viewer's kind of branch.
/// </summary>
public sealed record ComingItem(
    Guid ItemId,
    AgendaLevel Level,
    Hearing Hearing,
    string Text,
    string? ChildName,
    IReadOnlyList<string> Sectors,
    int Minutes,
    IReadOnlyList<BranchKind> Needs,
    bool IsAsked,
    Author By,
    bool IsMine);
