using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>That the child waits for BUP, as BUP has told it.</summary>
public sealed record WaitingView(
    Guid WaitingId,
    Guid ItemId,
    DateOnly Since,
    DateOnly? Expected,
    IReadOnlyList<BridgingView> Bridging,
    DateTimeOffset At,
    DateTimeOffset? EndedAt,
    Author Author,
    Why Why,
    IReadOnlyList<Share> SharedWith);

/// <summary>What is done meanwhile.</summary>
public sealed record BridgingView(string What, string? ByWhom);

/// <summary>The waits that the viewer may know of.</summary>
internal static class WaitingSection
{
    /// <summary>They, in the order in which they began.</summary>
    internal static IReadOnlyList<WaitingView> Of(Sight sight) => [.. sight.Case.Waiting.Select(waiting => ViewOf(sight, waiting)).OfType<WaitingView>()];

    private static WaitingView? ViewOf(Sight sight, WaitingOnCase waiting) => waiting.Details.Value is { } details && sight.Of(waiting.Item) is { } why
        ? new(
            waiting.WaitingId,
            waiting.Item.ItemId,
            details.Since,
            details.Expected,
            [.. details.Bridging.Select(one => new BridgingView(one.What, one.ByWhom))],
            waiting.At,
            waiting.EndedAt,
            sight.At.AuthorOf(waiting.By),
            why,
            Shares.Of(sight, waiting.Item))
        : null;
}
