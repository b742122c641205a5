namespace Samverkan.Domain;

/// <content>The refusals of socialtjänsten on the school.</content>
public static partial class Refusals
{
    /// <summary>It is socialtjänsten that comes to the school.</summary>
    public static Refusal PresenceNotSocialServices { get; } = Rule("presence.not-social-services", "Det är socialtjänsten som planerar när den är på skolan.");

    /// <summary>They come to a school of their own municipality.</summary>
    public static Refusal PresenceSchoolElsewhere { get; } = Rule("presence.school-elsewhere", "Välj en skola eller förskola i den egna kommunen.", "schoolUnitId");

    /// <summary>Those who come work in the unit.</summary>
    public static Refusal PresenceNotStaff { get; } = Rule("presence.not-staff", "Välj minst en person, och bara sådana som arbetar på enheten i dag.", "persons");

    /// <summary>The times do not hold a talk.</summary>
    public static Refusal PresenceTimeImpossible { get; } = Rule("presence.time-impossible", "Tiden går inte att använda. Ett samtal är 15–120 minuter och ska rymmas mellan klockslagen.", "starts");

    /// <summary>The period cannot be.</summary>
    public static Refusal PresencePeriodImpossible { get; } = Rule("presence.period-impossible", "Perioden går inte att använda. Den är högst ett år och slutar inte före i dag.", "to");

    /// <summary>The plan is another unit's.</summary>
    public static Refusal PresenceNotOwn { get; } = Rule("presence.not-own", "Bara den enhet som planerade kan ändra.");

    /// <summary>They do not come on that day.</summary>
    public static Refusal PresenceNoSuchDay { get; } = Rule("presence.no-such-day", "Socialtjänsten är inte på skolan den dagen.", "day");

    /// <summary>No talk begins then.</summary>
    public static Refusal PresenceNoSuchTime { get; } = Rule("presence.no-such-time", "Den tiden går inte att boka. Välj en tid i listan.", "startsAt");

    /// <summary>Somebody else has booked it.</summary>
    public static Refusal PresenceTimeTaken { get; } = Conflict("presence.time-taken", "Tiden har just bokats av någon annan. Välj en annan tid.", "startsAt");

    /// <summary>What has been is not cancelled.</summary>
    public static Refusal PresenceTalkHeld { get; } = Conflict("presence.talk-held", "Tiden har redan varit.");
}
