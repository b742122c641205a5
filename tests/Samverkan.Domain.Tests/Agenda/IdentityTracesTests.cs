using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Agenda;

public sealed class IdentityTracesTests
{
    private static readonly KnownIdentity s_alma = KnownIdentity.Of(World.Opened().Case);

    [Theory]
    [InlineData("Alma kommer inte", "Alma")]
    [InlineData("almas mamma", "almas")]
    [InlineData("Almas’ pappa", "Almas")]
    [InlineData("ALMA", "ALMA")]
    [InlineData("(Alma)", "Alma")]
    [InlineData("familjen Exempelsson-Berg", "Exempelsson")]
    [InlineData("A.E. i åttan", "A.E.")]
    [InlineData("A. E. i åttan", "A. E.")]
    [InlineData("AE i åttan", "AE")]
    [InlineData("född 2013-11-02", "2013-11-02")]
    [InlineData("född 20131102", "20131102")]
    [InlineData("född 131102", "131102")]
    [InlineData("fyller 2/11", "2/11")]
    [InlineData("fyller 2.11.", "2.11")]
    [InlineData("fyller den 2 november", "2 november")]
    [InlineData("fyller 2:e nov 2013", "2:e nov 2013")]
    [InlineData("har 201301012397", "201301012397")]
    [InlineData("har 20130101-2397", "20130101-2397")]
    [InlineData("har 130101-2397", "130101-2397")]
    [InlineData("någon annans 010101 1234", "010101 1234")]
    [InlineData("ärende 26-0001", "26-0001")]
    [InlineData("vi kallar det gul tulpan", "gul tulpan")]
    [InlineData("ring 070-000 00 00", "070-000 00 00")]
    [InlineData("ring 0700000000.", "0700000000")]
    [InlineData("ring +46 (0)70-000 00 00", "+46 (0)70-000 00 00")]
    [InlineData("ring 0046700000000", "0046700000000")]
    [InlineData("skriv till VUXEN@example.se", "VUXEN@example.se")]
    public void Finds(string text, string word)
    {
        var trace = IdentityTraces.Find(text, s_alma).ShouldHaveSingleItem();
        text.Substring(trace.Start, trace.Length).ShouldBe(word);
    }

    [Theory]
    [InlineData("Ett barn kommer inte till skolan.")]
    [InlineData("Almanackan och kalma nerver")]
    [InlineData("Vi ses 12/11 klockan 10.30")]
    [InlineData("Den 22 november")]
    [InlineData("ring 070-000 00 001")]
    [InlineData("BUP, EHT, SIP och AU har träffats")]
    [InlineData("Mål 2013 och 2014, 25 barn, 0155-00 00 00")]
    [InlineData("")]
    public void Leaves(string text) => IdentityTraces.Find(text, s_alma).ShouldBeEmpty();

    [Fact]
    public void A_word_that_is_also_a_name_is_the_word_in_small_letters()
    {
        var hans = KnownIdentity.Of(World.Opened(guardians: [World.Guardian(World.Mother) with { Details = new("Hans Berg", null, null, "sv", false) }]).Case);
        IdentityTraces.Find("Lärarens oro är hans, uppe på ett berg", hans).ShouldBeEmpty();
        IdentityTraces.Find("Hans är orolig", hans).ShouldHaveSingleItem();
    }

    [Fact]
    public void Initials_that_everybody_uses_for_something_else_are_that()
    {
        var bup = KnownIdentity.Of(CaseNamed("Britta Ulla", "Påhittad"));
        bup.Initials.ShouldContain("BUP");
        IdentityTraces.Find("BUP är med", bup).ShouldBeEmpty();
        IdentityTraces.Find("B.P. är med", bup).ShouldHaveSingleItem();
    }

