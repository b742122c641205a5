namespace Samverkan.Api.Tests.Cases;

/// <summary>Filled-in forms, as the page would send them. Invented people only.</summary>
internal static class Forms
{
    public const string SocialServices = "0482-ifo";
    public const string SocialServicesUnit = "0482-ifo-barn";
    public const string Bup = "04-bup";
    public const string BupUnit = "04-bup-katrineholm";

    public static readonly DateOnly Born = new(2013, 6, 3);

    public static object OpenCase(object? number = null, object[]? contacts = null, object? coordinator = null, string protection = "none", string givenName = "Alma", object[]? guardians = null) => new
    {
        child = new
        {
            givenName,
            familyName = "Påhittad",
            birthDate = Born,
            number,
            registeredMunicipality = "0482",
            schoolMunicipality = "0482",
            placingMunicipality = (string?)null,
            protection,
            language = "sv",
            needsInterpreter = false,
        },
        guardians = guardians ?? [Guardian("Sara Påhittad"), Guardian("Ali Påhittad")],
        reason = new
        {
            signal = "Ont i magen flera gånger i veckan.",
            obstacles = "Kommer inte till skolan.",
            missingInformation = (string?)null,
            whatICanDo = (string?)null,
            whatWeCanDo = (string?)null,
            helpFromOthers = (string?)null,
        },
        contacts = contacts ?? [Contact("Vårdcentralen Rönnen")],
        coordinator = coordinator ?? new { kind = "self", personId = (Guid?)null },
    };

    public static object Guardian(string name, string kind = "guardian", string protection = "none") =>
        new { name, kind, phone = "0157-00 00 00", email = "namn@example.se", protection, language = "sv", needsInterpreter = false };

    public static object Contact(string organisation) =>
        new { organisation, person = "N N", role = "Distriktssköterska", phone = (string?)null, note = "Sökte för magont." };

    public static object NewContact(string organisation, params string[] receivers) => new
    {
        organisation,
        person = (string?)null,
        role = (string?)null,
        phone = (string?)null,
        note = (string?)null,
        recipients = receivers.Select(branchId => new { branchId, basis = "consent", reason = (string?)null }),
        concerns = (Guid[]?)null,
    };

    public static object Number(string value, string kind = "personalNumber", string? municipality = null) => new { kind, value, municipality };

    public static object Consent(string[] receivers, string[] areas, Guid[] persons, DateOnly from, DateOnly to, string readIn = "sv") => new
    {
        receivingBranches = receivers,
        areas,
        from,
        to,
        purpose = "Att få rätt stöd till Alma.",
        exclusions = "Inget om pappas hälsa.",
        persons,
        readAloud = new { version = 1, locale = readIn },
        renews = (Guid?)null,
    };

    public static object Answer(Guid personId, string answer, string[]? areas = null, string[]? branches = null, string? readIn = null) => new
    {
        personId,
        answer,
        limitedToAreas = areas,
        limitedToBranches = branches,
        form = answer is "given" or "limited" ? "written" : null,
        interpreterUsed = false,
        readIn,
        note = (string?)null,
    };

    public static object Emergency(string? caseNumber, string? childNumber = null, string reason = "Kollegan är sjuk och barnet är här.") => new { caseNumber, childNumber, reason };

    public static object Wheel(string perspective = "professional", Guid? respondentId = null) =>
        new { perspective, respondentId, definitionId = "barnets-basta-hjulet", definitionVersion = 1 };

    public static object Sector(string? strengths, params string[] receivers) => new
    {
        strengths,
        challenges = (string?)null,
        recipients = receivers.Select(branchId => new { branchId, basis = "consent", reason = (string?)null }),
        concerns = (Guid[]?)null,
    };

    public static object SupportRequest(Guid[] wheelItems, string toUnitId = SocialServicesUnit, string basis = "consent", string? reason = null) => new
    {
        toUnitId,
        question = "Kan familjen få stöd hemma?",
        wishedSupport = "Familjebehandlare som kan träffa familjen.",
        schoolHasDone = "Anpassat schemat.",
        effect = "Lite bättre.",
        childsOwnWords = "Jag vill att det ska bli lugnt.",
        urgency = "withinTwoWeeks",
        contact = new { name = "Elin Granvik", profession = "Skolkurator", phone = "0157-00 00 00", email = (string?)null, bestTimes = "Förmiddagar" },
        wheelItems,
        basis,
        basisReason = reason,
        consentId = (Guid?)null,
        concerns = (Guid[]?)null,
    };
}
