using System.Text.Json.Serialization;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>How BUP is consulted.</summary>
public enum ConsultationWay
{
    /// <summary>Per telefon: BUP is asked to call, or a call has been made.</summary>
    Phone,

    /// <summary>Skriftligt.</summary>
    Writing,
}

/// <summary>A unit on one side of a consultation.</summary>
public sealed record ConsultationSide(UnitId Unit, BranchId Branch)
{
    /// <summary>Whether somebody acts for this unit.</summary>
    public bool Has(UnitId unit, BranchId branch) => Unit == unit && Branch == branch;
}

/// <summary>What is asked. <see cref="CallBack"/> is the telephone number at which whoever asks can be reached.</summary>
public sealed record ConsultationQuestion(string Text, string? CallBack);

/// <summary>What was answered: a theme in a few words, which a log can be read by, and the advice. It is no assessment of a child and no vårdkontakt.</summary>
public sealed record ConsultationAdvice(string Theme, string Text);

/// <summary>
/// The answer as the consultation holds it. Of a child without identity the advice is nobody's record of that child; of a child by name it is an item of
/// whoever wrote it.
/// </summary>
public sealed record ConsultationAnswer(ItemHead Head, Personal<ConsultationAdvice> Advice, By By, DateTimeOffset At);

/// <summary>The question was taken back. <see cref="Reason"/> is read by the asking side alone.</summary>
public sealed record ConsultationWithdrawal(Personal<string>? Reason, By By, DateTimeOffset At);

/// <summary>The state of one consultation with BUP.</summary>
public abstract record ConsultationState
{
    private ConsultationState()
    {
    }

    /// <summary>No such consultation.</summary>
    public sealed record Missing : ConsultationState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>
    /// A consultation, from asked or logged on. <see cref="CaseId"/> is the asking side's own link to the child's case; BUP is never given it, and can follow it
    /// only where it takes part itself. <see cref="Subject"/> is whose key the asking side's words are kept under: the child's, or the consultation's own.
    /// </summary>
    public sealed record Present(
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
        DateTimeOffset AskedAt) : ConsultationState
    {
        /// <summary>The answer; null while BUP is waited for.</summary>
        public ConsultationAnswer? Answer { get; init; }

        /// <summary>That it was taken back before it was answered; null while it was not.</summary>
        public ConsultationWithdrawal? Withdrawn { get; init; }

        /// <summary>The Swedish days from the day it was asked to the day it was answered or taken back, or until today; 0 is the same day.</summary>
        public int DaysUntil(DateOnly today) =>
            ((Answer?.At ?? Withdrawn?.At) is { } end ? SwedishCalendar.DayOf(end) : today).DayNumber - SwedishCalendar.DayOf(AskedAt).DayNumber;

        /// <summary>
        /// The heads of what is kept under the key of <paramref name="subject"/>: the child's, or the consultation's own. What BUP answers without identity
        /// is never kept under the child's, also where the asking side knows the child.
        /// </summary>
        public IReadOnlyList<ItemHead> HeadsUnder(Guid subject) =>
        [
            .. Question.Key.Subject == subject ? [Head] : Array.Empty<ItemHead>(),
            .. Answer is { } answer && answer.Advice.Key.Subject == subject ? [answer.Head] : Array.Empty<ItemHead>(),
        ];

        /// <summary>Whether it is answered.</summary>
        [JsonIgnore]
        public bool IsAnswered => Answer is not null;

        /// <summary>Whether it waits for an answer.</summary>
        [JsonIgnore]
        public bool IsWaiting => Answer is null && Withdrawn is null;
    }
}
