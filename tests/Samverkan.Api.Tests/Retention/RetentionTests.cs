using System.Net;
using System.Text.Json;
using Npgsql;
using Samverkan.Api.Jobs;
using Samverkan.Api.Tests.Cases;
using Samverkan.EventStore;

namespace Samverkan.Api.Tests.Retention;

/// <summary>When the time of a part is over it is proposed to its huvudman, and destroyed when a person of theirs says so: it alone, and for good.</summary>
[Collection(MovesTheClock.Name)]
public sealed class RetentionTests(TestSystem system)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_part_is_proposed_to_its_own_huvudman_and_names_nobody()
    {
        var old = await OldCase.ToldAsync(system);
        await old.ProposeAsync();
        using var later = system.Time.Ahead(OldCase.Over);
        var (flen, region) = (await system.NewPersonaAsync("arkivarie-flen"), await system.NewPersonaAsync("arkivarie-region"));
        (await old.ProposalAsync(flen, Forms.SocialServices)).ShouldBeNull("its time was not over when the job ran");

        await old.ProposeAsync();

        var social = (await old.ProposalAsync(flen, Forms.SocialServices)).ShouldNotBeNull();
        social.GetProperty("class").GetString().ShouldBe("socialServices");
        social.GetProperty("why").GetString()!.ShouldContain("SoL (2025:400) 16 kap. 1 §");
        (await old.ProposalAsync(flen, OldCase.StudentHealth)).ShouldNotBeNull().GetProperty("why").GetString()!.ShouldContain("standardvärdet 10 år");
        (await old.ProposalAsync(region, Forms.Bup)).ShouldNotBeNull().GetProperty("class").GetString().ShouldBe("healthCare");
        (await old.ProposalAsync(flen, Forms.Bup)).ShouldBeNull();
        (await old.ProposalAsync(region, Forms.SocialServices)).ShouldBeNull();
        foreach (var word in new[] { "Alma", "Påhittad", "20130603", "Tycker om bild" })
        {
            (await flen.GetAsync("/api/retention/proposals")).GetRawText().ShouldNotContain(word);
        }
    }

    [Fact]
    public async Task A_case_that_was_taken_out_is_proposed_to_each_at_once()
    {
        var old = await OldCase.ToldAsync(system);
        var archivist = await system.PersonaAsync("arkivarie-flen");
        await old.Story.DoAsync(old.Story.Opener, "take-out", new { reason = "Hotbild." });
        await old.ProposeAsync();

        (await old.ProposalAsync(archivist, "0482-elevhalsa")).ShouldNotBeNull().GetProperty("why").GetString()!.ShouldContain("tagits ut");
        await old.PurgeAsync(archivist, "0482-elevhalsa");
        await old.Story.Opener.ProblemAsync(404, "not-found", HttpMethod.Get, old.Story.Path);
    }

    [Fact]
    public async Task Proposing_again_changes_nothing()
    {
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        var first = await old.ProposeAsync();
        var rows = await RowsAsync();

        (await old.ProposeAsync()).ShouldBe(first);

        (await RowsAsync()).ShouldBe(rows);
        Task<string> RowsAsync() => system.ScalarAsync<string>("select string_agg(p::text, E'\n' order by proposal_id) from sv_retention_proposal p");
    }

    [Fact]
    public async Task A_purged_part_is_gone_for_the_branch_and_for_those_it_was_handed_to_and_the_others_are_untouched()
    {
        var old = await OldCase.ToldAsync(system);
        var kurator = await system.PersonaAsync("kurator-flen");
        var consent = await old.Story.AskConsentAsync(old.Story.Opener, [Forms.Bup], ["wheel"], [(await old.Story.SeenAsync(kurator)).GetProperty("guardians")[0].GetProperty("personId").GetGuid()]);
        var contact = (await old.Story.SeenAsync(kurator)).GetProperty("contacts")[0].GetProperty("contactId").GetGuid();
        Guid[] written = [old.CaseId, consent, contact];
        foreach (var scope in written)
        {
            await kurator.JsonAsync(HttpMethod.Put, $"/api/drafts/contact/{scope}", new { note = "ej skickat" });
        }

        var (social, bup) = (await old.StoredAsync(Forms.SocialServices), await old.StoredAsync(Forms.Bup));
        var path = $"/api/cases/{old.CaseId}";
        using var later = system.Time.Ahead(OldCase.Over);
        var consultant = await system.NewPersonaAsync("bup-konsult");
        (await consultant.GetAsync(path)).GetProperty("wheels").GetArrayLength().ShouldBe(1);
        await old.ProposeAsync();

        await old.PurgeAsync(await system.NewPersonaAsync("arkivarie-flen"), OldCase.StudentHealth);

        await (await system.NewPersonaAsync("kurator-flen")).ProblemAsync(404, "not-found", HttpMethod.Get, path);
        var left = await consultant.GetAsync(path);
        left.GetProperty("wheels").GetArrayLength().ShouldBe(0);
        left.GetRawText().ShouldNotContain("Tycker om bild");
        left.GetProperty("child").GetProperty("givenName").GetString().ShouldBe("Alma", "BUP keeps its own copy");
        (await old.StoredAsync(Forms.SocialServices)).ShouldBe(social);
        (await old.StoredAsync(Forms.Bup)).ShouldBe(bup);
        await NoTraceIsLeftAsync(old);
        foreach (var scope in written)
        {
            (await old.CountAsync("sv_draft where left(scope, 36) = $1", scope.ToString())).ShouldBe(0, "what was typed about anything in it goes too");
        }
    }

    [Fact]
    public async Task A_purged_side_takes_its_words_out_of_a_consultation()
    {
        var old = await OldCase.ToldAsync(system);
        var child = new { caseId = old.CaseId, withIdentity = false, area = (string?)null, concerns = (Guid[]?)null, basis = (string?)null, basisReason = (string?)null };
        var asked = await old.Story.Opener.PostAsync("/api/consultations", new { way = "writing", unitId = Forms.BupUnit, question = "Ett barn sover inte.", callBack = (string?)null, child });
        var path = $"/api/consultations/{asked.GetProperty("id").GetGuid()}";
        await (await system.PersonaAsync("bup-konsult")).PostAsync($"{path}/answer", new { theme = "Sömn", advice = "Lugna kvällar.", basis = (string?)null, basisReason = (string?)null });
        using var later = system.Time.Ahead(OldCase.Over);
        var consultant = await system.NewPersonaAsync("bup-konsult");
        (await consultant.GetAsync(path)).GetProperty("question").GetString().ShouldBe("Ett barn sover inte.");
        await old.ProposeAsync();

        await old.PurgeAsync(await system.NewPersonaAsync("arkivarie-flen"), OldCase.StudentHealth);

        var left = await consultant.GetAsync(path);
        left.GetProperty("question").ValueKind.ShouldBe(JsonValueKind.Null);
        left.GetProperty("advice").GetString().ShouldBe("Lugna kvällar.");
        (await system.ScalarAsync<string>("select type from mt_events where stream_id = $1 order by seq_id desc limit 1", asked.GetProperty("id").GetGuid())).ShouldBe("consultation_part_purged");
    }

    [Fact]
    public async Task A_key_that_a_backup_brings_back_is_destroyed_again_in_the_night()
    {
        const string Living = "samverkan_keys.personal_key k join sv_stream_subject s on s.subject = k.subject where s.stream_id = $1 and k.owner = $2 and k.wrapped is not null";
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        await old.ProposeAsync();
        var wrapped = await system.ScalarAsync<byte[]>($"select k.wrapped from {Living}", old.CaseId, OldCase.StudentHealth);
        await old.PurgeAsync(await system.NewPersonaAsync("arkivarie-flen"), OldCase.StudentHealth);
        await ExecuteAsync(
            $"""
            update samverkan_keys.personal_key set wrapped = decode('{Convert.ToHexString(wrapped)}', 'hex'), destroyed_at = null
            where owner = '{OldCase.StudentHealth}' and subject in (select subject from sv_stream_subject where stream_id = '{old.CaseId}')
            """);
        (await old.CountAsync(Living, old.CaseId, OldCase.StudentHealth)).ShouldBe(1);

        await system.Services.GetRequiredService<NightlyWork>().RunAsync(Ct);

        (await old.CountAsync(Living, old.CaseId, OldCase.StudentHealth)).ShouldBe(0);
    }

    [Fact]
    public async Task A_rebuilt_list_knows_no_more_of_what_is_gone_than_the_live_one()
    {
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        await old.ProposeAsync();
        await old.PurgeAsync(await system.NewPersonaAsync("arkivarie-flen"), OldCase.StudentHealth);
        await system.ListsCaughtUpAsync();
        var live = await ListsAsync();

        await system.Services.GetRequiredService<ProjectionDaemon>().RebuildAsync("CaseList", Ct);

        (await ListsAsync()).ShouldBe(live);
        Task<string> ListsAsync() => system.ScalarAsync<string>(
            """
            select concat_ws(E'\n', (select string_agg(c::text, ' ') from sv_case c where case_id = $1), (select string_agg(p::text, ' ' order by party_id) from sv_case_party p where case_id = $1),
                (select string_agg(s::text, ' ' order by person_id) from sv_case_staff s where case_id = $1), (select string_agg(t::text, ' ' order by branch) from sv_case_touched t where case_id = $1))
            """,
            old.CaseId);
    }

    [Fact]
    public async Task Destroying_leaves_a_receipt_that_names_nobody_the_case_was_about()
    {
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        var archivist = await system.NewPersonaAsync("arkivarie-flen");
        await old.ProposeAsync();
        await old.PurgeAsync(archivist, Forms.SocialServices);

        var receipt = (await archivist.GetAsync("/api/retention/receipts")).GetProperty("receipts").EnumerateArray().Single(row => row.GetProperty("name").GetString() == old.Number);

        receipt.GetProperty("className").GetString().ShouldBe("Socialtjänstens personakt");
        receipt.GetProperty("items").GetInt32().ShouldBeGreaterThan(1);
        receipt.GetProperty("decidedBy").GetString().ShouldBe("Elsa Granvik");
        receipt.GetRawText().ShouldNotContain("Alma");
        (await old.ProposalAsync(archivist, Forms.SocialServices)).ShouldBeNull();
        (await (await system.NewPersonaAsync("arkivarie-region")).GetAsync("/api/retention/receipts")).GetRawText().ShouldNotContain(old.Number);
        (await old.CountAsync("mt_events where stream_id = $1 and type = 'owners_part_purged'", old.CaseId)).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_is_told_that_it_has_been_decided()
    {
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        var one = await system.NewPersonaAsync("arkivarie-flen");
        var other = one.At(system.SecondAddress);
        await old.ProposeAsync();
        var path = await old.DecisionPathAsync(one, Forms.SocialServices);

        var answers = await Task.WhenAll(one.SendAsync(HttpMethod.Post, path, Proposals.Purge), other.SendAsync(HttpMethod.Post, path, Proposals.Purge));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.Created, HttpStatusCode.Conflict]);
        await one.ProblemAsync(409, "retention.already-decided", HttpMethod.Post, path, Proposals.Purge);
        (await old.CountAsync("mt_events where stream_id = $1 and type = 'owners_part_purged'", old.CaseId)).ShouldBe(1);
    }

    [Fact]
    public async Task A_repeat_gets_the_first_answer()
    {
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        var archivist = await system.NewPersonaAsync("arkivarie-flen");
        await old.ProposeAsync();
        var (path, key) = (await old.DecisionPathAsync(archivist, Forms.SocialServices), Guid.NewGuid());

        var first = await archivist.JsonAsync(HttpMethod.Post, path, Proposals.Purge, key: key);

        (await archivist.JsonAsync(HttpMethod.Post, path, Proposals.Purge, key: key)).GetRawText().ShouldBe(first.GetRawText());
    }

    [Theory]
    [InlineData("sv_purge_receipt", "insert")]
    [InlineData("sv_retention_decision", "insert")]
    [InlineData("mt_events", "insert")]
    [InlineData("sv_child_index", "delete")]
    [InlineData("samverkan_keys.personal_key", "update")]
    public async Task A_purge_that_dies_on_the_way_has_destroyed_nothing_and_its_repeat_destroys_all(string table, string act)
    {
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        var archivist = await system.NewPersonaAsync("arkivarie-flen");
        await old.ProposeAsync();
        var before = await old.StoredAsync(OldCase.StudentHealth);
        var (path, key) = (await old.DecisionPathAsync(archivist, OldCase.StudentHealth), Guid.NewGuid());
        await ExecuteAsync(
            $"""
            create or replace function public.crash() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
            create trigger crash before {act} on {table} for each row execute function public.crash();
            """);
        using (var died = await archivist.SendAsync(HttpMethod.Post, path, Proposals.Purge, key: key))
        {
            await ExecuteAsync($"drop trigger crash on {table}");
            died.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        }

        (await old.StoredAsync(OldCase.StudentHealth)).ShouldBe(before);
        await (await system.NewPersonaAsync("kurator-flen")).GetAsync($"/api/cases/{old.CaseId}");

        await archivist.JsonAsync(HttpMethod.Post, path, Proposals.Purge, key: key);
        await NoTraceIsLeftAsync(old);
    }

    [Fact]
    public async Task A_part_that_is_kept_is_proposed_again_when_that_time_is_over()
    {
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        await old.ProposeAsync();
        var archivist = await system.NewPersonaAsync("arkivarie-flen");
        var path = await old.DecisionPathAsync(archivist, Forms.SocialServices);
        var until = system.Today.AddDays(30);
        await archivist.ProblemAsync(422, "retention.keep-until-invalid", HttpMethod.Post, path, Keep(system.Today));
        await archivist.ProblemAsync(400, "request.invalid", HttpMethod.Post, path, new { kind = "keep", keepUntil = (string?)null, reason = (string?)null });

        await archivist.PostAsync(path, Keep(until));

        (await RenewedAsync(TimeSpan.FromDays(30))).ShouldBeFalse("it is kept through that day");
        (await RenewedAsync(TimeSpan.FromDays(31))).ShouldBeTrue();

        async Task<bool> RenewedAsync(TimeSpan on)
        {
            using var then = system.Time.Ahead(on);
            await old.ProposeAsync();
            return await old.ProposalAsync(await system.NewPersonaAsync("arkivarie-flen"), Forms.SocialServices) is not null;
        }
    }

    [Fact]
    public async Task What_has_been_written_in_since_is_not_destroyed_and_its_proposal_is_withdrawn()
    {
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        await old.ProposeAsync();
        var archivist = await system.NewPersonaAsync("arkivarie-flen");
        var path = await old.DecisionPathAsync(archivist, Forms.SocialServices);
        var social = await system.NewPersonaAsync("socialsekreterare-flen");
        await social.PostAsync($"/api/cases/{old.CaseId}/contacts", Forms.NewContact("Ny kontakt"), await social.TagAsync($"/api/cases/{old.CaseId}"));

        await archivist.ProblemAsync(409, "retention.not-due", HttpMethod.Post, path, Proposals.Purge);

        await old.ProposeAsync();
        (await old.ProposalAsync(archivist, Forms.SocialServices)).ShouldBeNull();
        (await old.ProposalAsync(archivist, OldCase.StudentHealth)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Nobody_decides_for_another_huvudman_or_without_that_role()
    {
        var old = await OldCase.ToldAsync(system);
        using var later = system.Time.Ahead(OldCase.Over);
        await old.ProposeAsync();
        var path = await old.DecisionPathAsync(await system.NewPersonaAsync("arkivarie-flen"), Forms.SocialServices);

        await (await system.NewPersonaAsync("arkivarie-region")).ProblemAsync(404, "not-found", HttpMethod.Post, path, Proposals.Purge);
        foreach (var subject in new[] { "socialsekreterare-flen", "loggranskare-flen", "administrator-flen", "enhetschef-flen" })
        {
            await (await system.NewPersonaAsync(subject)).ProblemAsync(403, "capability.missing", HttpMethod.Post, path, Proposals.Purge);
        }

        await (await system.NewPersonaAsync("arkivarie-flen")).ProblemAsync(403, "capability.missing", HttpMethod.Get, $"/api/cases/{old.CaseId}");
    }

    private static object Keep(DateOnly until) => new { kind = "keep", keepUntil = until, reason = "research" };

    private async Task NoTraceIsLeftAsync(OldCase old)
    {
        await system.ListsCaughtUpAsync();
        var owner = OldCase.StudentHealth;
        foreach (var table in new[] { "sv_case_party", "sv_case_staff", "sv_case_touched", "sv_child_index" })
        {
            (await old.CountAsync($"{table} where case_id = $1 and branch = $2", old.CaseId, owner)).ShouldBe(0, table);
        }

        (await old.CountAsync("sv_draft where left(scope, 36) = $1", old.CaseId.ToString())).ShouldBe(0);
        (await old.CountAsync("sv_case where case_id = $1 and opened_by = $2", old.CaseId, Guid.Empty)).ShouldBe(1);
        (await old.CountAsync(
            "samverkan_keys.personal_key k join sv_stream_subject s on s.subject = k.subject where s.stream_id = $1 and k.owner = $2 and k.wrapped is not null", old.CaseId, owner)).ShouldBe(0);
        (await old.CountAsync("sv_destroyed_key k join sv_stream_subject s on s.subject = k.subject where s.stream_id = $1 and k.owner = $2", old.CaseId, owner)).ShouldBe(1);
        (await old.CountAsync("mt_doc_wheel_assessment where data ->> 'caseId' = $1", old.CaseId.ToString())).ShouldBe(0);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = system.Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
