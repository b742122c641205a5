using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Consultations;

/// <summary>How BUP is reached, over HTTP.</summary>
public sealed class ContactRouteTests(TestSystem system)
{
    [Fact]
    public async Task Bup_writes_it_and_everybody_with_the_directory_reads_it()
    {
        var bup = await system.PersonaAsync("bup-konsult");
        var (counsellor, manager) = (await system.PersonaAsync("kurator-flen"), await system.PersonaAsync("processledare-flen"));
        await bup.PostAsync("/api/contact-routes/0486", Body(await bup.PersonIdAsync(), "Måndag–torsdag 8.30–10"));
        foreach (var reader in new[] { counsellor, manager, bup })
        {
            var route = await RouteAsync(reader, "0486");
            route.GetProperty("municipalityName").GetString().ShouldBe("Strängnäs kommun");
            route.GetProperty("contactPerson").GetProperty("personId").GetGuid().ShouldBe(await bup.PersonIdAsync());
            route.GetProperty("phone").GetString().ShouldBe("0150-00 00 00");
            route.GetProperty("hours").GetString().ShouldBe("Måndag–torsdag 8.30–10");
            route.GetProperty("isOwn").GetBoolean().ShouldBe(reader == bup);
        }

        await counsellor.ProblemAsync(422, "contact-route.not-bup", HttpMethod.Post, "/api/contact-routes/0486", Body(await bup.PersonIdAsync(), "Aldrig", 1));
        await manager.ProblemAsync(403, "capability.missing", HttpMethod.Post, "/api/contact-routes/0486", Body(await bup.PersonIdAsync(), "Aldrig", 1));
        await bup.ProblemAsync(409, "contact-route.changed", HttpMethod.Post, "/api/contact-routes/0486", Body(await bup.PersonIdAsync(), "Fredagar"));
        await bup.ProblemAsync(422, "contact-route.not-staff", HttpMethod.Post, "/api/contact-routes/0486", Body(await counsellor.PersonIdAsync(), "Fredagar", 1));
        await bup.ProblemAsync(422, "contact-route.municipality-unknown", HttpMethod.Post, "/api/contact-routes/0180", Body(await bup.PersonIdAsync(), "Fredagar"));
    }

    [Fact]
    public async Task What_has_ended_is_not_shown()
    {
        var bup = await system.PersonaAsync("bup-konsult");
        await bup.PostAsync("/api/contact-routes/0488", Body(await bup.PersonIdAsync(), "Fredagar"));
        await (await system.PersonaAsync("kurator-flen")).ProblemAsync(404, "not-found", HttpMethod.Post, "/api/contact-routes/0488/ending", new { revision = 1 });
        await bup.PostAsync("/api/contact-routes/0488/ending", new { revision = 1 });
        (await bup.GetAsync("/api/contact-routes")).GetProperty("routes").EnumerateArray().ShouldNotContain(route => route.GetProperty("municipality").GetString() == "0488");
    }

    private static object Body(Guid contactPersonId, string hours, int revision = 0) =>
        new { unitId = Forms.BupUnit, contactPersonId, deputyId = (Guid?)null, phone = "0150-00 00 00", hours, revision };

    private static async Task<JsonElement> RouteAsync(Persona persona, string municipality) =>
        (await persona.GetAsync("/api/contact-routes")).GetProperty("routes").EnumerateArray().Single(route => route.GetProperty("municipality").GetString() == municipality);
}
