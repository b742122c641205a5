namespace Samverkan.Api.Views;

/// <summary>An invitation to the viewer's unit that nobody has answered.</summary>
public sealed record InvitationRow(
    Guid CaseId,
    Guid PartyId,
    string Number,
    string Alias,
    string FromUnitName,
    DateTimeOffset InvitedAt,
    string? Purpose,
    InvitationKind Kind,
    Guid? RequestId);

/// <summary>What the unit is invited to.</summary>
public enum InvitationKind
{
    /// <summary>To take part in the case.</summary>
    Case,

    /// <summary>To answer a stödförfrågan.</summary>
    SupportRequest,
}
