using FsCheck;
using FsCheck.Fluent;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>
/// Any case: a child of any age, any guardians, parties of four branches in any status, any consents with any answers, any disclosures.
/// It need not be one that the deciders would have led to; the reading has to be safe all the same.
/// </summary>
internal static class AnyCase
{
    public static readonly IReadOnlyList<By> People = [World.Counsellor, World.SocialWorker, World.BupConsultant, World.Actor(130, "0482-emi-norr", World.Nurse)];

    private static readonly InformationArea[] s_areas = [InformationArea.Identity, InformationArea.Contacts, InformationArea.Wheel, InformationArea.Health];

    public static readonly Guid Sibling = World.Id(320);

    /// <summary>One item of each branch in each of four areas; the wheel's concerns a guardian too, and what socialtjänsten wrote of health a sibling.</summary>
    public static readonly IReadOnlyList<ItemHead> AllItems =
    [
        .. People.SelectMany((by, b) => s_areas.Select((area, a) =>
            World.Item(500 + (b * 10) + a, area, by, ConcernedBy(area, by)))),
    ];

    private static readonly IReadOnlyList<Guid> s_persons = [World.Mother, World.Father, World.Outsider, World.Child, Sibling];

    private static readonly Gen<DateOnly> s_born =
        from years in Gen.Elements(0, 8, 11, 12, 14, 15, 17, 18)
        from shift in Gen.Choose(-1, 1)
        select World.Today.AddYears(-years).AddDays(years == 0 ? -1 : shift);

    private static readonly Gen<IReadOnlyList<GuardianOnCase>> s_guardians =
        from kinds in Gen.Elements(Enum.GetValues<GuardianKind>()).ArrayOf(3)
        from count in Gen.Elements(0, 1, 1, 2, 3)
        select (IReadOnlyList<GuardianOnCase>)[.. kinds.Take(count).Select((kind, i) => new GuardianOnCase(
            s_persons[i],
            kind,
            World.Item(600 + i, InformationArea.Identity, World.Counsellor, s_persons[i]),
            Items.Owned(World.Child, World.StudentHealth, new GuardianDetails("Vuxen", null, null, "sv", false))))];

    private static readonly Gen<PersonConsent> s_answer =
        from answer in Gen.Elements(ConsentAnswer.Given, ConsentAnswer.Given, ConsentAnswer.Given, ConsentAnswer.Given, ConsentAnswer.Given, ConsentAnswer.Given, ConsentAnswer.Given, ConsentAnswer.Asked, ConsentAnswer.Limited, ConsentAnswer.Declined, ConsentAnswer.Unanswered, ConsentAnswer.Revoked)
        from areas in Most(s_areas)
        from hour in Gen.Choose(-48, -1)
        select new PersonConsent(Guid.Empty, answer, answer == ConsentAnswer.Limited ? areas : null, null, ConsentForm.Written, false, null, World.Counsellor, World.Now.AddHours(hour));

    private static readonly Gen<ConsentException> s_exception =
        from person in Gen.Elements(World.Mother, World.Father, World.Outsider)
        from days in Gen.Choose(-5, 30)
        select new ConsentException(
            World.Id(380), person, ConsentExceptionGround.GuardianPrevented, Items.Owned(World.Child, World.StudentHealth, "Kan inte nås"), World.Today.AddDays(days), World.Counsellor, World.Now.AddDays(-1));

    private static readonly Gen<MaturityAssessment> s_maturity =
        from branch in Gen.Elements(People.Select(p => p.Branch).ToArray())
        from areas in Most(s_areas)
        select new MaturityAssessment(World.Id(381), branch, areas, Items.Owned(World.Child, branch, "Mogen"), World.Counsellor, World.Now.AddDays(-1));

    private static readonly Gen<WithdrawnItem> s_withdrawn =
        from item in Gen.Elements(AllItems.ToArray())
        select new WithdrawnItem(item.ItemId, null, World.Counsellor, World.Now.AddDays(-1));

