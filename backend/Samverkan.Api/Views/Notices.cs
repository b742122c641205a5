using System.Globalization;
using Samverkan.Domain;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>What the viewer ought to notice, out of what the viewer sees anyway.</summary>
internal static class Notices
{
    /// <summary>The notices of a page.</summary>
    internal static IReadOnlyList<Notice> Of(Sight sight, ChildView? child, CoordinatorView? coordinator, IReadOnlyList<ConsentView> consents) =>
    [
        .. EmergencyNotices(sight),
        .. CoordinatorNotice(sight, coordinator),
        .. consents.Where(consent => consent.RenewalDue).Select(consent => new Notice(
            "consent.ends-soon",
            string.Create(CultureInfo.InvariantCulture, $"Samtycket som gäller till och med {consent.To:yyyy-MM-dd} går snart ut. Fråga familjen i god tid om det ska förlängas."))),
        .. EndingSight(sight),
        .. AgeNotice(child),
    ];

    // Those who take part for the branch are told who else of it reads; other branches have nothing to do with each other's inner secrecy.
    private static IEnumerable<Notice> EmergencyNotices(Sight sight) => sight.Standing switch
    {
        CaseAccess.Emergency own =>
            [new Notice("break-glass.own", $"Nödöppning till kl. {SwedishCalendar.ClockOf(own.Grant.Until)}. Du kan läsa men inte ändra. Allt du läser loggas, och öppningen granskas.")],
        CaseAccess.Staff => sight.Case.EmergencyGrants
            .Where(grant => grant.By.Branch == sight.Branch && grant.Holds(sight.At.Now))
            .Select(grant => new Notice(
                "break-glass.open",
                $"{sight.At.Directory.PersonName(grant.By.PersonId)}, {sight.At.Directory.UnitName(grant.By.Unit)}, läser ärendet genom nödöppning till kl. {SwedishCalendar.ClockOf(grant.Until)}.")),
        _ => [],
    };

    private static IEnumerable<Notice> CoordinatorNotice(Sight sight, CoordinatorView? coordinator)
    {
        if (sight.Case.Coordinator is null && sight.TakesPart)
        {
            yield return new Notice("coordinator.missing", "Ärendet har ingen samordnare. Utse en, så att familjen har en person att vända sig till.");
        }
        else if (coordinator is { Accepted: false })
        {
            yield return new Notice("coordinator.not-accepted", $"{coordinator.Name} är föreslagen som samordnare och har inte svarat.");
        }
    }

    private static IEnumerable<Notice> AgeNotice(ChildView? child)
    {
        if (child is { Age: 17 })
        {
            yield return new Notice("child.soon-of-age", "Barnet fyller snart 18 år. Planera i god tid för vad som händer sedan.");
        }
    }

    // What others see ends at the same minute; whoever works with it is told in time, so that no support stops by surprise.
    private static IEnumerable<Notice> EndingSight(Sight sight) => sight.EndingSoon.Select(ending => new Notice(
        "sight.ends-soon",
        string.Create(CultureInfo.InvariantCulture, $"Det ni ser från {sight.At.Sharing.NameOf(ending.Key)} ser ni till och med {ending.Value:yyyy-MM-dd}. Därefter visas det bara om samtycket förnyas.")));
}
