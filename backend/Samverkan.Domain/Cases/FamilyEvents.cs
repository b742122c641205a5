using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>How somebody who is no guardian stands to the child.</summary>
public enum RelatedKind
{
    /// <summary>Syskon.</summary>
    Sibling,

    /// <summary>Bonusförälder.</summary>
    StepParent,

    /// <summary>Annan närstående.</summary>
    OtherRelative,

    /// <summary>Någon annan som uppgifter i ärendet handlar om.</summary>
    OtherPerson,
}

/// <summary>A related person's own data. <see cref="BirthDate"/> is null where it is not known or of no matter.</summary>
public sealed record RelatedDetails(string Name, DateOnly? BirthDate, string? Phone, string? Note);

/// <summary>A sibling or somebody else whom the case tells of, as the case holds them.</summary>
public sealed record RelatedOnCase(Guid PersonId, RelatedKind Kind, ItemHead Item, Personal<RelatedDetails> Details);

/// <summary>
/// What one branch has said about somebody's protected identity. Each branch answers for what it has found out; what counts is
/// <see cref="CaseState.Open.ProtectionOf"/>.
/// </summary>
public sealed record StatedProtection(Guid PersonId, BranchId Branch, ProtectionLevel Level, DateTimeOffset At);

/// <summary>A correction or an objection beside an item, as the case holds it. What was written before stands in the events.</summary>
public sealed record NoteOnItem(Guid NoteId, Guid ItemId, Guid? PersonId, Personal<string> Text, By By, DateTimeOffset At);

/// <summary>The author has taken an item back; it is shown to no other branch from then on.</summary>
public sealed record WithdrawnItem(Guid ItemId, Personal<string>? Reason, By By, DateTimeOffset At);

/// <summary>The case is kept outside the product from now on.</summary>
public sealed record TakenOut(Personal<string> Reason, By By, DateTimeOffset At);

/// <summary>A sibling or another person whom the case tells of was entered.</summary>
public sealed record RelatedPersonAdded(
    Guid PersonId,
    RelatedKind Kind,
    ProtectionLevel Protection,
    ItemHead Item,
    Personal<RelatedDetails> Details,
    By By,
    DateTimeOffset At);

/// <summary>A branch stated what it knows of somebody's protected identity, and from where.</summary>
public sealed record ProtectionStated(Guid PersonId, ProtectionLevel Level, Personal<string> Source, By By, DateTimeOffset At);

/// <summary>The child's details were corrected by the branch whose they are.</summary>
public sealed record ChildCorrected(Guid NoteId, Guid ItemId, Personal<ChildDetails> Child, Personal<string> Reason, By By, DateTimeOffset At);

/// <summary>A guardian's details, or in what capacity they stand to the child, were corrected.</summary>
public sealed record GuardianCorrected(
    Guid NoteId, Guid PersonId, GuardianKind Kind, Personal<GuardianDetails> Details, Personal<string> Reason, By By, DateTimeOffset At);

/// <summary>A contact was corrected.</summary>
public sealed record ContactCorrected(Guid NoteId, Guid ContactId, Personal<ContactDetails> Details, Personal<string> Reason, By By, DateTimeOffset At);

/// <summary>Why the case was opened was corrected.</summary>
public sealed record ReasonCorrected(Guid NoteId, Personal<OpeningReason> Opening, Personal<string> Reason, By By, DateTimeOffset At);

/// <summary>"Den enskilde anser att uppgiften är fel" was noted beside an item (SoL 14 kap. 6 §). The item stands as it was written.</summary>
public sealed record ObjectionNoted(Guid NoteId, Guid ItemId, Guid PersonId, Personal<string> Text, By By, DateTimeOffset At);

/// <summary>The author took an item back from everybody it had been handed to. What a recipient has written in its own records stays there.</summary>
public sealed record ItemWithdrawn(Guid ItemId, Personal<string>? Reason, By By, DateTimeOffset At);

/// <summary>A named professional assessed that the child is mature enough to decide alone whether a branch may tell of some areas.</summary>
public sealed record MaturityAssessed(
    Guid AssessmentId, IReadOnlyList<InformationArea> Areas, Personal<string> Grounds, By By, DateTimeOffset At);

/// <summary>The assessment does not hold any more.</summary>
public sealed record MaturityAssessmentWithdrawn(Guid AssessmentId, By By, DateTimeOffset At);

/// <summary>A named professional recorded that one guardian's answer is not waited for.</summary>
public sealed record ConsentExceptionRecorded(
    Guid ConsentId, Guid ExceptionId, Guid PersonId, ConsentExceptionGround Ground, Personal<string> Reason, DateOnly Until, By By, DateTimeOffset At);

/// <summary>The answer is waited for again.</summary>
public sealed record ConsentExceptionWithdrawn(Guid ConsentId, Guid ExceptionId, By By, DateTimeOffset At);

/// <summary>A request for consent asks for the renewal of an earlier one.</summary>
public sealed record SecrecyConsentRenewalAsked(Guid ConsentId, Guid Renews, By By, DateTimeOffset At);

/// <summary>The case was taken out of the product and is kept elsewhere; each branch keeps its own part until it is destroyed.</summary>
public sealed record CaseTakenOut(Personal<string> Reason, By By, DateTimeOffset At);
