using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Sharing;

/// <summary>Which family of secrecy rules a branch stands under; the routes between branches are drawn between families.</summary>
public enum SecrecyFamily
{
    /// <summary>OSL 23 kap.: förskola, skola, elevhälsans psykosociala insats.</summary>
    School,

    /// <summary>OSL 25 kap. 1 §: hälso- och sjukvård, elevhälsans medicinska insats.</summary>
    HealthCare,

    /// <summary>OSL 26 kap. 1 §: socialtjänst.</summary>
    SocialServices,

    /// <summary>Tystnadsplikt in another act (skollagen 29:14, patientsäkerhetslagen 6:12): enskilda huvudmän are outside OSL.</summary>
    ProfessionalSecrecy,

    /// <summary>No contact with children: nothing may be handed to it.</summary>
    None,
}

/// <summary>The rule that makes a kind of branch secret, between two days (inclusive; null is still in force).</summary>
public sealed record SecrecyRegime(BranchKind Kind, bool Independent, SecrecyFamily Family, string Name, string Paragraph, DateOnly ValidFrom, DateOnly? ValidTo)
{
    /// <summary>Whether the rule is in force on a day.</summary>
    public bool InForce(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}

/// <summary>The secrecy of each kind of branch, as data with validity, since the law changes (23:2 has a new wording from 2028-07-01).</summary>
public static class SecrecyRegimes
{
    private static readonly DateOnly OslInForce = new(2009, 6, 30);
    private static readonly DateOnly NewWording = new(2028, 7, 1);

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<SecrecyRegime> All { get; } =
    [
        Osl(BranchKind.Preschool, SecrecyFamily.School, "Sekretess i förskola", "OSL 23 kap. 1 §"),
        Osl(BranchKind.School, SecrecyFamily.School, "Sekretess i skola", "OSL 23 kap. 2 §") with { ValidTo = NewWording.AddDays(-1) },
        Osl(BranchKind.School, SecrecyFamily.School, "Sekretess i skola", "OSL 23 kap. 2 § (lydelse från 2028-07-01)") with { ValidFrom = NewWording },
        Osl(BranchKind.StudentHealthPsychosocial, SecrecyFamily.School, "Sekretess i elevhälsan", "OSL 23 kap. 2 § första stycket") with { ValidTo = NewWording.AddDays(-1) },
        Osl(BranchKind.StudentHealthPsychosocial, SecrecyFamily.School, "Sekretess i elevhälsan", "OSL 23 kap. 2 § (lydelse från 2028-07-01)") with { ValidFrom = NewWording },
        Osl(BranchKind.StudentHealthMedical, SecrecyFamily.HealthCare, "Hälso- och sjukvårdssekretess i elevhälsans medicinska insats", "OSL 25 kap. 1 §"),
        Osl(BranchKind.SocialServices, SecrecyFamily.SocialServices, "Socialtjänstsekretess", "OSL 26 kap. 1 §"),
        Osl(BranchKind.Bup, SecrecyFamily.HealthCare, "Hälso- och sjukvårdssekretess", "OSL 25 kap. 1 §"),
        Osl(BranchKind.PrimaryCare, SecrecyFamily.HealthCare, "Hälso- och sjukvårdssekretess", "OSL 25 kap. 1 §"),
        Osl(BranchKind.Bvc, SecrecyFamily.HealthCare, "Hälso- och sjukvårdssekretess", "OSL 25 kap. 1 §"),
        Osl(BranchKind.Habilitation, SecrecyFamily.HealthCare, "Hälso- och sjukvårdssekretess", "OSL 25 kap. 1 §"),
        Private(BranchKind.Preschool, "skollagen 29 kap. 14 §"),
        Private(BranchKind.School, "skollagen 29 kap. 14 §"),
        Private(BranchKind.StudentHealthPsychosocial, "skollagen 29 kap. 14 §"),
        Private(BranchKind.StudentHealthMedical, "patientsäkerhetslagen 6 kap. 12 §"),
        Private(BranchKind.Bup, "patientsäkerhetslagen 6 kap. 12 §"),
        Private(BranchKind.PrimaryCare, "patientsäkerhetslagen 6 kap. 12 §"),
        Private(BranchKind.Bvc, "patientsäkerhetslagen 6 kap. 12 §"),
        Private(BranchKind.Habilitation, "patientsäkerhetslagen 6 kap. 12 §"),
    ];

    /// <summary>The rule for a branch on a day; null for one that has no contact with children.</summary>
    public static SecrecyRegime? Of(BranchFacts? branch, DateOnly day) => branch is null
        ? null
        : All.FirstOrDefault(r => r.Kind == branch.Kind && r.Independent == (branch.Principal == PrincipalKind.Independent) && r.InForce(day));

    /// <summary>The family of a branch on a day; an unknown branch has none, and nothing can be handed to or from it.</summary>
    public static SecrecyFamily FamilyOf(BranchFacts? branch, DateOnly day) => Of(branch, day)?.Family ?? SecrecyFamily.None;

    private static SecrecyRegime Osl(BranchKind kind, SecrecyFamily family, string name, string paragraph) =>
        new(kind, false, family, name, paragraph, OslInForce, null);

    private static SecrecyRegime Private(BranchKind kind, string paragraph) =>
        new(kind, true, SecrecyFamily.ProfessionalSecrecy, "Tystnadsplikt hos enskild huvudman", paragraph, new(2011, 7, 1), null);
}
