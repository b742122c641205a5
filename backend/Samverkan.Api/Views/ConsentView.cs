using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>One request that secrecy be lifted (OSL 12 kap. 2 §), with each person's own answer.</summary>
public sealed record ConsentView(
    Guid ConsentId,
    string DisclosingBranchId,
    string DisclosingBranchName,
    IReadOnlyList<ConsentReceiver> Receiving,
    IReadOnlyList<InformationArea> Areas,
    string? Purpose,
    string? Exclusions,
    DateOnly From,
    DateOnly To,
    ConsentStanding Status,
    string StatusText,
    IReadOnlyList<ConsentPerson> Persons,
    IReadOnlyList<ConsentCoverage> Coverage,
    ReadText? ReadAloud,
    IReadOnlyList<ConsentExceptionView> Exceptions,
    Guid? Renews,
    bool RenewalDue,
    IReadOnlyList<Action> Actions);

/// <summary>That one guardian's answer is not waited for, by whom it was recorded and why.</summary>
public sealed record ConsentExceptionView(
    Guid ExceptionId,
    Guid PersonId,
    ConsentExceptionGround Ground,
    string? Reason,
    DateOnly Until,
    string RecordedBy,
    DateTimeOffset At);

/// <summary>A text that was read aloud: its version, and the language it was read in.</summary>
public sealed record ReadText(int Version, string Locale);

/// <summary>A branch that may be told.</summary>
public sealed record ConsentReceiver(string BranchId, string Name);

/// <summary>One person's answer. <see cref="Required"/> says whether the consent stands or falls with it.
/// <see cref="ReadAloud"/> is null until there is an answer, and where it was not yet noted which text had been read.</summary>
public sealed record ConsentPerson(
    Guid PersonId,
    string? Name,
    ConsentRelation Relation,
    bool Required,
    ConsentAnswer Answer,
    IReadOnlyList<InformationArea>? LimitedToAreas,
    IReadOnlyList<string>? LimitedToBranches,
    ConsentForm? Form,
    bool InterpreterUsed,
    string? TakenBy,
    DateTimeOffset? At,
    ReadText? ReadAloud,
    string? Note);

/// <summary>Whether the consent holds today for one receiving branch and one area, and why.</summary>
public sealed record ConsentCoverage(string BranchId, InformationArea Area, bool Holds, string Why);

/// <summary>Who answers: the child or a guardian.</summary>
public enum ConsentRelation
{
    /// <summary>Barnet.</summary>
    Child,

    /// <summary>Vårdnadshavare.</summary>
    Guardian,

    /// <summary>Någon annan som uppgifterna också handlar om.</summary>
    Related,
}
