using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Cases;

public sealed class WaitingTests
{
    private static readonly Guid s_id = World.Id(700);
    private static readonly WaitingDetails s_details = new(World.Today.AddDays(-30), World.Today.AddDays(120), [new("Korta dagar", "Skolan")]);
    private static readonly Recipient s_school = new(World.StudentHealth, LegalBasis.HarmAssessment, "Familjen vill att skolan vet.");

    private static Given WithBup() => World.Opened().WithSocialServices().WithBup();

    private static Given Waiting() => WithBup().And(g => BeginWaiting.Decide(Begin(World.BupConsultant, s_school), g.Case));

    private static BeginWaiting Begin(By by, params Recipient[] recipients) => new(s_id, World.Id(701), s_details, recipients, World.Branches, by, World.Now.AddHours(1));

    private static ReviseWaiting Revise(By by, WaitingDetails? details = null) => new(s_id, details ?? s_details with { Expected = null }, World.Branches, by, World.Now.AddHours(2));

    private static EndWaiting End(By by) => new(s_id, World.Branches, by, World.Now.AddHours(3));

    [Fact]
    public void Only_bup_says_that_a_child_waits_for_bup()
    {
        var begun = WithBup().When(g => BeginWaiting.Decide(Begin(World.BupConsultant), g.Case)).Only<WaitingBegun>();
        begun.Item.Area.ShouldBe(InformationArea.Health);
        begun.Item.AuthorBranch.ShouldBe(World.Bup);
        begun.Details.Key.ShouldBe(new PersonalKey(World.Child, World.Bup.Value));
        foreach (var other in new[] { World.Counsellor, World.SocialWorker })
        {
            WithBup().When(g => BeginWaiting.Decide(Begin(other), g.Case)).ThenRefused(Refusals.WaitingNotBup);
        }

        World.Opened().When(g => BeginWaiting.Decide(Begin(World.BupConsultant), g.Case)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void It_is_disclosed_like_any_item_of_bups()
    {
        var item = Waiting().Open.Waiting[0].Item;
        bool Reads(By by) => Access.Decide(World.Viewer(by), Waiting().Case, item, World.Context).IsGranted;
        Reads(World.BupConsultant).ShouldBeTrue();
        Reads(World.Counsellor).ShouldBeTrue();
        Reads(World.SocialWorker).ShouldBeFalse();
        var onConsent = new Recipient(World.StudentHealth, LegalBasis.Consent, null);
        WithBup().When(g => BeginWaiting.Decide(Begin(World.BupConsultant, onConsent), g.Case)).ThenRefused(Refusals.DisclosureNoBasis);
        EventVisibility.Sees(World.Viewer(World.SocialWorker), Waiting().Case, EventVisibility.OfCase(new WaitingEnded(s_id, World.BupConsultant, World.Now), Waiting().Open), World.Context).ShouldBeFalse();
        EventVisibility.Sees(World.Viewer(World.Counsellor), Waiting().Case, EventVisibility.OfCase(new WaitingEnded(s_id, World.BupConsultant, World.Now), Waiting().Open), World.Context).ShouldBeTrue();
    }

    [Fact]
    public void A_child_waits_once_at_a_time_and_the_days_are_possible()
    {
        Waiting().When(g => BeginWaiting.Decide(Begin(World.BupConsultant), g.Case)).ThenNothing();
        Waiting().When(g => BeginWaiting.Decide(Begin(World.BupConsultant) with { WaitingId = World.Id(702) }, g.Case)).ThenRefused(Refusals.WaitingUnderWay);
        var future = Begin(World.BupConsultant) with { Details = s_details with { Since = World.Today.AddDays(1) } };
        WithBup().When(g => BeginWaiting.Decide(future, g.Case)).ThenRefused(Refusals.WaitingInFuture);
        var early = Begin(World.BupConsultant) with { Details = s_details with { Expected = s_details.Since.AddDays(-1) } };
        WithBup().When(g => BeginWaiting.Decide(early, g.Case)).ThenRefused(Refusals.WaitingExpectedTooEarly);
    }

    [Fact]
    public void A_queue_moves_and_the_recipients_read_what_holds_now()
    {
        var revised = Waiting().And(g => ReviseWaiting.Decide(Revise(World.BupConsultant), g.Case));
        revised.Open.Waiting.ShouldHaveSingleItem().Details.Value!.Expected.ShouldBeNull();
        Access.Decide(World.Viewer(World.Counsellor), revised.Case, revised.Open.Waiting[0].Item, World.Context).IsGranted.ShouldBeTrue();
        Waiting().When(g => ReviseWaiting.Decide(Revise(World.Counsellor), g.Case)).ThenRefused(Refusals.WaitingNotAuthor);
        Waiting().When(g => ReviseWaiting.Decide(Revise(World.SocialWorker), g.Case)).ThenRefused(Refusals.WaitingMissing);
        Waiting().When(g => ReviseWaiting.Decide(Revise(World.BupConsultant, s_details with { Since = World.Today.AddDays(9) }), g.Case)).ThenRefused(Refusals.WaitingInFuture);
    }

    [Fact]
    public void Bup_ends_it_and_can_begin_another()
    {
        var ended = Waiting().And(g => EndWaiting.Decide(End(World.BupConsultant), g.Case));
        ended.Open.Waiting[0].EndedAt.ShouldBe(World.Now.AddHours(3));
        ended.When(g => EndWaiting.Decide(End(World.BupConsultant), g.Case)).ThenNothing();
        ended.When(g => ReviseWaiting.Decide(Revise(World.BupConsultant), g.Case)).ThenRefused(Refusals.WaitingIsOver);
        ended.When(g => BeginWaiting.Decide(Begin(World.BupConsultant) with { WaitingId = World.Id(702) }, g.Case)).Only<WaitingBegun>();
        Waiting().When(g => EndWaiting.Decide(End(World.Counsellor), g.Case)).ThenRefused(Refusals.WaitingNotAuthor);
        Waiting().When(g => EndWaiting.Decide(End(World.SocialWorker), g.Case)).ThenRefused(Refusals.WaitingMissing);
    }

    [Fact]
    public void It_goes_with_bups_part() =>
        Waiting().And(new OwnersPartPurged(World.Bup, RetentionClass.HealthCare, World.BupConsultant, World.Now.AddDays(1))).Open.Waiting.ShouldBeEmpty();
}
