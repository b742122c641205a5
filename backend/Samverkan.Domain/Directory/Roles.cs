namespace Samverkan.Domain.Directory;

/// <summary>What a role lets its holder do. None of them opens a case: need-based access to each case comes on top.</summary>
public enum Capability
{
    /// <summary>Öppna samordningsärenden.</summary>
    OpenCase,

    /// <summary>Delta i ärenden som egen enhet är part i.</summary>
    WorkInCase,

    /// <summary>Svara på inbjudningar till egen enhet.</summary>
    AnswerInvitations,

    /// <summary>Skicka stödförfrågningar.</summary>
    SendSupportRequests,

    /// <summary>Ta emot stödförfrågningar till egen enhet.</summary>
    ReceiveSupportRequests,

    /// <summary>Granska läsloggen för egen huvudman.</summary>
    ReviewLog,

    /// <summary>Lägga upp och avsluta uppdrag för egen huvudmans personal.</summary>
    AdministerStaff,

    /// <summary>Se huvudmän, verksamheter och enheter.</summary>
    ReadDirectory,

    /// <summary>Besluta om gallring av egen huvudmans uppgifter.</summary>
    DecideRetention,

    /// <summary>Se ett ärende som en enhet i egen verksamhet såg det vid en viss tid (lex Sarah, lex Maria, IVO).</summary>
    InquireIntoPast,

    /// <summary>Hålla den egna kommunens katalog över insatser.</summary>
    KeepCatalogue,
}

/// <summary>A role in the interface, what it may do, and the kinds of branch in which it exists.</summary>
public sealed record RoleRow(Role Role, string Name, IReadOnlySet<Capability> Capabilities, IReadOnlySet<BranchKind> Branches);

/// <summary>
/// Roles and what they may do, as data. Enhetschef, processledare, loggranskare and lokal administratör have no case content
/// at all (PDL 4 kap. 2 §, lag 2001:454 10 §: access follows need, not rank). The catalogue of insatser is kept by the first two: it is what the municipality has
/// undertaken to offer, a matter of its organisation, and whoever answers for that has no case content to mix it up with.
/// </summary>
public static class Roles
{
    private static readonly BranchKind[] School = [BranchKind.Preschool, BranchKind.School, BranchKind.StudentHealthPsychosocial, BranchKind.StudentHealthMedical];
    private static readonly BranchKind[] Care = [BranchKind.PrimaryCare, BranchKind.Bvc, BranchKind.Habilitation, BranchKind.Bup];
    private static readonly Capability[] CaseWork = [Capability.OpenCase, Capability.WorkInCase, Capability.AnswerInvitations, Capability.ReadDirectory];

    /// <summary>Every role.</summary>
    public static IReadOnlyList<RoleRow> All { get; } =
    [
        Row(Role.SchoolCounsellor, "Skolkurator", [.. CaseWork, Capability.SendSupportRequests], School),
        Row(Role.SchoolNurse, "Skolsköterska", [.. CaseWork, Capability.SendSupportRequests], School),
        Row(Role.HeadTeacher, "Rektor", [.. CaseWork, Capability.SendSupportRequests], School),
        Row(Role.SocialWorker, "Socialsekreterare", [.. CaseWork, Capability.ReceiveSupportRequests], [BranchKind.SocialServices]),
        Row(Role.BupConsultant, "BUP-konsult", CaseWork, [BranchKind.Bup]),
        Row(Role.CareProfessional, "Vårdpersonal", CaseWork, Care),
        Row(Role.Coordinator, "Samordnare", [.. CaseWork, Capability.SendSupportRequests], Enum.GetValues<BranchKind>()),
        Row(Role.ProcessLead, "Processledare", [Capability.KeepCatalogue, Capability.ReadDirectory], Enum.GetValues<BranchKind>()),
        Row(Role.UnitManager, "Enhetschef", [Capability.KeepCatalogue, Capability.ReadDirectory], Enum.GetValues<BranchKind>()),
        Row(Role.LogReviewer, "Loggranskare", [Capability.ReviewLog, Capability.ReadDirectory], Enum.GetValues<BranchKind>()),
        Row(Role.LocalAdministrator, "Lokal administratör", [Capability.AdministerStaff, Capability.ReadDirectory], Enum.GetValues<BranchKind>()),
        Row(Role.Archivist, "Arkivansvarig", [Capability.DecideRetention, Capability.ReadDirectory], Enum.GetValues<BranchKind>()),
        Row(Role.Inquirer, "Utredare", [Capability.InquireIntoPast, Capability.ReadDirectory], Enum.GetValues<BranchKind>()),
    ];

    /// <summary>The row of one role.</summary>
    public static RoleRow Of(Role role) => All.First(row => row.Role == role);

    /// <summary>Whether somebody in the role may be named to take part in a case. A samordnare is one of those who take part.</summary>
    public static bool MayTakePart(Role role) => Of(role).Capabilities.Contains(Capability.WorkInCase);

    private static RoleRow Row(Role role, string name, Capability[] capabilities, BranchKind[] branches) =>
        new(role, name, capabilities.ToHashSet(), branches.ToHashSet());
}
