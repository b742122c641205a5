using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Consultations;
using Samverkan.Api.Tests.Eht;

namespace Samverkan.Api.Tests.Retention;

/// <summary>
/// What is written of no case is forgotten too: a term's group and school items, stories of children without a case, what was said of the term, and
/// consultations without identity. Each huvudman decides about its own.
/// </summary>
[Collection(MovesTheClock.Name)]
public sealed class OutsideCasesTests(TestSystem system)
{
    private const string School = "0482-skola";
    private const string Written = "\"authorBranch\": \"0482-elevhalsa\"";

    [Fact]
    public async Task A_terms_items_of_no_case_are_destroyed_by_the_huvudman_whose_they_are()
    {
        var (term, name) = await NamedTermAsync("Förstärkt EHT Gallringsskolan");
        var story = await CaseStory.OpenAsync(system);
        var group = await term.SubmitAsync(term.Counsellor, term.Group());
        var withdrawn = await term.SubmitAsync(term.Counsellor, term.Group("Oro i årskurs 9"));
        var ofCase = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        var social = await term.SubmitAsync(term.Social, term.Item("individual", "anonymous", null, "Ett barn som vi har mött", "Ett barn"));
        await term.Counsellor.PostAsync($"/api/eht/items/{withdrawn}/withdrawal", new { });
        await term.BeginAsync(term.Counsellor, term.Social);
        await term.Social.PostAsync($"/api/eht/items/{group}/notes", Term.Note("Vi kan komma på torsdagar"));

        using var later = system.Time.Ahead(OldCase.Over);
        await Proposals.ProposeAsync(system);
        var (flen, region) = (await system.NewPersonaAsync("arkivarie-flen"), await system.NewPersonaAsync("arkivarie-region"));
        (await Proposals.FindAsync(region, name, OldCase.StudentHealth)).ShouldBeNull();
        var proposal = (await Proposals.FindAsync(flen, name, OldCase.StudentHealth)).ShouldNotBeNull();
        proposal.GetProperty("kind").GetString().ShouldBe("meetingTerm");
        await Proposals.PurgeAsync(flen, name, OldCase.StudentHealth);

        foreach (var gone in new[] { group, withdrawn })
        {
            (await KeysAsync(gone)).ShouldBe(0);
            (await StoredAsync("agenda_item", gone)).ShouldNotContain(Written);
            await (await system.NewPersonaAsync("kurator-flen")).ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/eht/items/{gone}");
        }

        (await KeysAsync(social)).ShouldBe(1, "what socialtjänsten brought up is its own");
        (await StoredAsync("agenda_item", ofCase)).ShouldContain(Written, customMessage: "what is about a child with a case goes with the case");
        var receipt = (await flen.GetAsync("/api/retention/receipts")).GetProperty("receipts").EnumerateArray().Single(row => row.GetProperty("name").GetString() == name);
        receipt.GetProperty("items").GetInt32().ShouldBe(2);
        await Proposals.ProposeAsync(system);
        (await Proposals.FindAsync(flen, name, OldCase.StudentHealth)).ShouldBeNull("it has been destroyed");
        (await Proposals.FindAsync(flen, name, Forms.SocialServices)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_later_word_puts_it_off()
    {
        var (term, name) = await NamedTermAsync("Förstärkt EHT Senareskolan");
        var group = await term.SubmitAsync(term.Counsellor, term.Group());
        await term.BeginAsync(term.Counsellor);
        using (system.Time.Ahead(TimeSpan.FromDays(366 * 5)))
        {
            await (await system.NewPersonaAsync("kurator-flen")).PostAsync($"/api/eht/items/{group}/notes", Term.Note("Fem år senare"));
        }

        using (system.Time.Ahead(OldCase.Over))
        {
            await Proposals.ProposeAsync(system);
            (await Proposals.FindAsync(await system.NewPersonaAsync("arkivarie-flen"), name, OldCase.StudentHealth)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task What_was_said_of_one_term_goes_without_that_of_the_next()
    {
        var (term, name) = await NamedTermAsync("Förstärkt EHT Terminsskolan");
        await term.CloseAsync("BUP var med");
        (await KeysAsync(term.CycleId)).ShouldBe(1, "each term has a key of its own");

        using var later = system.Time.Ahead(OldCase.Over);
        await Proposals.ProposeAsync(system);
        var flen = await system.NewPersonaAsync("arkivarie-flen");
        await Proposals.PurgeAsync(flen, name, School);
        (await KeysAsync(term.CycleId)).ShouldBe(0);
    }

    [Fact]
    public async Task Each_side_of_a_consultation_without_identity_forgets_its_own_words()
    {
        var (counsellor, bup) = (await system.PersonaAsync("kurator-flen"), await system.PersonaAsync("bup-konsult"));
        var story = await CaseStory.OpenAsync(system);
        var unlinked = await AnsweredAsync(counsellor, bup, ConsultationTests.Question("Ett barn sover inte."));
        var linked = await AnsweredAsync(counsellor, bup, ConsultationTests.Question("Ett barn äter inte.", ConsultationTests.Child(story.CaseId)));

        using var later = system.Time.Ahead(OldCase.Over);
        await Proposals.ProposeAsync(system);
        var (flen, region) = (await system.NewPersonaAsync("arkivarie-flen"), await system.NewPersonaAsync("arkivarie-region"));
        (await system.ScalarAsync<long>("select count(*) from sv_retention_proposal where holding_id = $1 and branch = $2", linked, OldCase.StudentHealth))
            .ShouldBe(0, "what was asked of a child with a case goes with the case");
        foreach (var (archivist, branch, consultation) in new[] { (region, Forms.Bup, unlinked), (region, Forms.Bup, linked), (flen, OldCase.StudentHealth, unlinked) })
        {
            (await KeysAsync(consultation, branch)).ShouldBe(1);
            await archivist.PostAsync($"/api/retention/proposals/{await ProposedAsync(consultation, branch)}/decision", Proposals.Purge);
            (await KeysAsync(consultation, branch)).ShouldBe(0);
        }

        (await StoredAsync("consultation", linked)).ShouldContain(Written, customMessage: "BUP has forgotten its own words only");
    }

    [Fact]
    public async Task Whoever_holds_nothing_but_an_answer_about_a_child_can_destroy_it()
    {
        var (counsellor, bup) = (await system.PersonaAsync("kurator-flen"), await system.PersonaAsync("bup-konsult"));
        var story = await CaseStory.OpenAsync(system);
        await story.ConsentAsync(story.Opener, [Forms.Bup], ["identity", "situation"]);
        var id = (await counsellor.PostAsync("/api/consultations", ConsultationTests.Question("Alma kommer inte till skolan.", ConsultationTests.Child(story.CaseId, withIdentity: true))))
            .GetProperty("id").GetGuid();
        await bup.PostAsync($"/api/consultations/{id}/answer", ConsultationTests.AnswerOf("Frånvaro", "harmAssessment", "Familjen vill att skolan vet."));
        var number = (await story.SeenAsync(story.Opener)).GetProperty("number").GetString()!;

        using var later = system.Time.Ahead(OldCase.Over);
        await Proposals.ProposeAsync(system);
        await Proposals.PurgeAsync(await system.NewPersonaAsync("arkivarie-region"), number, Forms.Bup);
        (await StoredAsync("consultation", id)).ShouldContain("\"authorBranch\": \"\"");
    }

    private async Task<(Term Term, string Name)> NamedTermAsync(string series)
    {
        var term = await Term.PlannedAsync(system, series);
        return (term, $"{series}, {term.Name}");
    }

    private static async Task<Guid> AnsweredAsync(Persona asker, Persona bup, object question)
    {
        var id = (await asker.PostAsync("/api/consultations", question)).GetProperty("id").GetGuid();
        await bup.PostAsync($"/api/consultations/{id}/answer", ConsultationTests.AnswerOf("Sömn"));
        return id;
    }

    private Task<Guid> ProposedAsync(Guid holding, string branch) =>
        system.ScalarAsync<Guid>("select proposal_id from sv_retention_proposal where holding_id = $1 and branch = $2", holding, branch);

    private Task<long> KeysAsync(Guid subject) =>
        system.ScalarAsync<long>("select count(*) from samverkan_keys.personal_key where subject = $1 and wrapped is not null", subject);

    private Task<long> KeysAsync(Guid subject, string owner) =>
        system.ScalarAsync<long>("select count(*) from samverkan_keys.personal_key where subject = $1 and owner = $2 and wrapped is not null", subject, owner);

    private Task<string> StoredAsync(string document, Guid id) => system.ScalarAsync<string>($"select data::text from mt_doc_{document} where id = $1", id);
}
