using System.Globalization;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>What the viewer ought to notice, out of what the viewer sees anyway.</summary>
internal static class Notices
{
    /// <summary>The notices of a page.</summary>
    internal static IReadOnlyList<Notice> Of(Sight sight, ChildView? child, CoordinatorView? coordinator, IReadOnlyList<ConsentView> consents) =>
    [
        .. CoordinatorNotice(sight, coordinator),
        .. consents.Where(consent => consent.RenewalDue).Select(consent => new Notice(
            "consent.ends-soon",
            string.Create(CultureInfo.InvariantCulture, $"Samtycket som gäller till och med {consent.To:yyyy-MM-dd} går snart ut. Fråga familjen i god tid om det ska förlängas."))),
        .. EndingSight(sight),
        .. AgeNotice(child),
    ];

    private static IEnumerable<Notice> CoordinatorNotice(Sight sight, CoordinatorView? coordinator)
    {
        if (sight.Case.Coordinator is null && CaseAccess.Decide(sight.At.Viewer, sight.Case, sight.At.Now) is CaseAccess.Staff)
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
