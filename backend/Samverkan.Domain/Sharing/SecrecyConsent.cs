namespace Samverkan.Domain.Sharing;

/// <summary>What one person has answered to one request that secrecy be lifted. Six different things; none stands for another.</summary>
public enum ConsentAnswer
{
    /// <summary>Tillfrågad, har inte svarat ännu.</summary>
    Asked,

    /// <summary>Ja, till allt som efterfrågas.</summary>
    Given,

    /// <summary>Ja, men inte till allt: only the areas and branches that the person named.</summary>
    Limited,

    /// <summary>Tackat nej.</summary>
    Declined,

    /// <summary>Inget svar: asked, and has not answered within the time given. Neither yes nor no.</summary>
    Unanswered,

    /// <summary>Återkallat.</summary>
    Revoked,
}

/// <summary>How an answer was given (kunskapsguiden: no form is required, written is normally called for).</summary>
public enum ConsentForm
{
    /// <summary>Muntligt, i möte.</summary>
    OralInPerson,

    /// <summary>Muntligt, per telefon.</summary>
    OralByPhone,

    /// <summary>Skriftligt.</summary>
    Written,

    /// <summary>E-underskrift.</summary>
    ElectronicallySigned,
}

/// <summary>
/// What is asked for: that <see cref="DisclosingBranch"/> may tell <see cref="ReceivingBranches"/> about <see cref="Areas"/>,
/// for a purpose, between two dates (inclusive, Swedish local days). <see cref="Exclusions"/> is what the family said it shall not cover.
/// </summary>
public sealed record ConsentScope(
    BranchId DisclosingBranch,
    IReadOnlyList<BranchId> ReceivingBranches,
    IReadOnlyList<InformationArea> Areas,
    DateOnly From,
    DateOnly To);

/// <summary>The words of a request: purpose and exclusions, as read to the family.</summary>
public sealed record ConsentWords(string Purpose, string? Exclusions);

/// <summary>
/// Which text was read aloud to a person before they answered: a version of <c>contracts/consent</c>, and the language it was read in. The
/// language says something of the family, so it is kept under the family's key.
/// </summary>
public sealed record ReadAloud(int Version, string Locale);

/// <summary>One person's latest answer. <see cref="PersonId"/> is a guardian or the child. A limited answer names what it covers.
/// <see cref="Read"/> is null where it was not yet noted which text had been read.</summary>
public sealed record PersonConsent(
    Guid PersonId,
    ConsentAnswer Answer,
    IReadOnlyList<InformationArea>? LimitedToAreas,
    IReadOnlyList<BranchId>? LimitedToBranches,
    ConsentForm? Form,
    bool InterpreterUsed,
    Personal<string>? Note,
    By TakenBy,
    DateTimeOffset At,
    Personal<ReadAloud>? Read = null);

/// <summary>
/// A samtycke som häver sekretess (OSL 12 kap. 2 §): one request by one disclosing branch, and each person's own answer.
/// It is not consent in the sense of the GDPR and is never called plain "consent".
/// </summary>
public sealed record SecrecyConsent(
    Guid ConsentId,
    ConsentScope Scope,
    Personal<ConsentWords> Words,
    IReadOnlyList<PersonConsent> Answers,
    By AskedBy,
    DateTimeOffset AskedAt,
    Personal<ReadAloud>? Read = null)
{
    /// <summary>The guardians whose answers are not waited for, each with the professional who recorded why.</summary>
    public IReadOnlyList<ConsentException> Exceptions { get; init; } = [];

    /// <summary>The request that this one renews; null for a first question.</summary>
    public Guid? Renews { get; init; }
}