    private static readonly Gen<SecrecyConsent> s_consent =
        from number in Gen.Choose(1, 1_000_000)
        from disclosing in Gen.Elements(People.Select(p => p.Branch).ToArray())
        from receiving in Most(People.Select(p => p.Branch).ToArray())
        from areas in Most(s_areas)
        from start in Gen.Choose(-40, 10)
        from length in Gen.Choose(20, 60)
        from answers in s_answer.ArrayOf(5)
        from asked in Gen.Elements(1, 2, 3, 4, 5, 5, 5, 5)
        from exceptions in s_exception.ArrayOf(2)
        from excepted in Gen.Elements(0, 0, 1, 2)
        select new SecrecyConsent(
            World.Id(number),
            new(disclosing, receiving, areas, World.Today.AddDays(start), World.Today.AddDays(start + length)),
            Items.Owned(World.Child, disclosing, new ConsentWords("Att samordna", null)),
            [.. answers.Take(asked).Select((a, i) => a with { PersonId = s_persons[(i + number) % 5] })],
            World.Counsellor,
            World.Now.AddDays(-3))
        {
            Exceptions = [.. exceptions.Take(excepted)],
        };

    private static readonly Gen<Disclosure> s_disclosure =
        from item in Gen.Elements(AllItems.ToArray())
        from to in Gen.Elements(People.Select(p => p.Branch).ToArray())
        from basis in Gen.Elements(LegalBasis.Consent, LegalBasis.Consent, LegalBasis.Consent, LegalBasis.Osl25_12, LegalBasis.Osl26_9, LegalBasis.Osl10_27, LegalBasis.HarmAssessment)
        from reason in Gen.Elements(true, false)
        from number in Gen.Choose(1, 1_000_000)
        select new Disclosure(
            World.Id(number), item.ItemId, item.Area, item.AuthorBranch, to, basis,
            reason ? Items.Owned(World.Child, item.AuthorBranch, "Skäl") : null, World.Counsellor, World.Now.AddDays(-1));

    private static readonly Gen<IReadOnlyList<Party>> s_parties =
        from statuses in Gen.Elements(PartyStatus.Active, PartyStatus.Active, PartyStatus.Active, PartyStatus.Invited, PartyStatus.Declined, PartyStatus.Left).ArrayOf(People.Count)
        select (IReadOnlyList<Party>)[.. People.Select((who, i) => new Party(
            World.Id(700 + i), World.Item(700 + i, InformationArea.Contacts, who), who.Unit, who.Branch, statuses[i], null, null, [new(who.PersonId, World.Now.AddDays(-1))], World.Counsellor, World.Now.AddDays(-1), null))];

    /// <summary>Any case.</summary>
    public static Arbitrary<SharingCase> Arbitrary { get; } = (
        from born in s_born
        from guardians in s_guardians
        from consents in s_consent.ArrayOf(6)
        from consentCount in Gen.Choose(0, 6)
        from disclosures in s_disclosure.ArrayOf(20)
        from parties in s_parties
        from level in Gen.Elements(Enum.GetValues<ProtectionLevel>())
        from maturity in s_maturity.ArrayOf(2)
        from assessed in Gen.Elements(0, 0, 1, 2)
        from withdrawn in s_withdrawn.ArrayOf(2)
        from taken in Gen.Elements(false, false, false, false, false, false, false, true)
        select new SharingCase(World.Opened(World.Today).Open with
        {
            Identities = [new(World.Item(800, InformationArea.Identity, World.Counsellor), Items.Owned(World.Child, World.StudentHealth, World.Alma with { BirthDate = born }))],
            Protections = [new(World.Child, World.StudentHealth, level, World.Now)],
            Guardians = guardians,
            Consents = [.. consents.Take(consentCount)],
            Disclosures = disclosures,
            Parties = parties,
            Related = [new(Sibling, RelatedKind.Sibling, World.Item(810, InformationArea.Identity, World.Counsellor, Sibling), Items.Owned(World.Child, World.StudentHealth, new RelatedDetails("Bo", null, null, null)))],
            Maturity = [.. maturity.Take(assessed)],
            Withdrawn = withdrawn,
            TakenOut = taken ? new(Items.Owned(World.Child, World.StudentHealth, "Hot"), World.Counsellor, World.Now.AddDays(-1)) : null,
        }, People, AllItems, World.Context)).ToArbitrary();

    private static Guid[] ConcernedBy(InformationArea area, By by) => area switch
    {
        InformationArea.Wheel => [World.Child, World.Mother],
        InformationArea.Health when by == World.SocialWorker => [World.Child, Sibling],
        _ => [World.Child],
    };

    /// <summary>All, twice as often as not; else some.</summary>
    private static Gen<T[]> Most<T>(T[] all) => Gen.OneOf(Gen.Constant(all), Gen.Constant(all), Some(all));

    private static Gen<T[]> Some<T>(T[] all) =>
        from mask in Gen.Choose(1, (1 << all.Length) - 1)
        select all.Where((_, i) => (mask & (1 << i)) != 0).ToArray();
}
