using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>What there is in a case, and who takes part in it, drawn at random.</summary>
internal sealed record GeneratedCase(string Level, int Guardians, IReadOnlyList<Relation> Parties, bool Consent, bool Wheel, bool Request, bool Leaves, bool TakenOut)
{
    private static readonly Relation[] s_others = [Relations.WithConsent, Relations.WithoutConsent, Relations.Revoked, Relations.Expired, Relations.Former, Relations.Invited];

    public static Gen<GeneratedCase> Any { get; } =
        from level in Gen.Elements("none", "secrecyMarking", "protectedRegistration", "fictitiousIdentity", "unknown")
        from guardians in Gen.Choose(1, 3)
        from joined in Gen.Elements(true, false).ArrayOf(s_others.Length)
        from consent in Gen.Elements(true, false)
        from wheel in Gen.Elements(true, false)
        from request in Gen.Elements(true, false)
        from leaves in Gen.Elements(true, false)
        from takenOut in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new GeneratedCase(level, guardians, [.. s_others.Where((_, i) => joined[i])], consent, wheel, request, leaves, takenOut);

    /// <summary>Everybody who takes no part in it. Whoever has left counts: to them it is not there any more.</summary>
    public IEnumerable<Relation> Strangers => Relations.All.Except([Relations.Named, .. Staying]);

    private IEnumerable<Relation> Staying => Parties.Skip(Leaves ? 1 : 0);

    /// <summary>Tells its story over HTTP; what there is none of in it has an id that nothing has.</summary>
    public async Task<MatrixCase> ToldAsync(TestSystem system, MatrixPeople people)
    {
        var opener = await people.OfAsync(Relations.Named);
        var story = await CaseStory.OpenAsync(system, opener, Forms.OpenCase(protection: Level, guardians: [.. Enumerable.Range(1, Guardians).Select(n => Forms.Guardian($"Vuxen {n}"))]));
        var seen = await story.SeenAsync(opener);
        var ids = new Dictionary<string, string> { ["caseId"] = story.CaseId.ToString(), ["scope"] = story.CaseId.ToString() };
        Note(ids, "personId", seen.GetProperty("guardians")[0], "personId");
        Note(ids, "contactId", seen.GetProperty("contacts")[0], "contactId");
        if (Consent)
        {
            ids["consentId"] = (await story.ConsentAsync(opener, [Forms.SocialServices], ["wheel", "identity"])).ToString();
        }

        foreach (var party in Parties)
        {
            await story.JoinAsync(opener, party.Unit!, "harmAssessment", await people.OfAsync(party), "Familjen vet.");
        }

        Note(ids, "partyId", (await story.SeenAsync(opener)).GetProperty("parties")[0], "partyId");
        if (Wheel)
        {
            ids["wheelId"] = (await story.WheelAsync(opener, "Tycker om bild")).ToString();
            Note(ids, "itemId", (await story.SeenAsync(opener)).GetProperty("wheels")[0].GetProperty("sectors")[0], "itemId");
        }

        // To the unit that takes part, so that nobody else may take it.
        if (Request && Staying.Contains(Relations.WithConsent))
        {
            var sent = await story.DoAsync(opener, "support-requests", Forms.SupportRequest([], basis: "harmAssessment", reason: "Familjen vet."));
            Note(ids, "requestId", sent, "id");
        }

        foreach (var (parameter, id) in await MatrixMeeting.HeldAsync(system, story))
        {
            ids[parameter] = id;
        }

        await EndAsync(story, people, opener);
        return MatrixCase.Of(Level, seen.GetProperty("number").GetString()!, system.Time.GetUtcNow(), ids);
    }

    private async Task EndAsync(CaseStory story, MatrixPeople people, Persona opener)
    {
        if (Leaves && Parties.Count > 0)
        {
            var leaving = await people.OfAsync(Parties[0]);
            var party = (await story.SeenAsync(leaving)).GetProperty("parties").EnumerateArray().Single(row => row.GetProperty("isOwn").GetBoolean());
            await story.DoAsync(leaving, $"parties/{party.GetProperty("partyId").GetGuid()}/leave", new { });
        }

        if (TakenOut)
        {
            await story.DoAsync(opener, "take-out", new { reason = "Hotbild." });
        }
    }

    private static void Note(Dictionary<string, string> ids, string parameter, JsonElement from, string member) => ids[parameter] = from.GetProperty(member).GetGuid().ToString();
}
