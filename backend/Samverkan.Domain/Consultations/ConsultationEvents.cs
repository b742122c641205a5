using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>A unit of school or socialtjänst asked BUP for advice.</summary>
public sealed record ConsultationAsked(
    Guid ConsultationId,
    ConsultationWay Way,
    ConsultationSide Asking,
    ConsultationSide Asked,
    ItemHead Head,
    Guid Subject,
    Guid? CaseId,
    bool WithIdentity,
    Personal<ConsultationQuestion> Question,
    By By,
    DateTimeOffset At);

/// <summary>The answer came: BUP wrote it, or after a telephone call either side wrote what was said.</summary>
public sealed record ConsultationAnswered(ItemHead Head, Personal<ConsultationAdvice> Advice, By By, DateTimeOffset At);

/// <summary>A telephone call that had been made was entered in the log, by either side. <see cref="HeldAt"/> is when it was made.</summary>
public sealed record ConsultationLogged(
    Guid ConsultationId,
    ConsultationSide Asking,
    ConsultationSide Asked,
    ItemHead Head,
    Guid Subject,
    Guid? CaseId,
    bool WithIdentity,
    Personal<ConsultationQuestion> Question,
    Personal<ConsultationAdvice> Advice,
    DateTimeOffset HeldAt,
    By By,
    DateTimeOffset At);

/// <summary>Whoever asked took the question back before it was answered. The reason is the asking side's own.</summary>
public sealed record ConsultationWithdrawn(Personal<string>? Reason, By By, DateTimeOffset At);

/// <summary>What a branch wrote in the consultation was destroyed with the rest of its part of the case. Shown to nobody.</summary>
public sealed record ConsultationPartPurged(BranchId Branch, By By, DateTimeOffset At);
