namespace Samverkan.Api.Views;

/// <summary>The cases one takes part in and the invitations of one's unit.</summary>
public sealed record CaseList(IReadOnlyList<CaseRow> Cases, IReadOnlyList<InvitationRow> Invitations);
