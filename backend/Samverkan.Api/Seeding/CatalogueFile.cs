using System.Text.Json;
using Samverkan.Api.Catalogues;
using Samverkan.Api.Endpoints;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Catalogues;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Seeding;

/// <summary>The insatser of the demonstration's municipality: <c>infra/demo/catalogue.json</c>. <see cref="Keeper"/> is the subject of whoever enters them.</summary>
internal sealed record CatalogueFile(string Municipality, string Keeper, IReadOnlyList<SeedIntervention> Interventions)
{
    /// <summary>Reads it; a folder without one has no catalogue.</summary>
    public static async Task<CatalogueFile?> ReadAsync(string path, CancellationToken ct)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var options = new JsonSerializerOptions();
        HttpJson.Configure(options);
        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<CatalogueFile>(file, options, ct) ?? throw new JsonException($"{path} is empty.");
    }
}

/// <summary>An insats; <see cref="Key"/> is its name among the others.</summary>
internal sealed record SeedIntervention(
    string Key, Reach Reach, ActionKind Kind, InterventionAccess Access, string OfferedBy, string? Contact, int? WaitingWeeks, IReadOnlyList<InterventionText> Texts)
{
    /// <summary>What the catalogue says of it.</summary>
    public InterventionFacts Facts => new(Reach, Kind, Access, OfferedBy, Contact, WaitingWeeks, [.. Texts.Select(text => new CatalogueText(text.Language, text.Name, text.Description))]);
}
