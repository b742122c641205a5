namespace Samverkan.Domain;

/// <content>The refusals of the ways to BUP.</content>
public static partial class Refusals
{
    /// <summary>BUP's own staff keep how BUP is reached.</summary>
    public static Refusal ContactRouteNotBup { get; } = Rule("contact-route.not-bup", "Bara BUP:s egen personal skriver hur BUP nås.");

    /// <summary>There is no such municipality in the directory.</summary>
    public static Refusal ContactRouteMunicipalityUnknown { get; } = Rule("contact-route.municipality-unknown", "Välj en kommun i listan.", "municipality");

    /// <summary>The unit is one of the acting person's own branch.</summary>
    public static Refusal ContactRouteUnitNotOwn { get; } = Rule("contact-route.unit-not-own", "Välj en mottagning i er egen verksamhet.", "unitId");

    /// <summary>The contact person works in the unit.</summary>
    public static Refusal ContactRouteNotStaff { get; } = Rule("contact-route.not-staff", "Kontaktpersonen arbetar inte med ärenden på mottagningen i dag. Välj en person i listan.", "contactPersonId");

    /// <summary>The deputy is somebody else who works in the unit.</summary>
    public static Refusal ContactRouteDeputyInvalid { get; } = Rule("contact-route.deputy-invalid", "Ersättaren ska vara en annan person som arbetar på mottagningen i dag.", "deputyId");

    /// <summary>It has been written anew since it was read.</summary>
    public static Refusal ContactRouteChanged { get; } = Conflict("contact-route.changed", "Någon annan har ändrat kontaktvägen medan du skrev. Det du skrev finns kvar; se vad som står nu och försök igen.");
}
