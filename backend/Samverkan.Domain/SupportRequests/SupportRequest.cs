using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.SupportRequests;

/// <summary>How soon an answer is needed. None of them is an emergency: a child in danger is an orosanmälan (SoL 19 kap. 1 §).</summary>
public enum Urgency
{
    /// <summary>Kan vänta till nästa ordinarie möte.</summary>
    Routine,

    /// <summary>Svar önskas inom två veckor.</summary>
    WithinTwoWeeks,

    /// <summary>Svar önskas inom några dagar.</summary>
    WithinDays,
}

/// <summary>The school's contact block (S4: "kontaktuppgifter till skolan").</summary>
public sealed record ContactBlock(string Name, string Profession, string? Phone, string? Email, string? BestTimes);

/// <summary>What is asked, written with the family and readable by it.</summary>
public sealed record SupportRequestContent(
    string Question,
    string WishedSupport,
    string SchoolHasDone,
    string? Effect,
    string? ChildsOwnWords,
    ContactBlock Contact);

/// <summary>What socialtjänsten answers.</summary>
public enum AnswerKind
{
    /// <summary>Erbjuder insats.</summary>
    OffersIntervention,

    /// <summary>Ger råd eller konsultation.</summary>
    Advises,

    /// <summary>Hänvisar vidare.</summary>
    RefersOn,

    /// <summary>Tas emot som anmälan eller ansökan och lämnar flödet (SoL 14 kap. 2 §).</summary>
    TreatedAsReportOrApplication,

    /// <summary>Avböjer, med skäl.</summary>
    Declines,
}

/// <summary>What the school is told. Without a basis it learns only that the request was answered to the guardians.</summary>
public enum FeedbackKind
{
    /// <summary>Besvarad till vårdnadshavare; no content.</summary>
    AnsweredToGuardians,

    /// <summary>The content that has a basis.</summary>
    WithContent,
}

/// <summary>
/// A sector of the wheel as it was handed over: a copy, so that what was sent stays what was sent however the wheel is written on. It
/// is the same item as in the wheel, and readable on the same disclosure.
/// </summary>
public sealed record HandedSector(string DefinitionId, int DefinitionVersion, Perspective Perspective, string Sector, ItemHead Item, Personal<SectorNote> Note);

/// <summary>A stödförfrågan was sent by a unit of elevhälsan to a unit of socialtjänsten. It is no orosanmälan, no ansökan and no decision.</summary>
public sealed record SupportRequestSent(
    Guid RequestId,
    Guid CaseId,
    Guid ChildId,
    ItemHead Item,
    Personal<SupportRequestContent> Content,
    Urgency Urgency,
    UnitId ToUnit,
    BranchId ToBranch,
    Guid ToPartyId,
    IReadOnlyList<HandedSector> WheelSectors,
    LegalBasis Basis,
    Guid? ConsentId,
    By By,
    DateTimeOffset At);

/// <summary>A named person at the receiving unit has taken the request.</summary>
public sealed record SupportRequestReceived(By By, DateTimeOffset At);

/// <summary>The receiver needs more. The question is written for the sender to read and holds nothing out of the receiver's own file.</summary>
public sealed record SupplementAsked(ItemHead Item, Personal<string> Question, By By, DateTimeOffset At);

/// <summary>The sender has supplemented.</summary>
public sealed record SupplementGiven(ItemHead Item, Personal<string> Text, By By, DateTimeOffset At);

/// <summary>The receiver has answered. The kind is content too: <see cref="Answer"/> is the receiver's, and the sender sees it only when it is disclosed.</summary>
public sealed record SupportRequestAnswered(ItemHead Item, Personal<SupportAnswer> Answer, By By, DateTimeOffset At);

/// <summary>The answer with its kind.</summary>
public sealed record SupportAnswer(AnswerKind Kind, string Text, DateOnly? PlannedStart);

/// <summary>Återkoppling till skolan: only what may be told.</summary>
public sealed record FeedbackGiven(FeedbackKind Kind, ItemHead? Item, Personal<string>? Text, By By, DateTimeOffset At);

/// <summary>The request is closed by its receiver or its sender.</summary>
public sealed record SupportRequestClosed(By By, DateTimeOffset At);

/// <summary>Where a request stands.</summary>
public enum SupportRequestStatus
{
    /// <summary>Skickad.</summary>
    Sent,

    /// <summary>Mottagen av namngiven person.</summary>
    Received,

    /// <summary>Behöver komplettering.</summary>
    SupplementAsked,

    /// <summary>Besvarad.</summary>
    Answered,

    /// <summary>Återkopplad till skolan.</summary>
    FeedbackGiven,

    /// <summary>Avslutad.</summary>
    Closed,
}

/// <summary>One question and its supplement.</summary>
public sealed record Supplement(ItemHead QuestionItem, Personal<string> Question, DateTimeOffset AskedAt, ItemHead? AnswerItem, Personal<string>? Answer, DateTimeOffset? AnsweredAt);

/// <summary>The answer as the request holds it.</summary>
public sealed record AnswerOnRequest(ItemHead Item, Personal<SupportAnswer> Answer, By By, DateTimeOffset At);

/// <summary>The feedback as the request holds it.</summary>
public sealed record FeedbackOnRequest(FeedbackKind Kind, ItemHead? Item, Personal<string>? Text, By By, DateTimeOffset At);

/// <summary>The state of one stödförfrågan.</summary>
public abstract record SupportRequestState
{
    private SupportRequestState()
    {
    }

    /// <summary>No such request.</summary>
    public sealed record Missing : SupportRequestState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>A request from sent to closed.</summary>
    public sealed record Present(
        Guid RequestId,
        Guid CaseId,
        Guid ChildId,
        SupportRequestStatus Status,
        ItemHead Item,
        Personal<SupportRequestContent> Content,
        Urgency Urgency,
        By SentBy,
        DateTimeOffset SentAt,
        UnitId ToUnit,
        BranchId ToBranch,
        Guid ToPartyId,
        IReadOnlyList<HandedSector> WheelSectors,
        LegalBasis Basis,
        Guid? ConsentId,
        By? ReceivedBy,
        DateTimeOffset? ReceivedAt,
        IReadOnlyList<Supplement> Supplements,
        AnswerOnRequest? Answer,
        FeedbackOnRequest? Feedback,
        DateTimeOffset? ClosedAt) : SupportRequestState;
}
