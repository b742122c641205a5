using System.Net;
using System.Text.Json;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.FamilySupport;

/// <summary>Familjebehandlare who are linked to schools, over HTTP.</summary>
public sealed class FamilySupportTests(TestSystem system)
{
    private const string School = "0482-skola-ronnbar";

    [Fact]
    public async Task The_school_sees_who_it_turns_to_and_what_can_be_taken_on()
    {
        var (social, colleague) = (await system.PersonaAsync("socialsekreterare-flen"), await system.PersonaAsync("socialsekreterare-flen-kollega"));
        var id = await LinkAsync(social, await social.PersonIdAsync());
        await social.ProblemAsync(409, "family-support.already-linked", HttpMethod.Post, "/api/family-support", Body(await social.PersonIdAsync()));
        await colleague.PostAsync($"/api/family-support/{id}/capacity", new { freePlaces = 0, waitingWeeks = 7, revision = 1 });
        await colleague.PostAsync($"/api/family-support/{id}/change", new { schoolUnitIds = new[] { School, "0482-skola-kornknarr" }, offer = " Föräldrastöd ", revision = 2 });

        foreach (var reader in new[] { await system.PersonaAsync("rektor-flen"), await system.PersonaAsync("kurator-flen"), await system.PersonaAsync("skolskoterska-flen"), colleague })
        {
            var link = await FindAsync(reader, id) ?? throw new InvalidOperationException("It is not shown.");
            link.GetProperty("name").GetString().ShouldBe("Samira Holmgren");
            link.GetProperty("offer").GetString().ShouldBe("Föräldrastöd");
            link.GetProperty("unitPhone").GetString().ShouldBe("0000-48 21 00");
            link.GetProperty("freePlaces").GetInt32().ShouldBe(0);
            link.GetProperty("waitingWeeks").GetInt32().ShouldBe(7);
            link.GetProperty("staleWeeks").ValueKind.ShouldBe(JsonValueKind.Null);
            link.GetProperty("schools").GetArrayLength().ShouldBe(2);
            link.GetProperty("isOwn").GetBoolean().ShouldBe(reader == colleague);
        }

        await social.PostAsync($"/api/family-support/{id}/ending", new { revision = 3 });
        (await FindAsync(social, id)).ShouldBeNull();
    }

    [Fact]
    public async Task To_those_it_is_not_for_there_is_none()
    {
        var social = await system.PersonaAsync("socialsekreterare-flen");
        var id = await LinkAsync(social, await (await system.PersonaAsync("socialsekreterare-flen-kollega")).PersonIdAsync());
        foreach (var subject in new[] { "kurator-vingaker", "socialsekreterare-vingaker", "bup-konsult", "sjukskoterska-vardcentral" })
        {
            var elsewhere = await system.PersonaAsync(subject);
            (await FindAsync(elsewhere, id)).ShouldBeNull();
            foreach (var (path, body) in Commands())
            {
                await elsewhere.ProblemAsync(404, "not-found", HttpMethod.Post, $"/api/family-support/{id}/{path}", body);
            }
        }

        var (head, lead) = (await system.PersonaAsync("rektor-flen"), await system.PersonaAsync("processledare-flen"));
        (await FindAsync(lead, id)).ShouldBeNull();
        foreach (var (path, body) in Commands())
        {
            await head.ProblemAsync(422, "family-support.not-own", HttpMethod.Post, $"/api/family-support/{id}/{path}", body);
            await lead.ProblemAsync(403, "capability.missing", HttpMethod.Post, $"/api/family-support/{id}/{path}", body);
        }

        await head.ProblemAsync(422, "family-support.not-social-services", HttpMethod.Post, "/api/family-support", Body(await head.PersonIdAsync()));
        await social.ProblemAsync(422, "family-support.not-staff", HttpMethod.Post, "/api/family-support", Body(await head.PersonIdAsync()));
        await social.ProblemAsync(422, "family-support.school-elsewhere", HttpMethod.Post, "/api/family-support", Body(await social.PersonIdAsync(), "0428-skola-hjortron"));
        await social.ProblemAsync(400, "request.invalid", HttpMethod.Post, $"/api/family-support/{id}/capacity", new { freePlaces = 100, waitingWeeks = 1, revision = 1 });
        await social.ProblemAsync(400, "request.invalid", HttpMethod.Post, $"/api/family-support/{id}/capacity", new { freePlaces = 1, waitingWeeks = (int?)null, revision = 1 });
        await social.PostAsync($"/api/family-support/{id}/ending", new { revision = 1 });
    }

    [Fact]
    public async Task Of_two_who_state_at_once_one_is_told_of_the_other()
    {
        var (social, colleague) = (await system.PersonaAsync("socialsekreterare-vingaker"), await system.PersonaAsync("socialsekreterare-vingaker"));
        var id = (await social.PostAsync("/api/family-support", Body(await social.PersonIdAsync(), "0428-skola-hjortron"))).GetProperty("id").GetGuid();
        var answers = await Task.WhenAll(StateAsync(social, 3), StateAsync(colleague, 4));
        answers.Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        (await FindAsync(social, id))!.Value.GetProperty("freePlaces").GetInt32().ShouldBe(answers[0] == HttpStatusCode.OK ? 3 : 4);
        await social.PostAsync($"/api/family-support/{id}/ending", new { revision = 2 });

        async Task<HttpStatusCode> StateAsync(Persona persona, int freePlaces)
        {
            using var response = await persona.SendAsync(HttpMethod.Post, $"/api/family-support/{id}/capacity", new { freePlaces, waitingWeeks = 1, revision = 1 });
            return response.StatusCode;
        }
    }

    private static async Task<Guid> LinkAsync(Persona social, Guid personId) => (await social.PostAsync("/api/family-support", Body(personId))).GetProperty("id").GetGuid();

    private static object Body(Guid personId, string school = School) =>
        new { personId, schoolUnitIds = new[] { school }, offer = "Samtal i hemmet", freePlaces = 2, waitingWeeks = 3 };

    private static (string Path, object Body)[] Commands() =>
    [
        ("capacity", new { freePlaces = 9, waitingWeeks = 0, revision = 1 }),
        ("change", new { schoolUnitIds = new[] { School }, offer = "Annat", revision = 1 }),
        ("ending", new { revision = 1 }),
    ];

    private static async Task<JsonElement?> FindAsync(Persona persona, Guid id) => (await persona.GetAsync("/api/family-support")).GetProperty("links").EnumerateArray()
        .Where(link => link.GetProperty("linkId").GetGuid() == id).Cast<JsonElement?>().SingleOrDefault();
}
