namespace Samverkan.Domain.Sharing;

/// <summary>
/// One legal basis as data. <see cref="From"/> and <see cref="To"/> are the families between which it can be used; <see cref="Because"/> ends
/// the sentence "Ni ser detta eftersom …", and <see cref="Unless"/> the sentence "… kan inte få detta eftersom …".
/// </summary>
public sealed record LegalBasisRow(
    LegalBasis Basis,
    string Name,
    string Paragraph,
    string Help,
    IReadOnlyList<SecrecyFamily> From,
    IReadOnlyList<SecrecyFamily> To,
    bool OnlyMinors,
    bool NeedsReason,
    string Because,
    string Unless,
    DateOnly ValidFrom,
    DateOnly? ValidTo = null);

/// <summary>The bases on which an item may be handed to another branch (domain 5.2). A lawyer confirms them before production.</summary>
public static class LegalBases
{
    private static readonly DateOnly OslInForce = new(2009, 6, 30);
    private static readonly SecrecyFamily[] Authorities = [SecrecyFamily.School, SecrecyFamily.HealthCare, SecrecyFamily.SocialServices];
    private static readonly SecrecyFamily[] Everyone = [.. Authorities, SecrecyFamily.ProfessionalSecrecy];
    private static readonly SecrecyFamily[] CareAndSocialServices = [SecrecyFamily.HealthCare, SecrecyFamily.SocialServices];

    /// <summary>Every basis, in the order in which they are offered: asking the family comes first.</summary>
    public static IReadOnlyList<LegalBasisRow> All { get; } =
    [
        new(LegalBasis.Consent, "Samtycke som häver sekretess", "OSL 10 kap. 1 § och 12 kap. 2 §",
            "Vårdnadshavarna, och barnet efter ålder, har sagt ja till just detta. Gäller så länge samtycket gäller.",
            Everyone, Everyone, OnlyMinors: false, NeedsReason: false,
            "det finns samtycke", "samtycke saknas", OslInForce),
        new(LegalBasis.Osl25_12, "Nödvändigt för barnets vård eller stöd (från vården)", "OSL 25 kap. 12 § 1",
            "Hälso- och sjukvården får lämna det som behövs till socialtjänst eller annan vård för att ett barn ska få nödvändig vård eller nödvändigt stöd. Skriv vad som behövs och varför.",
            [SecrecyFamily.HealthCare], CareAndSocialServices, OnlyMinors: true, NeedsReason: true,
            "det behövs för att barnet ska få nödvändig vård eller nödvändigt stöd",
            "bestämmelsen bara gäller från hälso- och sjukvården till socialtjänst eller annan vård, och inte till skolan", OslInForce),
        new(LegalBasis.Osl26_9, "Nödvändigt för barnets vård eller stöd (från socialtjänsten)", "OSL 26 kap. 9 § 1",
            "Socialtjänsten får lämna det som behövs till hälso- och sjukvården eller annan socialtjänst för att ett barn ska få nödvändig vård eller nödvändigt stöd. Skriv vad som behövs och varför.",
            [SecrecyFamily.SocialServices], CareAndSocialServices, OnlyMinors: true, NeedsReason: true,
            "det behövs för att barnet ska få nödvändig vård eller nödvändigt stöd",
            "bestämmelsen bara gäller från socialtjänsten till vården eller annan socialtjänst, och inte till skolan", OslInForce),
        new(LegalBasis.HarmAssessment, "Menprövning", "OSL 23, 25 och 26 kap.",
            "Det står klart att uppgiften kan lämnas utan att barnet eller någon närstående lider men. Skriv varför.",
            Everyone, Everyone, OnlyMinors: false, NeedsReason: true,
            "det har prövats att uppgiften kan lämnas utan men", "en menprövning inte kan göras här", OslInForce),
        new(LegalBasis.Osl10_27, "Generalklausulen", "OSL 10 kap. 27 §",
            "Det är uppenbart att intresset av att uppgiften lämnas väger tyngre än det intresse som sekretessen skyddar. Skriv varför.",
            [SecrecyFamily.School], Authorities, OnlyMinors: false, NeedsReason: true,
            "intresset av att ni får uppgiften uppenbart väger tyngre än sekretessen",
            "generalklausulen inte gäller för vårdens eller socialtjänstens sekretess och bara mellan myndigheter", OslInForce),
        new(LegalBasis.Osl10_2, "Nödvändigt för den egna verksamheten", "OSL 10 kap. 2 §",
            "Det är nödvändigt för att er egen verksamhet ska kunna fullgöra sitt uppdrag. Tolkas snävt. Skriv varför.",
            Authorities, Everyone, OnlyMinors: false, NeedsReason: true,
            "det var nödvändigt för att den som skrev skulle kunna fullgöra sitt uppdrag", "bestämmelsen bara gäller myndigheter", OslInForce),
        new(LegalBasis.OtherStatute, "Annan lag eller förordning", "anges i skälet",
            "En annan lag eller förordning säger att uppgiften ska eller får lämnas. Skriv vilken.",
            Everyone, Everyone, OnlyMinors: false, NeedsReason: true,
            "en annan författning ger stöd för det", "ingen författning har angetts", OslInForce),
    ];

    /// <summary>The row of one basis.</summary>
    public static LegalBasisRow Of(LegalBasis basis) => All.First(row => row.Basis == basis);
}
