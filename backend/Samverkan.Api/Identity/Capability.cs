using Samverkan.Domain.Directory;

namespace Samverkan.Api.Identity;

/// <summary>What a person may do in the active assignment. It opens endpoints; which case, item or branch is decided on the loaded thing.</summary>
public enum Capability
{
    /// <summary>Öppna samordningsärende.</summary>
    OpenCase,

    /// <summary>Arbeta i ärenden där den egna enheten deltar.</summary>
    WorkInCase,

    /// <summary>Svara på inbjudningar till den egna enheten.</summary>
    AnswerInvitations,

    /// <summary>Skicka stödförfrågan.</summary>
    SendSupportRequests,

    /// <summary>Ta emot och besvara stödförfrågan.</summary>
    ReceiveSupportRequests,

    /// <summary>Granska läsloggen för den egna huvudmannens personal.</summary>
    ReviewLog,

    /// <summary>Administrera uppdrag hos den egna huvudmannen.</summary>
    AdministerStaff,

    /// <summary>Läsa katalogen över huvudmän, verksamhetsgrenar och enheter.</summary>
    ReadDirectory,
}

/// <summary>Which capabilities a role carries. Data, published in <c>contracts/permissions.json</c>.</summary>
public static class Capabilities
{
    private static readonly Capability[] s_caseWork = [Capability.WorkInCase, Capability.AnswerInvitations, Capability.ReadDirectory];

    private static readonly Dictionary<Role, IReadOnlySet<Capability>> s_ofRole = new()
    {
        [Role.SchoolCounsellor] = Set([.. s_caseWork, Capability.OpenCase, Capability.SendSupportRequests]),
        [Role.SchoolNurse] = Set([.. s_caseWork, Capability.OpenCase, Capability.SendSupportRequests]),
        [Role.HeadTeacher] = Set([.. s_caseWork, Capability.OpenCase]),
        [Role.SocialWorker] = Set([.. s_caseWork, Capability.ReceiveSupportRequests]),
        [Role.BupConsultant] = Set(s_caseWork),
        [Role.CareProfessional] = Set([.. s_caseWork, Capability.OpenCase]),
        [Role.Coordinator] = Set([.. s_caseWork, Capability.OpenCase]),
        [Role.ProcessLead] = Set([Capability.ReadDirectory]),
        [Role.UnitManager] = Set([Capability.ReadDirectory]),
        [Role.LogReviewer] = Set([Capability.ReadDirectory, Capability.ReviewLog]),
        [Role.LocalAdministrator] = Set([Capability.ReadDirectory, Capability.AdministerStaff]),
    };

    /// <summary>The capabilities of a role.</summary>
    public static IReadOnlySet<Capability> Of(Role role) => s_ofRole[role];

    private static SortedSet<Capability> Set(IEnumerable<Capability> capabilities) => new(capabilities);
}
