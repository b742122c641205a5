using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Views;

/// <summary>What the viewer can do in a wheel of one's own branch.</summary>
internal static class WheelActions
{
    private const string AnySector = "*";

    /// <summary>The actions.</summary>
    internal static IReadOnlyList<Action> Of(Sight sight, WheelState.Present wheel) =>
    [
        Allowed.By(
            "describeSector",
            DescribeSector.Decide(
                new(AnySector, Guid.NewGuid(), AnySector, null, [AnySector], [], sight.At.Sharing.Branches, sight.At.By, sight.At.Now), wheel, sight.Case)),
        Allowed.By("complete", CompleteWheel.Decide(new(sight.At.By, sight.At.Now), wheel, sight.Case)),
    ];
}
