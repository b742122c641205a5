using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests;

public sealed class FoldTests
{
    [Fact]
    public void An_unknown_event_changes_nothing()
    {
        var given = World.Opened().WithSocialServices();
        given.And(new object()).ShouldBe(given);
        Given.Nothing().And(new object()).ShouldBe(Given.Nothing());
    }

    [Fact]
    public void An_event_out_of_place_changes_nothing()
    {
        Given.Nothing().And(
            new ContactEnded(World.Id(1), World.Counsellor, World.Now),
            new WheelAssessmentCompleted(World.Counsellor, World.Now),
            new SupportRequestClosed(World.Counsellor, World.Now)).ShouldBe(Given.Nothing());
        var given = World.Opened();
        given.And(new CoordinatorAccepted(World.Stranger.PersonId, World.Stranger, World.Now)).Open.Coordinator.ShouldBe(given.Open.Coordinator);
    }

    [Fact]
    public void A_second_opening_changes_nothing()
    {
        var opening = Given.Nothing().When(g => OpenCase.Decide(World.Open(), g.Case)).Only<CaseOpened>();
        var given = World.Opened();
        given.And(opening).Case.ShouldBe(given.Case);
    }

    [Fact]
    public void A_derived_id_follows_from_its_parts_and_is_a_uuid_of_version_8()
    {
        DerivedId.Of("a", "b").ShouldBe(DerivedId.Of("a", "b"));
        DerivedId.Of("a", "b").ShouldNotBe(DerivedId.Of("ab"));
        DerivedId.Of("a", "b").Version.ShouldBe(8);
    }

    [Theory]
    [InlineData("2026-06-30T21:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00Z", "2026-07-01")]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    public void The_day_is_the_swedish_day(string at, string day)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        SwedishCalendar.DayOf(DateTimeOffset.Parse(at, culture)).ShouldBe(DateOnly.Parse(day, culture));
    }

    [Theory]
    [InlineData("2012-02-29", "2027-02-27", 14)]
    [InlineData("2012-02-29", "2027-02-28", 15)]
    [InlineData("2011-11-02", "2026-11-01", 14)]
    [InlineData("2011-11-02", "2026-11-02", 15)]
    public void Age_turns_on_the_birthday(string born, string day, int age)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        AgeRules.AgeOn(DateOnly.Parse(born, culture), DateOnly.Parse(day, culture)).ShouldBe(age);
    }
}
