using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

public sealed class RecipientsTests
{
    [Fact]
    public void The_author_picks_among_the_parties_that_they_may_know_of()
    {
        var given = World.Opened().WithSocialServices().WithBup();
        Branches(World.Counsellor).ShouldBe([World.Social, World.Bup]);
        Branches(World.SocialWorker).ShouldBe([World.StudentHealth]);

        IEnumerable<BranchId> Branches(By by) => Recipients
            .Options(given.Open, World.Viewer(by), InformationArea.Wheel, [World.Child], World.Context).Select(r => r.Branch);
    }

    [Fact]
    public void Consent_that_holds_is_proposed_and_explained()
    {
        var option = Option(World.Opened().WithSocialServices(), World.StudentHealth, World.Social, LegalBasis.Consent);
        option.Allowed.ShouldBeTrue();
        option.Proposed.ShouldBeTrue();
        option.Why.ShouldBe("Socialtjänsten kan få detta eftersom vårdnadshavarna samtyckt till att Elevhälsan delar barnets hälsa och vård till och med 2027-01-31.");
    }

    [Fact]
    public void Without_consent_the_picker_says_what_is_missing()
    {
        var option = Option(World.Opened(), World.Bup, World.School, LegalBasis.Consent);
        option.Allowed.ShouldBeFalse();
        option.Proposed.ShouldBeFalse();
        option.Why.ShouldBe("Skolan kan inte få detta eftersom en vårdnadshavare inte är tillfrågad om detta.");
    }

    [Fact]
    public void Care_may_tell_social_services_without_consent_but_not_school()
    {
        Option(World.Opened(), World.Bup, World.Social, LegalBasis.Osl25_12).ShouldBe(new(
            LegalBasis.Osl25_12, true, true, true, LegalBases.Of(LegalBasis.Osl25_12).Help));
        var toSchool = Option(World.Opened(), World.Bup, World.School, LegalBasis.Osl25_12);
        toSchool.Allowed.ShouldBeFalse();
        toSchool.Why.ShouldStartWith("Skolan kan inte få detta eftersom bestämmelsen bara gäller");
    }

    [Fact]
    public void A_basis_that_needs_reasons_is_offered_and_not_proposed_where_it_is_no_statute_for_children() => Recipients
        .OptionsFor(World.Opened().Open, new(World.StudentHealth, World.Social, InformationArea.Wheel, [World.Child]), World.Context)
        .Where(o => o.NeedsReason && o.Basis is not (LegalBasis.Osl25_12 or LegalBasis.Osl26_9))
        .ShouldAllBe(o => o.Allowed && !o.Proposed);

    private static BasisOption Option(Given given, BranchId from, BranchId to, LegalBasis basis) => Recipients
        .OptionsFor(given.Open, new(from, to, InformationArea.Health, [World.Child]), World.Context).Single(o => o.Basis == basis);
}
