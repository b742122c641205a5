namespace Samverkan.Domain;

/// <content>The refusals of the familjebehandlare that are linked to schools.</content>
public static partial class Refusals
{
    /// <summary>Familjebehandlare are socialtjänsten's.</summary>
    public static Refusal FamilySupportNotSocialServices { get; } = Rule("family-support.not-social-services", "Det är socialtjänsten som kopplar sina familjebehandlare till skolor.");

    /// <summary>The familjebehandlare works in the unit.</summary>
    public static Refusal FamilySupportNotStaff { get; } = Rule("family-support.not-staff", "Välj någon som arbetar på enheten i dag.", "personId");

    /// <summary>The schools are of the unit's own municipality.</summary>
    public static Refusal FamilySupportSchoolElsewhere { get; } = Rule("family-support.school-elsewhere", "Välj minst en skola eller förskola, och bara i den egna kommunen.", "schoolUnitIds");

    /// <summary>There is a link of that person already.</summary>
    public static Refusal FamilySupportAlreadyLinked { get; } = Conflict("family-support.already-linked", "Familjebehandlaren är redan kopplad. Ändra det som står i stället.", "personId");

    /// <summary>The link is another unit's.</summary>
    public static Refusal FamilySupportNotOwn { get; } = Rule("family-support.not-own", "Bara den enhet som har familjebehandlaren kan ändra.");

    /// <summary>It has been written anew since it was read.</summary>
    public static Refusal FamilySupportRevised { get; } = Conflict("family-support.changed", "Någon annan har ändrat uppgiften medan du skrev. Det du skrev finns kvar; se vad som står nu och försök igen.");
}
