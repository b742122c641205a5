using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Views;

/// <summary>Stödförfrågningar as rows.</summary>
internal static class RequestSection
{
    /// <summary>The requests that the viewer may know of, newest first.</summary>
    internal static IReadOnlyList<SupportRequestRow> Of(Sight sight, IEnumerable<SupportRequestState> requests) =>
        [.. Visible(sight, requests).Select(request => RowOf(sight, request)).OrderByDescending(row => row.SentAt)];

    /// <summary>Those of the requests that the viewer may know of.</summary>
    internal static IEnumerable<SupportRequestState.Present> Visible(Sight sight, IEnumerable<SupportRequestState> requests) =>
        requests.OfType<SupportRequestState.Present>().Where(request => sight.Of(request, request.Item) is not null);

    /// <summary>Where a request stands, in the words for the viewer's side.</summary>
    internal static string StatusText(Sight sight, SupportRequestState.Present request) =>
        StatusTexts.Of(request.Status, request.Feedback?.Kind, sender: request.ToBranch != sight.Branch);

    private static SupportRequestRow RowOf(Sight sight, SupportRequestState.Present request) => new(
        request.RequestId,
        request.Status,
        StatusText(sight, request),
        sight.At.Directory.UnitName(request.ToUnit),
        sight.At.Directory.UnitName(request.SentBy.Unit),
        request.Urgency,
        request.SentAt);
}
