namespace Samverkan.Api.Views;

/// <summary>A page of the cases one takes part in, latest touched first, and with the first page the invitations of one's unit.</summary>
/// <param name="Cases">The cases of this page.</param>
/// <param name="Invitations">The invitations that wait for an answer.</param>
/// <param name="Total">How many cases there are on all pages.</param>
/// <param name="Next">What the next page is asked for with; null when there is none.</param>
public sealed record CaseList(IReadOnlyList<CaseRow> Cases, IReadOnlyList<InvitationRow> Invitations, int Total, string? Next);

/// <summary>What a search found.</summary>
/// <param name="Cases">The cases, latest touched first.</param>
/// <param name="More">Whether there are more than are shown: then the search is to be narrowed.</param>
public sealed record FoundCases(IReadOnlyList<CaseRow> Cases, bool More);
