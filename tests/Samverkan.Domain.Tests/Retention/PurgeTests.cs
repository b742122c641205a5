using FsCheck;
using FsCheck.Fluent;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Tests.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests.Retention;

/// <summary>Destroying one branch's part takes all of it, nothing of anybody else's, and never lets anybody read more.</summary>
public sealed class PurgeTests
{
    private static readonly By s_archivist = World.Actor(140, "0482-kontor-arkiv", World.Office);
    private static readonly DateTimeOffset s_later = World.Now.AddYears(11);
    private static readonly Given s_whole = Whole();
    private static readonly OwnersPart s_part = new([RetentionClass.School], World.Today, null, DocumentPlan.Default);

    [Fact]
    public void A_part_is_destroyed_when_its_time_is_over() =>
        s_whole.When(g => PurgePart.Decide(Purge(World.StudentHealth), g.Case)).Then(new OwnersPartPurged(World.StudentHealth, RetentionClass.School, s_archivist, s_later));

    [Fact]
    public void A_part_that_has_been_written_in_since_is_not() =>
        s_whole.When(g => PurgePart.Decide(Purge(World.StudentHealth) with { Part = s_part with { LastNote = World.Today.AddYears(2) } }, g.Case))
            .Refusal.ShouldBe(Refusals.RetentionNotDue);

    [Fact]
    public void What_is_gone_is_not_destroyed_again() =>
        Purged(World.StudentHealth).When(g => PurgePart.Decide(Purge(World.StudentHealth), g.Case)).ThenNothing();

    [Fact]
    public void Whoever_holds_something_only_in_the_other_streams_of_the_case_has_a_part_too() =>
        World.Opened().When(g => PurgePart.Decide(Purge(World.Bup), g.Case, elsewhere: true)).Only<OwnersPartPurged>().Branch.ShouldBe(World.Bup);

    [Fact]
    public void A_case_that_is_not_there_has_no_part() =>
        Given.Nothing().When(g => PurgePart.Decide(Purge(World.StudentHealth), g.Case)).Refusal.ShouldBe(Refusals.NotFound);

    [Theory]
    [InlineData("0482-elevhalsa")]
    [InlineData("0482-ifo")]
    [InlineData("0400-bup")]
    public void Nothing_of_the_owners_is_left_and_everything_of_the_others(string owner)
    {
        var branch = new BranchId(owner);
        var (before, after) = (s_whole, Purged(branch));
        Owned.By(before.Case, branch).ShouldNotBeEmpty();

        foreach (var (was, now) in new (object, object)[] { (before.Case, after.Case), (before.Wheel, after.Wheel), (before.Request, after.Request) })
        {
            Owned.By(now, branch).ShouldBeEmpty();
            Owned.ByOthers(now, branch).ShouldBe(Owned.ByOthers(was, branch));
        }
    }

    [Fact]
    public void For_the_branch_the_case_does_not_exist_any_more()
    {
        var after = Purged(World.Social);

        CaseAccess.Decide(World.Viewer(World.SocialWorker), after.Case, s_later).ShouldBeOfType<CaseAccess.None>();
        CaseAccess.Decide(World.Viewer(World.Counsellor), after.Case, s_later).ShouldBeOfType<CaseAccess.Staff>();
    }

    [Fact]
    public void What_it_had_handed_to_others_is_gone_for_them()
    {
        var before = Whole();
        var item = before.Sent.Item;
        Access.DecideRequest(World.Viewer(World.SocialWorker), before.Case, before.Sent, item, World.Context).IsGranted.ShouldBeTrue();

        var after = Purged(World.StudentHealth);

        Access.DecideRequest(World.Viewer(World.SocialWorker), after.Case, after.Sent, item, World.Context).IsGranted.ShouldBeFalse();
        Access.DecideRequest(World.Viewer(World.SocialWorker), after.Case, after.Sent, after.Sent.Item, World.Context).IsGranted.ShouldBeFalse();
    }

    [Fact]
    public void Its_wheels_do_not_exist_any_more_and_another_branchs_do()
    {
        Purged(World.StudentHealth).Wheel.ShouldBe(WheelState.Missing.Instance);
        Purged(World.Social).Wheel.ShouldBe(s_whole.Wheel);
    }

    [Fact]
    public void Each_side_of_a_request_goes_by_itself()
    {
        var withoutSender = Purged(World.StudentHealth).Sent;
        withoutSender.Content.Erased.ShouldBeTrue();
        withoutSender.Answer.ShouldBe(s_whole.Sent.Answer);

        var withoutReceiver = Purged(World.Social).Sent;
        withoutReceiver.Content.ShouldBe(s_whole.Sent.Content);
        withoutReceiver.Answer.ShouldBeNull();
    }

    [Fact]
    public void A_purge_of_the_last_part_leaves_a_case_for_nobody()
    {
        var after = new[] { World.StudentHealth, World.Social, World.Bup }.Aggregate(s_whole, Without);

        after.Open.Parties.ShouldAllBe(party => party.Status == PartyStatus.Left && party.Staff.Count == 0);
        AnyCase.People.ShouldAllBe(by => CaseAccess.Decide(SharingCase.ViewerOf(by), after.Case, s_later) is CaseAccess.None);
        Owned.ByOthers(after.Case, new BranchId("")).ShouldAllBe(value => (bool)value.GetType().GetProperty("Erased")!.GetValue(value)!);
    }

