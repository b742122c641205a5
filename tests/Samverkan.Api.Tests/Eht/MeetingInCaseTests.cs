using Samverkan.Api.Tests.Cases;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Eht;

/// <summary>What was said of a child in a meeting stands in the child's case: to the branch that brought the child up, and by name to whom it was handed.</summary>
public sealed class MeetingInCaseTests(TestSystem system)
{
    [Fact]
    public async Task What_was_decided_without_a_name_stands_in_the_case_of_whoever_brought_the_child_up_and_of_nobody_else()
    {
        var (term, story) = await SaidAsync(consent: false);

        (await KindsAsync(term.Counsellor, story)).ShouldBe(["agendaActionPlanned", "agendaDecisionWritten", "agendaItemSubmitted"]);
        (await KindsAsync(term.BupConsultant, story)).ShouldBeEmpty();
        var own = await ExportAsync(term.Counsellor, story, "scope=own");
        foreach (var said in new[] { "kommer inte till skolan.", "Prova en lugn start", "Vi provar", "Bara f", "Lugn start" })
        {
            own.ShouldContain(said);
        }

        var bup = await ExportAsync(term.BupConsultant, story, "scope=own") + await ExportAsync(term.BupConsultant, story, $"scope=child&for={await ChildAsync(story)}");
        foreach (var said in new[] { "lugn start", "Vi provar", "kommer inte till skolan", "bara f" })
        {
            bup.ShouldNotContain(said, Case.Insensitive);
        }
    }

    [Fact]
    public async Task What_was_decided_by_name_stands_in_the_case_of_those_to_whom_it_was_handed()
    {
        var (term, story) = await SaidAsync(consent: true);

        (await KindsAsync(term.BupConsultant, story)).ShouldBe(["agendaActionPlanned", "agendaDecisionWritten", "agendaItemNamed"]);
        (await KindsAsync(term.Counsellor, story)).ShouldBe(["agendaActionPlanned", "agendaDecisionWritten", "agendaItemNamed", "agendaItemSubmitted", "familyInRoomRecorded"]);
        var child = await ChildAsync(story);
        var bup = await ExportAsync(term.BupConsultant, story, $"scope=child&for={child}");
        bup.ShouldContain("Vi provar");
        bup.ShouldNotContain("Bara f");
        (await ExportAsync(term.Counsellor, story, $"scope=child&for={child}")).ShouldContain("Bara f");

        await story.RevokeAsync("identity");
        (await KindsAsync(term.BupConsultant, story)).ShouldBeEmpty();
        (await ExportAsync(term.BupConsultant, story, $"scope=child&for={child}")).ShouldNotContain("Vi provar");
    }

    private async Task<(Term Term, CaseStory Story)> SaidAsync(bool consent)
    {
        var (term, story) = (await Term.PlannedAsync(system), await CaseStory.OpenAsync(system));
        await story.JoinAsync(story.Opener, Forms.BupUnit, "harmAssessment", term.BupConsultant, "Familjen vet.");
        var item = await term.SubmitAsync(term.Counsellor, term.Story(story.CaseId));
        await term.BeginAsync(term.Counsellor, term.BupConsultant);
        if (consent)
        {
            await story.ConsentAsync(story.Opener, [Forms.Bup, "0482-skola"], ["identity", "situation"]);
            await term.Counsellor.PostAsync($"/api/eht/items/{item}/naming", new { recipients = Array.Empty<object>() });
            await term.Counsellor.PostAsync($"/api/eht/items/{item}/family", new { persons = new[] { await ChildAsync(story) } });
        }

        await term.Counsellor.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Bara för oss", ownOnly: true));
        await term.BupConsultant.PostAsync($"/api/eht/items/{item}/notes", Term.Note("Prova en lugn start"));
        await term.Counsellor.PostAsync($"/api/eht/items/{item}/decision", new { text = "Vi provar", revision = 0, ownOnly = false, recipients = (object[]?)null });
        await term.Counsellor.PostAsync(
            $"/api/eht/items/{item}/actions",
            new { what = "Lugn start", responsible = await term.AttendeeAsync(term.Counsellor), due = system.Today.AddDays(9), reach = "indicated", kind = "remedying", catalogueEntry = (Guid?)null, ownOnly = false, recipients = (object[]?)null });
        return (term, story);
    }

    private static async Task<string[]> KindsAsync(Persona persona, CaseStory story) =>
    [
        .. (await persona.GetAsync($"{story.Path}/timeline")).GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()!)
            .Where(kind => kind.StartsWith("agenda", StringComparison.Ordinal) || kind.StartsWith("family", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private static async Task<string> ExportAsync(Persona persona, CaseStory story, string of) => (await persona.GetAsync($"{story.Path}/export?{of}&format=json")).ToString();

    private static async Task<Guid> ChildAsync(CaseStory story) => (await story.SeenAsync(story.Opener)).GetProperty("child").GetProperty("personId").GetGuid();
}
