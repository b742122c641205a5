namespace Samverkan.Domain.Directory;

/// <summary>Huvudman: kommun, region or enskild.</summary>
public enum PrincipalKind
{
    /// <summary>Kommun.</summary>
    Municipality,

    /// <summary>Region.</summary>
    Region,

    /// <summary>Enskild huvudman.</summary>
    Independent,
}

/// <summary>What kind of verksamhet a branch is. Its secrecy regime follows from the kind, as data (<c>SecrecyRegimes</c>).</summary>
public enum BranchKind
{
    /// <summary>Förskola.</summary>
    Preschool,

    /// <summary>Skola.</summary>
    School,

    /// <summary>Elevhälsa: psykolog, kurator, specialpedagog.</summary>
    StudentHealthPsychosocial,

    /// <summary>Elevhälsans medicinska insats.</summary>
    StudentHealthMedical,

    /// <summary>Socialtjänst, individ- och familjeomsorg.</summary>
    SocialServices,

    /// <summary>Barn- och ungdomspsykiatri.</summary>
    Bup,

    /// <summary>Vårdcentral.</summary>
    PrimaryCare,

    /// <summary>Barnhälsovård.</summary>
    Bvc,

    /// <summary>Habilitering.</summary>
    Habilitation,

    /// <summary>Länsgemensamt eller kommunalt stöd utan egen barnkontakt (processledning, förvaltning).</summary>
    Administration,
}

/// <summary>What an assignment lets a person do (data: <c>Roles</c>).</summary>
public enum Role
{
    /// <summary>Skolkurator.</summary>
    SchoolCounsellor,

    /// <summary>Skolsköterska.</summary>
    SchoolNurse,

    /// <summary>Rektor.</summary>
    HeadTeacher,

    /// <summary>Socialsekreterare.</summary>
    SocialWorker,

    /// <summary>BUP-konsult.</summary>
    BupConsultant,

    /// <summary>Vårdpersonal (vårdcentral, BVC, habilitering).</summary>
    CareProfessional,

    /// <summary>Samordnare.</summary>
    Coordinator,

    /// <summary>Processledare: configuration and statistics, no case content.</summary>
    ProcessLead,

    /// <summary>Enhetschef: statistics, no case content.</summary>
    UnitManager,

    /// <summary>Loggranskare.</summary>
    LogReviewer,

    /// <summary>Lokal administratör.</summary>
    LocalAdministrator,

    /// <summary>Arkivansvarig: decides what is destroyed when its time is over, without having any case content.</summary>
    Archivist,

    /// <summary>Utredare: ser i efterhand vad en enhet kunde se, för lex Sarah, lex Maria eller IVO.</summary>
    Inquirer,
}

/// <summary>A member of staff: the name, and a HSA-id where there is one.</summary>
public sealed record StaffDetails(string Name, string? HsaId);

/// <summary>A huvudman was entered. <see cref="Code"/> is the kommunkod with its leading zero, or the county code with letter for the region.</summary>
public sealed record PrincipalRegistered(Guid PrincipalId, string Code, string Name, PrincipalKind Kind, DateTimeOffset At);

/// <summary>A verksamhetsgren was entered.</summary>
public sealed record BranchRegistered(BranchId Branch, BranchKind Kind, string Name, DateTimeOffset At);

/// <summary>A unit was entered.</summary>
public sealed record UnitRegistered(UnitId Unit, BranchId Branch, string Name, string? Municipality, string? Phone, DateTimeOffset At);

/// <summary>A person was entered; <see cref="Subject"/> is the opaque subject that the identity provider vouches for.</summary>
public sealed record StaffRegistered(Guid PersonId, string Subject, Personal<StaffDetails> Details, DateTimeOffset At);

/// <summary>A person works in a unit, in a role, from a day to a day (inclusive; null is until further notice).</summary>
public sealed record StaffAssigned(Guid AssignmentId, Guid PersonId, UnitId Unit, Role Role, DateOnly From, DateOnly? To, Guid? ByPerson, DateTimeOffset At);

/// <summary>An assignment ends after <see cref="LastDay"/>.</summary>
public sealed record AssignmentEnded(Guid AssignmentId, DateOnly LastDay, Guid? ByPerson, DateTimeOffset At);
