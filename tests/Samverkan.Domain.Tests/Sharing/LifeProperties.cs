using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>What must hold of each step that the deciders let a case take.</summary>
public sealed partial class LifeProperties
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true);

    [Fact]
    public void The_deciders_are_led_everywhere_that_is_worth_reaching()
    {
        var lives = Life.Arbitrary.Generator.Sample(2000).Select(life => life.Lived()).ToList();

        var reached = lives.SelectMany(lived => lived.History).CountBy(e => NameOf(e.GetType())).ToDictionary();
        var missing = EventTypes().Except(reached.Keys).ToHashSet();
        for (var more = 0; missing.Count > 0 && more < 10; more++)
        {
            // What takes several rare steps after one another may be missing among 2 000 lives by chance, but not among 20 000.
            missing.ExceptWith(Life.Arbitrary.Generator.Sample(2000).SelectMany(life => life.Lived().History).Select(e => NameOf(e.GetType())));
        }

        missing.ShouldBeEmpty("Every event of a case is led to.");
        var rarest = reached.MinBy(row => row.Value);
        var accepted = lives.Average(lived => lived.Turns.Count);
        var tried = lives.Average(lived => lived.Tried);
        var shared = lives.Count(lived => lived.AsSharing() is var any && any.Readable().Any(r => !any.IsOwn(r)));
        var byConsent = lives.Count(lived => lived.AsSharing().AnythingByConsent());
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{accepted:0.0} commands accepted of {tried:0.0}; rarest {rarest.Key} ({rarest.Value}); of {lives.Count} {shared} share something in the end, {byConsent} on consent");
        accepted.ShouldBeGreaterThan(20);
        shared.ShouldBeGreaterThan(900);
        byConsent.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void A_command_that_takes_back_never_shows_more() =>
        Check(e => e is SecrecyConsentRevoked or SecrecyConsentAnswered { Answer.Answer: ConsentAnswer.Declined } or DisclosureWithdrawn or ItemWithdrawn or ConsentExceptionWithdrawn
            or PartyDeclined or PartyLeft or StaffRemoved or BreakGlassEnded or CaseTakenOut or OwnersPartPurged, turn => Old(turn).IsSubsetOf(turn.Before.Readable()));

    [Fact]
    public void A_command_that_gives_never_shows_less() =>
        Check(e => e is SecrecyConsentAnswered { Answer.Answer: ConsentAnswer.Given } or ItemsDisclosed or ConsentExceptionRecorded or PartyInvited or StaffNamed or BreakGlassOpened,
            turn => turn.Before.Readable().IsSubsetOf(turn.After.Readable()));

    [Fact]
    public void A_command_about_something_else_changes_nothing_in_who_reads_what_was_there() =>
        Check(e => e is ContactAdded or ContactEnded or ContactCorrected or ReasonCorrected or ObjectionNoted or ProtectionStated or RelatedPersonAdded
            or WaitingBegun or WaitingRevised or WaitingEnded or PartClassified
            or CoordinatorRequested or CoordinatorAssigned or CoordinatorAccepted or SecrecyConsentRequested or SecrecyConsentRenewalAsked, turn => Old(turn).SetEquals(turn.Before.Readable()));

    [Fact]
    public void Nothing_that_somebody_else_does_lets_in_one_who_was_never_asked() => Prop.ForAll(Life.Arbitrary, life =>
    {
        var lived = life.Lived();
        var asked = lived.History.SelectMany(UnitsOf).Append(World.Counsellor.Unit).ToHashSet();
        return lived.AsSharing().Readable().All(r => asked.Contains(lived.AsSharing().Person(r.Person).Unit));
    }).Check(s_config);

    // A command may lead to several events; a rule is for those whose events are all of its kind.
    private static void Check(Func<object, bool> isOf, Func<Turn, bool> property) =>
        Prop.ForAll(Life.Arbitrary, life => life.Lived().Turns.Where(turn => turn.Events.All(isOf)).All(property)).Check(s_config);

    // What is read after it, of what had been written before.
    private static HashSet<(Guid Person, Guid Item)> Old(Turn turn) => (turn.After with { Items = turn.Before.Items }).Readable();

    private static IEnumerable<UnitId> UnitsOf(object @event) => @event switch
    {
        PartyInvited e => [e.Unit],
        BreakGlassOpened e => [e.By.Unit],
        _ => [],
    };

    private static IEnumerable<string> EventTypes([CallerFilePath] string here = "") =>
        System.IO.Directory.GetFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "contracts", "events", "case")).Select(file => Path.GetFileName(file).Split('.')[0]).Distinct();

    private static string NameOf(Type type) => Capital().Replace(type.Name, "_$0").TrimStart('_').ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
