namespace Samverkan.Api.Views;

/// <summary>A case as a row. It names no child: that is for the page, whose reading is logged as such.</summary>
public sealed record CaseRow(
    Guid CaseId,
    string Number,
    string Alias,
    CasePhase Phase,
    string WaitingFor,
    string? NextStep,
    string? CoordinatorName,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    int PartyCount,
    bool? ProtectionTag,
    int OpenRequests);
