using System.Text.Json;
using Npgsql;
using Samverkan.Api.Tests.Cases;

namespace Samverkan.Api.Tests.Retention;

/// <summary>A case of elevhälsan, socialtjänsten and BUP in which each has written, looked at when its time is over.</summary>
internal sealed class OldCase(TestSystem system, CaseStory story, string number)
{
    public const string StudentHealth = "0482-elevhalsa";

    private static int s_children;

    /// <summary>Longer than any of the three keep what they write.</summary>
    public static readonly TimeSpan Over = TimeSpan.FromDays(366 * 11);

    public CaseStory Story => story;

    public Guid CaseId => story.CaseId;

    public string Number => number;

    /// <summary>Tells the story. What is handed on rests on menprövning, which does not expire, so that what is gone later is gone by the purge.</summary>
    public static async Task<OldCase> ToldAsync(TestSystem system)
    {
        var story = await CaseStory.OpenAsync(system, body: Forms.OpenCase(NextNumber()));
        var (social, bup) = (await system.PersonaAsync("socialsekreterare-flen"), await system.PersonaAsync("bup-konsult"));
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "harmAssessment", social, "Familjen vet.");
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", bup, "Familjen vet.");
        foreach (var (persona, place) in new[] { (story.Opener, "Skolan"), (social, "Familjecentralen"), (bup, "Avdelningen") })
        {
            await story.DoAsync(persona, "contacts", Forms.NewContact(place));
        }

        var wheel = (await story.DoAsync(story.Opener, "wheels", Forms.Wheel())).GetProperty("id").GetGuid();
        var handed = new { strengths = "Tycker om bild", challenges = (string?)null, concerns = Array.Empty<Guid>(), recipients = new[] { new { branchId = Forms.Bup, basis = "harmAssessment", reason = "Familjen vet." } } };
        await story.Opener.PostAsync($"/api/wheels/{wheel}/sectors/healthy", handed, await story.Opener.TagAsync($"/api/wheels/{wheel}"));
        return new OldCase(system, story, (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()!);
    }

    // A child of each test's own: the product refuses a second case about the same one.
    private static object NextNumber() =>
        Forms.Number(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"20130603-T{Interlocked.Increment(ref s_children):000}"), "tfNumber", "0482");

    /// <summary>As the nightly job does it, when the time is over.</summary>
    public Task<int> ProposeAsync() => Proposals.ProposeAsync(system);

    /// <summary>The proposal about a branch's part, as somebody sees it; null when there is none.</summary>
    public Task<JsonElement?> ProposalAsync(Persona archivist, string branch) => Proposals.FindAsync(archivist, number, branch);

    /// <summary>The address of the decision about a branch's part.</summary>
    public Task<string> DecisionPathAsync(Persona archivist, string branch) => Proposals.DecisionPathAsync(archivist, number, branch);

    /// <summary>Destroys a branch's part.</summary>
    public Task PurgeAsync(Persona archivist, string branch) => Proposals.PurgeAsync(archivist, number, branch);

    /// <summary>Everything stored in the streams of the case but what tells of the purge itself, as text; with the keys that open it.</summary>
    public async Task<string> StoredAsync(string branch) => await system.ScalarAsync<string>(
        """
        select coalesce(string_agg(e.type || e.data::text, E'\n' order by e.seq_id), '') || (
            select coalesce(string_agg(k.owner || encode(k.wrapped, 'hex'), E'\n' order by k.owner), '') from samverkan_keys.personal_key k
            join sv_stream_subject s on s.subject = k.subject where s.stream_id = $1 and k.owner = $2)
        from mt_events e where e.data -> 'by' ->> 'branch' = $2 and (e.stream_id = $1 or e.stream_id in (
            select id from mt_doc_wheel_assessment where data ->> 'caseId' = $1::text))
        """,
        CaseId,
        branch);

    /// <summary>How many rows a question finds.</summary>
    public async Task<long> CountAsync(string sql, params object[] parameters)
    {
        await using var command = system.Owner.CreateCommand($"select count(*) from {sql}");
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