    [Fact]
    public void Nobody_sees_that_it_happened() =>
        AnyCase.People.ShouldAllBe(by => !EventVisibility.Sees(
            SharingCase.ViewerOf(by),
            Purged(World.Social).Case,
            EventVisibility.OfCase(new OwnersPartPurged(World.Social, RetentionClass.SocialServices, s_archivist, s_later), Purged(World.Social).Open),
            World.Context));

    [Fact]
    public void Whose_yes_another_branch_needs_stays_as_it_was()
    {
        var scope = World.Scope(World.Social) with { DisclosingBranch = World.Bup };
        var given = World.Opened(born: World.Today.AddYears(-16)).WithBup().And(g => RequestConsent.Decide(
            new(World.Consent, scope, new("Att samordna", null), [World.Child, World.Mother, World.Father], World.BupConsultant, World.Now.AddMinutes(5)), g.Case))
            .And(g => RecordConsentAnswer.Decide(World.Answer(World.Child, ConsentAnswer.Given, at: World.Now.AddMinutes(6)) with { By = World.BupConsultant }, g.Case));

        foreach (var @case in new[] { given.Open, Without(given, World.StudentHealth).Open })
        {
            BasisRules.Decide(@case, new(World.Bup, World.Social, InformationArea.Health, []), LegalBasis.Consent, reasonRecorded: false, World.Context).Holds.ShouldBeFalse();
        }
    }

    [Fact]
    public void Whatever_the_case_a_purge_never_lets_anybody_read_more() =>
        Prop.ForAll(AnyCase.Arbitrary, any => any.People.All(by => Without(any, by.Branch).Readable().IsSubsetOf(any.Readable())))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));

    [Fact]
    public void Whatever_the_case_nothing_of_the_owners_can_be_read_after() =>
        Prop.ForAll(AnyCase.Arbitrary, any => any.People.All(by => Without(any, by.Branch).Readable().All(read => any.Item(read.Item).AuthorBranch != by.Branch)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));

    private static SharingCase Without(SharingCase any, BranchId owner) =>
        any with { State = (CaseState.Open)CaseFold.Evolve(any.State, new OwnersPartPurged(owner, RetentionClass.School, s_archivist, s_later)) };

    /// <summary>A case of three branches, with a wheel, and a stödförfrågan that has been supplemented, answered and told of.</summary>
    private static Given Whole() => World.Opened().WithSocialServices().WithBup()
        .And(g => AddContact.Decide(new(new NewContact(World.Id(70), World.Id(71), World.Clinic), [], World.Branches, World.BupConsultant, World.Now), g.Case))
        .And(g => StartWheel.Decide(new(World.Wheel, "barnets-basta-hjulet", 1, Perspective.Professional, null, World.Counsellor, World.Now), g.Wheel, g.Case))
        .And(new WheelSectorDescribed("safe", World.Item(80, InformationArea.Wheel, World.Counsellor), Items.Owned(World.Child, World.StudentHealth, new SectorNote("Har två vänner", null)), World.Counsellor, World.Now))
        .And(g => SendSupportRequest.Decide(
            new(World.Request, World.Id(41), World.Id(42), World.SocialWorker.Unit, World.Social,
                new("Hur kan ni stödja familjen?", "Familjestöd", "Anpassad skoldag", null, null, new("Kim Påhittad", "Skolkurator", null, null, null)),
                Urgency.Routine, [], LegalBasis.Consent, null, World.Consent, World.Branches, World.Counsellor, World.Now.AddMinutes(4)),
            g.Case,
            g.Request))
        .And(g => ReceiveSupportRequest.Decide(new(World.Id(43), [], World.UnitStaffSince(World.SocialWorker), World.Branches, World.SocialWorker, World.Now.AddMinutes(5)), g.Case, g.Request))
        .And(g => AskSupplement.Decide(new(World.Id(44), "Hur ofta är Alma hemma?", World.Branches, World.SocialWorker, World.Now.AddMinutes(6)), g.Case, g.Request))
        .And(g => GiveSupplement.Decide(new(World.Id(45), "Två dagar i veckan.", World.Branches, World.Counsellor, World.Now.AddMinutes(7)), g.Case, g.Request))
        .And(g => AnswerSupportRequest.Decide(new(World.Id(46), new(AnswerKind.Advises, "Vi ger råd.", null), World.Branches, World.SocialWorker, World.Now.AddMinutes(8)), g.Case, g.Request))
        .And(g => GiveFeedback.Decide(
            new(World.Id(47), FeedbackKind.WithContent, "Vi har gett råd.", LegalBasis.HarmAssessment, "Familjen vill det.", World.Branches, World.SocialWorker, World.Now.AddMinutes(9)),
            g.Case,
            g.Request));

    private static Given Purged(BranchId branch) => Without(s_whole, branch);

    private static Given Without(Given given, BranchId branch) => given
        .And(g => PurgePart.Decide(Purge(branch), g.Case))
        .And(PurgePart.In(given.Wheel, Purge(branch)))
        .And(PurgePart.In(given.Request, Purge(branch)));

    private static PurgePart Purge(BranchId branch) => new(branch, s_part, s_archivist, s_later);
}
