using Samverkan.Api.Identity;
using Samverkan.Api.Live;
using Samverkan.Api.Tests.Hosting;
using Samverkan.Domain;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Tests.Cases;

/// <summary>What a commit changes is found out once for those who stand alike, and each is told exactly what they would have been told alone.</summary>
public sealed class ListenerClassTests(TestSystem system)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private LiveNotices Notices => system.Services.GetRequiredService<LiveNotices>();

    [Fact]
    public async Task Everybody_is_told_what_they_would_be_told_alone()
    {
        var @case = await LongCase.OpenAsync(system, events: 50);
        var (story, now) = (@case.Story, system.Time.GetUtcNow());
        var (social, other) = (Of(@case, Forms.SocialServices)[0], Of(@case, Forms.SocialServices)[1]);
        var (socialParty, bupParty) = (await PartyAsync(story, Forms.SocialServicesUnit), await PartyAsync(story, Forms.BupUnit));

        await story.DoAsync(story.Opener, "contacts", Forms.NewContact("Fritids", Forms.SocialServices));
        (await ToldAsync(@case)).ShouldBe(10, "the author's branch, and the one that it was handed to");

        await story.DoAsync(story.Opener, "contacts", Forms.NewContact("Fotbollen"));
        (await ToldAsync(@case)).ShouldBe(5, "the author's branch");

        await @case.AppendAsync(social.By, new CoordinatorAssigned(social.PersonId, social.Unit, social.Branch, other.By, now));
        (await ToldAsync(@case)).ShouldBeGreaterThan(5);

        await @case.AppendAsync(social.By, new CoordinatorAccepted(social.PersonId, social.By, now));
        (await ToldAsync(@case)).ShouldBeGreaterThan(5);

        await @case.AppendAsync(social.By, new StaffRemoved(socialParty, other.PersonId, social.By, now));
        (await ToldAsync(@case)).ShouldBeGreaterThan(4);

        await story.RevokeAsync("wheel");
        (await ToldAsync(@case)).ShouldBe(19, "all but the one who takes part no longer");

        var bup = Of(@case, Forms.Bup)[0];
        await @case.AppendAsync(bup.By, new PartyLeft(bupParty, bup.By, now));
        await ToldAsync(@case);
    }

    /// <summary>How many are told of the last commit, when all listen; each as when nobody else did.</summary>
    private async Task<int> ToldAsync(LongCase @case)
    {
        var committed = await @case.LastAsync();
        var together = await Notices.OfAsync(committed, @case.Staff, Ct);
        foreach (var actor in @case.Staff)
        {
            together.For(actor).ShouldBe((await Notices.OfAsync(committed, [actor], Ct)).For(actor));
        }

        return @case.Staff.Count(actor => together.For(actor).Count > 0);
    }

    private static List<Actor> Of(LongCase @case, string branch) => [.. @case.Staff.Where(actor => actor.Branch == new BranchId(branch))];

    private static async Task<Guid> PartyAsync(CaseStory story, string unit) =>
        (await story.SeenAsync(story.Opener)).GetProperty("parties").EnumerateArray().Single(party => party.GetProperty("unitId").GetString() == unit).GetProperty("partyId").GetGuid();
}
