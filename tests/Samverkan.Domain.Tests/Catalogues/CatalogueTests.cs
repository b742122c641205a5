using Samverkan.Domain.Agenda;
using Samverkan.Domain.Catalogues;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Tests.Catalogues;

public sealed class CatalogueTests
{
    private static readonly By s_lead = World.Actor(180, "0482-kontor", World.Office);
    private static readonly OwnMunicipality s_flen = new("0482", PrincipalKind.Municipality);
    private static readonly CatalogueText s_swedish = new("sv", "Familjestöd", "Samtal med en familjebehandlare.");
    private static readonly InterventionFacts s_facts = new(Reach.Selective, ActionKind.Preventing, InterventionAccess.Open, "Socialtjänsten", "0157-00 00 00", 3, [s_swedish]);

    private static KeepIntervention Keep(int revision = 0, params CatalogueText[] texts) =>
        new(World.Id(800), s_facts with { Texts = texts.Length == 0 ? [s_swedish] : texts }, revision, s_flen, s_lead, World.Now);

    private static CatalogueState After(Decision decision, CatalogueState? before = null) =>
        decision.ShouldBeOfType<Decision.Accepted>().Events.Aggregate(before ?? CatalogueState.Missing.Instance, CatalogueState.Evolve);

    private static CatalogueState Kept() => After(KeepIntervention.Decide(Keep(), CatalogueState.Missing.Instance));

    private static void Refused(Decision decision, Refusal refusal) => decision.ShouldBeOfType<Decision.Refused>().Refusal.Code.ShouldBe(refusal.Code);

    [Fact]
    public void An_insats_is_entered_in_swedish_and_more_languages()
    {
        var kept = After(KeepIntervention.Decide(Keep(0, s_swedish, new("ti", "ሓገዝ", "…")), CatalogueState.Missing.Instance));
        CatalogueState.EntriesOf(kept).ShouldHaveSingleItem().Facts.Texts.Count.ShouldBe(2);
        kept.ShouldBeOfType<CatalogueState.Present>().Municipality.ShouldBe("0482");
        Refused(KeepIntervention.Decide(Keep(0, new CatalogueText("ti", "ሓገዝ", "…")), CatalogueState.Missing.Instance), Refusals.CatalogueSwedishMissing);
        Refused(KeepIntervention.Decide(Keep(0, s_swedish, s_swedish), CatalogueState.Missing.Instance), Refusals.CatalogueLanguageTwice);
    }

    [Fact]
    public void Only_a_municipality_has_one()
    {
        var region = Keep() with { Own = new("04D", PrincipalKind.Region) };
        Refused(KeepIntervention.Decide(region, CatalogueState.Missing.Instance), Refusals.CatalogueNotMunicipality);
    }

    [Fact]
    public void Nobody_overwrites_or_removes_what_they_have_not_read()
    {
        Refused(KeepIntervention.Decide(Keep(), Kept()), Refusals.CatalogueEntryChanged);
        Refused(KeepIntervention.Decide(Keep(1), CatalogueState.Missing.Instance), Refusals.CatalogueEntryMissing);
        var anew = After(KeepIntervention.Decide(Keep(1) with { Facts = s_facts with { WaitingWeeks = 0 } }, Kept()), Kept());
        var entry = CatalogueState.EntriesOf(anew).ShouldHaveSingleItem();
        entry.Revision.ShouldBe(2);
        entry.Facts.WaitingWeeks.ShouldBe(0);
        Refused(RemoveIntervention.Decide(new(World.Id(800), 1, s_lead, World.Now), anew), Refusals.CatalogueEntryChanged);
        Refused(RemoveIntervention.Decide(new(World.Id(801), 1, s_lead, World.Now), anew), Refusals.CatalogueEntryMissing);
        CatalogueState.EntriesOf(After(RemoveIntervention.Decide(new(World.Id(800), 2, s_lead, World.Now), anew), anew)).ShouldBeEmpty();
    }

    [Fact]
    public void A_catalogue_has_an_end()
    {
        var full = Enumerable.Range(0, Limits.CatalogueEntries).Aggregate(
            (CatalogueState)CatalogueState.Missing.Instance,
            (state, number) => CatalogueState.Evolve(state, new InterventionKept("0482", World.Id(1000 + number), s_facts, s_lead, World.Now)));
        Refused(KeepIntervention.Decide(Keep(), full), Refusals.CatalogueFull);
        After(KeepIntervention.Decide(Keep(1) with { EntryId = World.Id(1000) }, full), full);
    }

    [Fact]
    public void Those_keep_it_who_answer_for_the_organisation_and_have_no_case_content()
    {
        var keepers = Roles.All.Where(row => row.Capabilities.Contains(Capability.KeepCatalogue)).ToList();
        keepers.Select(row => row.Role).ShouldBe([Role.ProcessLead, Role.UnitManager]);
        keepers.ShouldAllBe(row => !row.Capabilities.Contains(Capability.WorkInCase));
    }
}
