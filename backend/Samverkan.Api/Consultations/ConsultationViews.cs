using Samverkan.Api.Disclosures;
using Samverkan.Api.Views;
using Samverkan.Domain.Consultations;

namespace Samverkan.Api.Consultations;

/// <summary>
/// The log of the viewer's unit, latest entered first. It names no child. <see cref="Next"/> is what the next page is asked for with; null when there is none.
/// </summary>
public sealed record ConsultationLog(bool MayAsk, bool IsAsked, IReadOnlyList<ConsultationUnit> BupUnits, IReadOnlyList<ConsultationRow> Consultations, Guid? Next);

/// <summary>A unit of BUP to ask.</summary>
public sealed record ConsultationUnit(string UnitId, string Name, string? Phone);

/// <summary>
/// One consultation. <see cref="Days"/> is the Swedish days that the answer took, has been waited for, or was waited for until the question was taken back: 0 is
/// the same day. <see cref="Theme"/> is told in the log only where the consultation is about no child by name.
/// </summary>
public sealed record ConsultationRow(
    Guid ConsultationId,
    ConsultationWay Way,
    string AskingUnitName,
    string AskedUnitName,
    bool IsAsker,
    bool WithIdentity,
    DateTimeOffset AskedAt,
    DateTimeOffset? AnsweredAt,
    DateTimeOffset? WithdrawnAt,
    int Days,
    string? Theme);

/// <summary>
/// One consultation as the viewer may read it. Without identity there is no <see cref="Child"/>; BUP has the link to the case only where it takes part
/// itself. <see cref="Question"/> is null when the basis on which BUP was told holds no longer, and for BUP when it was taken back; <see cref="Advice"/> when it
/// is not for the viewer. <see cref="Withdrawn"/> is for the asking side.
/// <see cref="Bases"/> are those on which BUP can answer about a child by name, explained; empty for everybody else.
/// </summary>
public sealed record ConsultationView(
    ConsultationRow Row,
    string? Question,
    string? CallBack,
    ChildInConsultation? Child,
    Author AskedBy,
    string? Theme,
    string? Advice,
    Author? AnsweredBy,
    string? Why,
    WithdrawnQuestion? Withdrawn,
    bool MayAnswer,
    bool MayWithdraw,
    IReadOnlyList<BasisOption> Bases);

/// <summary>Who took the question back, and why if they said.</summary>
public sealed record WithdrawnQuestion(Author By, string? Reason);

/// <summary>The child, for somebody who may know who it is.</summary>
public sealed record ChildInConsultation(string? Name, Guid? CaseId, string? CaseNumber);
