using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Tests.Sharing;

namespace Samverkan.Domain.Tests.Retention;

/// <summary>What a branch's part belongs to decides how long it is kept, and is known within the branch alone.</summary>
public sealed class ClassifyPartTests
{
    private static readonly Given s_case = World.Opened().WithSocialServices().WithBup();

    [Theory]
    [InlineData(RetentionClass.ChildProtection)]
    [InlineData(RetentionClass.Placement)]
    public void Socialtjansten_says_what_its_part_belongs_to(RetentionClass @class)
    {
        var after = s_case.When(g => Classify(@class, World.SocialWorker, g)).Only<PartClassified>();
        after.Class.ShouldBe(@class);
        var given = s_case.And(after);
        RetentionRules.ClassOf(given.Open, World.Social, BranchKind.SocialServices).ShouldBe(@class);
        RetentionRules.ClassOf(given.Open, World.StudentHealth, BranchKind.StudentHealthPsychosocial).ShouldBe(RetentionClass.School);
        given.When(g => Classify(@class, World.SocialWorker, g)).ThenNothing();
        var back = given.And(g => Classify(RetentionClass.SocialServices, World.SocialWorker, g));
        RetentionRules.ClassOf(back.Open, World.Social, BranchKind.SocialServices).ShouldBe(RetentionClass.SocialServices);
    }

    [Fact]
    public void Another_branch_has_nothing_to_choose()
    {
        s_case.When(g => Classify(RetentionClass.ChildProtection, World.Counsellor, g)).ThenRefused(Refusals.RetentionClassNotOfBranch);
        s_case.When(g => Classify(RetentionClass.School, World.SocialWorker, g)).ThenRefused(Refusals.RetentionClassNotOfBranch);
        s_case.When(g => Classify(RetentionClass.School, World.Counsellor, g)).ThenNothing();
    }

    [Fact]
    public void Whoever_does_not_take_part_says_nothing() =>
        s_case.When(g => Classify(RetentionClass.Placement, World.Stranger, g)).ThenRefused(Refusals.NotFound);

    [Fact]
    public void No_other_branch_sees_it()
    {
        var given = s_case.And(g => Classify(RetentionClass.ChildProtection, World.SocialWorker, g));
        var told = EventVisibility.OfCase(new PartClassified(RetentionClass.ChildProtection, World.SocialWorker, World.Now), given.Open);
        EventVisibility.Sees(World.Viewer(World.SocialWorker), given.Case, told, World.Context).ShouldBeTrue();
        EventVisibility.Sees(World.Viewer(World.Counsellor), given.Case, told, World.Context).ShouldBeFalse();
        EventVisibility.Sees(World.Viewer(World.BupConsultant), given.Case, told, World.Context).ShouldBeFalse();
    }

    [Fact]
    public void It_goes_with_the_part()
    {
        var given = s_case.And(g => Classify(RetentionClass.ChildProtection, World.SocialWorker, g));
        given.And(new OwnersPartPurged(World.Social, RetentionClass.ChildProtection, World.Counsellor, World.Now)).Open.Classified.ShouldBeEmpty();
        given.And(new OwnersPartPurged(World.Bup, RetentionClass.HealthCare, World.Counsellor, World.Now)).Open.Classified.ShouldHaveSingleItem();
    }

    private static Decision Classify(RetentionClass @class, By by, Given given) => ClassifyPart.Decide(new(@class, World.Branches, by, World.Now), given.Case);
}
