using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Eht;

namespace Samverkan.Api.Tests.Retention;

/// <summary>What was said of a child in a meeting is a part of the branch that brought the child up: it is kept as long, reckoned from the last word, and goes with it.</summary>
[Collection(MovesTheClock.Name)]
public sealed class AgendaRetentionTests(TestSystem system)
{
    private const string Owned = "\"authorBranch\": \"0482-elevhalsa\"";
    private static readonly TimeSpan s_years = TimeSpan.FromDays(366 * 5);

    [Fact]
    public async Task What_was_said_of_a_child_goes_with_the_part_and_puts_it_off_when_it_is_said()
    {
        var (old, term) = (await OldCase.ToldAsync(system), await Term.PlannedAsync(system));
        var item = await term.SubmitAsync(term.Counsellor, term.Story(old.CaseId));
        var counsellor = await term.Counsellor.PersonIdAsync();
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        using (system.Time.Ahead(s_years))
        {
            await (await system.NewPersonaAsync("bup-konsult")).PostAsync($"/api/eht/items/{item}/notes", Term.Note("Prova en lugn start"));
        }

        using (system.Time.Ahead(OldCase.Over))
        {
            await old.ProposeAsync();
            (await old.ProposalAsync(await system.NewPersonaAsync("arkivarie-flen"), OldCase.StudentHealth)).ShouldBeNull("somebody said something of the child five years later");
            (await old.ProposalAsync(await system.NewPersonaAsync("arkivarie-region"), Forms.Bup)).ShouldNotBeNull("what BUP said of a child without a name is no note of BUP's");
        }

        using var later = system.Time.Ahead(OldCase.Over + s_years);
        await old.ProposeAsync();
        (await StoredAsync(item)).ShouldContain(Owned);
        await old.PurgeAsync(await system.NewPersonaAsync("arkivarie-flen"), OldCase.StudentHealth);

        foreach (var subject in new[] { "kurator-flen", "bup-konsult", "rektor-flen" })
        {
            await (await system.NewPersonaAsync(subject)).ProblemAsync(404, "not-found", HttpMethod.Get, $"/api/eht/items/{item}");
        }

        var stored = await StoredAsync(item);
        foreach (var left in new[] { Owned, "achieving", counsellor.ToString() })
        {
            stored.ShouldNotContain(left);
        }
    }

    private Task<string> StoredAsync(Guid item) => system.ScalarAsync<string>("select data::text from mt_doc_agenda_item where id = $1", item);
}
