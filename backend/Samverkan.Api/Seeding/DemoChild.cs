using Samverkan.Domain.Cases;

namespace Samverkan.Api.Seeding;

/// <summary>An invented child with what the case is opened with. Numbers are Skatteverket's published test numbers, given to nobody.</summary>
internal sealed record DemoChild(
    string CaseNumber,
    string Alias,
    ChildDetails Details,
    ProtectionLevel Protection,
    IReadOnlyList<DemoGuardian> Guardians,
    OpeningReason Reason,
    IReadOnlyList<ContactDetails> Contacts);

/// <summary>An invented guardian.</summary>
internal sealed record DemoGuardian(string Name, ProtectionLevel Protection, GuardianDetails Details)
{
    public static DemoGuardian Of(string name, string phone, ProtectionLevel protection = ProtectionLevel.None) =>
        new(name, protection, new GuardianDetails(name, phone, Email: null, "sv", NeedsInterpreter: false));
}

/// <summary>What is said in a sector of a demo wheel.</summary>
internal sealed record DemoSector(string Sector, string? Strengths, string? Challenges);
