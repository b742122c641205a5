namespace Samverkan.Domain.Sharing;

/// <summary>What a piece of information is about. Consent is given per area, so the list is short and in words a family understands.</summary>
public enum InformationArea
{
    /// <summary>Vem barnet och vårdnadshavarna är: namn, födelsedatum, nummer, kontaktuppgifter.</summary>
    Identity,

    /// <summary>Bakgrund och vad som uppmärksammats.</summary>
    Situation,

    /// <summary>Vilka verksamheter som har kontakt med barnet. That BUP is involved is itself secret (OSL 25:1).</summary>
    Contacts,

    /// <summary>Barnets bästa-hjulet: vad som fungerar och vad som är utmanande.</summary>
    Wheel,

    /// <summary>Skolgång, närvaro, extra anpassningar.</summary>
    Schooling,

    /// <summary>Hälsa, vård och behandling.</summary>
    Health,

    /// <summary>Insatser, stöd och svar på stödförfrågningar.</summary>
    Interventions,
}

/// <summary>How long the owner keeps an item (domain: SoL 16 kap., PDL 3 kap. 17 §, dokumenthanteringsplan). Data; the purge itself reads it.</summary>
public enum RetentionClass
{
    /// <summary>Socialtjänstens personakt: five years after the last note (SoL 16 kap. 1 §).</summary>
    SocialServices,

    /// <summary>Patientjournal: at least ten years after the last note (PDL 3 kap. 17 §).</summary>
    HealthCare,

    /// <summary>Skolans anteckningar: the huvudman's dokumenthanteringsplan.</summary>
    School,

    /// <summary>Utredning till skydd för barn: until the person turns thirty (SoL 16 kap. 2 a §).</summary>
    ChildProtection,

    /// <summary>Placering, adoption, föräldraskap: not gallras (SoL 16 kap. 2 §).</summary>
    Placement,
}

/// <summary>
/// The head of an item: everything that decides who may read it, without a word of its content.
/// <see cref="Concerns"/> names the persons (child, guardians) whose data it holds.
/// </summary>
public sealed record ItemHead(
    Guid ItemId,
    InformationArea Area,
    BranchId AuthorBranch,
    UnitId AuthorUnit,
    RetentionClass Retention,
    IReadOnlyList<Guid> Concerns);

/// <summary>On what ground an item is disclosed to another branch (domain 5.2).</summary>
public enum LegalBasis
{
    /// <summary>Samtycke som häver sekretess (OSL 10:1, 12:2). Holds only while the consents hold.</summary>
    Consent,

    /// <summary>OSL 25:12 p. 1: hälso- och sjukvård → socialtjänst eller annan vård, under 18, nödvändigt.</summary>
    Osl25_12,

    /// <summary>OSL 26:9 p. 1: socialtjänst → hälso- och sjukvård eller annan socialtjänst, under 18, nödvändigt.</summary>
    Osl26_9,

    /// <summary>Menprövning: det står klart att uppgiften kan röjas utan men. Recorded with its reasons.</summary>
    HarmAssessment,

    /// <summary>Generalklausulen OSL 10:27. Not available for secrecy under 25:1–8 or 26:1–6.</summary>
    Osl10_27,

    /// <summary>OSL 10:2: nödvändigt för den egna verksamheten. Read narrowly.</summary>
    Osl10_2,

    /// <summary>Another statute, named in the reason.</summary>
    OtherStatute,
}

/// <summary>
/// One item handed to one branch on one basis. It says nothing about whether the basis still holds: that is decided at each
/// reading by <c>Access.Decide</c>.
/// </summary>
public sealed record Disclosure(
    Guid DisclosureId,
    Guid ItemId,
    InformationArea Area,
    BranchId From,
    BranchId To,
    LegalBasis Basis,
    Personal<string>? Reason,
    By By,
    DateTimeOffset At);