    [Fact]
    public void Accents_and_the_way_a_letter_is_composed_make_no_difference()
    {
        var known = KnownIdentity.Of(CaseNamed("Renée", "Ångström"));
        IdentityTraces.Find("Renee", known).ShouldHaveSingleItem();
        IdentityTraces.Find("A\u030Angström", known).ShouldHaveSingleItem();
        IdentityTraces.Find("angstrom", known).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_blotted_out_leaves_the_rest_as_it_was() =>
        IdentityTraces.Mask("Alma, född 2013-11-02, är A.E. i ärende 26-0001.", s_alma).ShouldBe("[…], född […], är […] i ärende […].");

    [Fact]
    public void A_guess_is_blotted_out_for_another_branch_and_stands_for_a_colleague_who_is_thus_not_told_that_it_was_right()
    {
        const string guess = "Är det Alma eller Rosalinda?";
        string Heard(By? writer, By reader) => IdentityTraces.AsHeard(guess, writer, reader, new(s_alma));
        var colleague = World.BupConsultant with { PersonId = World.Id(182) };
        Heard(World.BupConsultant, World.BupConsultant).ShouldBe(guess);
        Heard(World.BupConsultant, colleague).ShouldBe(guess);
        Heard(World.BupConsultant, World.SocialWorker).ShouldBe("Är det […] eller Rosalinda?");
        Heard(null, World.SocialWorker).ShouldBe("Är det […] eller Rosalinda?");
    }

    [Fact]
    public void A_sibling_gives_the_child_away_too()
    {
        var known = KnownIdentity.Of(World.Opened().And(g => AddRelatedPerson.Decide(
            new(World.Id(70), World.Id(71), RelatedKind.Sibling, ProtectionLevel.None, new("Signe Exempelsson", null, null, null), World.Branches, World.Counsellor, World.Now), g.Case)).Case);
        IdentityTraces.Find("Lillasyster Signe", known).ShouldHaveSingleItem().Kind.ShouldBe(TraceKind.Name);
    }

    [Fact]
    public void A_siblings_birthday_and_telephone_give_the_child_away_too()
    {
        var known = KnownIdentity.Of(World.Opened().And(g => AddRelatedPerson.Decide(
            new(World.Id(70), World.Id(71), RelatedKind.Sibling, ProtectionLevel.None, new("Signe Exempelsson", new(2015, 3, 9), "070-111 11 11", null), World.Branches, World.Counsellor, World.Now), g.Case)).Case);
        IdentityTraces.Mask("Systern fyller 9 mars och barnet 2/11; ring 0701111111", known).ShouldBe("Systern fyller […] och barnet […]; ring […]");
    }

    [Fact]
    public void A_branch_is_told_of_the_clues_that_it_can_read_and_of_no_others()
    {
        var @case = World.Opened().WithSocialServices().And(g => AddRelatedPerson.Decide(
            new(World.Id(70), World.Id(71), RelatedKind.Sibling, ProtectionLevel.None, new("Tindrande Berg", null, "070-222 22 22", null), World.Branches, World.SocialWorker, World.Now), g.Case)).Case;
        KnownIdentity.Of(@case).Names.ShouldContain("TINDRANDE");
        KnownIdentity.Of(@case, World.Social, World.Context).Names.ShouldContain("TINDRANDE");
        var own = KnownIdentity.Of(@case, World.StudentHealth, World.Context);
        own.Names.ShouldContain("ALMA");
        own.Names.ShouldNotContain("TINDRANDE");
        own.Phones.ShouldBe(["700000000"]);
        KnownIdentity.Of(@case, World.OtherSocial, World.Context).Names.ShouldBeEmpty();
    }

    [Fact]
    public void The_longest_clue_is_the_one_that_is_told()
    {
        var known = KnownIdentity.Of(CaseNamed("Ada Gul", "Påhittad"));
        IdentityTraces.Mask("Gul tulpan är ärendet", known).ShouldBe("[…] är ärendet");
    }

    [Fact]
    public void Without_a_case_only_numbers_are_known()
    {
        IdentityTraces.Find("Alma 130101-2397", KnownIdentity.Of(CaseState.Missing.Instance)).ShouldHaveSingleItem().Kind.ShouldBe(TraceKind.Number);
    }

    private static CaseState CaseNamed(string given, string family) => Given.Nothing()
        .And(g => OpenCase.Decide(World.Open() with { Child = World.Alma with { GivenName = given, FamilyName = family } }, g.Case)).Case;
}
