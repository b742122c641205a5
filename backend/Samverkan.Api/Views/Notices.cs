using System.Globalization;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>What the viewer ought to notice, out of what the viewer sees anyway.</summary>
internal static class Notices
{
    private const int ConsentWarningDays = 30;

    /// <summary>The notices of a page.</summary>
    internal static IReadOnlyList<Notice> Of(Sight sight, ChildView? child, CoordinatorView? coordinator, IReadOnlyList<ConsentView> consents) =>
    [
        .. CoordinatorNotice(sight, coordinator),
        .. consents.Where(consent => EndsSoon(consent, sight.At.Today)).Select(consent => new Notice(
            "consent.ends-soon",
            string.Create(CultureInfo.InvariantCulture, $"Samtycket som gäller till och med {consent.To:yyyy-MM-dd} går snart ut. Fråga familjen i god tid om det ska förlängas."))),
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

    private static bool EndsSoon(ConsentView consent, DateOnly today) =>
        consent.Status is ConsentStanding.InForce or ConsentStanding.Partly && consent.To < today.AddDays(ConsentWarningDays);
}
