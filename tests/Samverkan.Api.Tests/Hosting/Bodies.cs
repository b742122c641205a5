using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samverkan.Api.Tests.Hosting;

/// <summary>Bodies and steps that many tests need.</summary>
internal static class Bodies
{
    private static readonly JsonSerializerOptions s_readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A request to open a case about an invented child without a number.</summary>
    public static object Opening(string givenName = "Alva") => new
    {
        child = new
        {
            givenName,
            familyName = "Testbäck",
            birthDate = "2014-03-02",
            number = (object?)null,
            registeredMunicipality = "0482",
            schoolMunicipality = "0482",
            placingMunicipality = (string?)null,
            protection = "none",
            language = "sv",
            needsInterpreter = false,
        },
        guardians = new[] { new { name = "Disa Testbäck", kind = "guardian", phone = (string?)null, email = (string?)null, protection = "none", language = "sv", needsInterpreter = false } },
        reason = new { signal = "Kommer sällan till skolan.", obstacles = (string?)null, missingInformation = (string?)null, whatICanDo = (string?)null, whatWeCanDo = (string?)null, helpFromOthers = (string?)null },
        contacts = new[] { new { organisation = "Vårdcentralen", person = (string?)null, role = (string?)null, phone = (string?)null, note = (string?)null } },
        coordinator = new { kind = "self", personId = (Guid?)null },
    };

    /// <summary>A contact to enter in a case.</summary>
    public static object Contact(string organisation) => new { organisation, person = (string?)null, role = (string?)null, phone = (string?)null, note = (string?)null, recipients = Array.Empty<object>(), concerns = (Guid[]?)null };

    /// <summary>The JSON of a body, to be spoiled.</summary>
    public static string Json(object body) => JsonSerializer.Serialize(body, s_readable);

    /// <summary>Opens a case and gives its id and version.</summary>
    public static async Task<(Guid Id, string Version)> OpenAsync(Persona persona)
    {
        var opened = await persona.PostAsync("/api/cases", Opening());
        return (opened.GetProperty("id").GetGuid(), opened.GetProperty("version").GetString()!);
    }
}
