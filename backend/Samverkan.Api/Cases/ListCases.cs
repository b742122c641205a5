using Samverkan.Api.Http;
using Samverkan.Api.Views;

namespace Samverkan.Api.Cases;

/// <summary>The cases one takes part in and the invitations of one's unit.</summary>
public sealed record CaseList(IReadOnlyList<CaseRow> Cases, IReadOnlyList<InvitationRow> Invitations);

/// <summary>A case as a row. It names no child: that is for the page, whose reading is logged as such.</summary>
public sealed record CaseRow(
    Guid CaseId,
    string Number,
    string Alias,
    string Phase,
    string WaitingFor,
    string? NextStep,
    string? CoordinatorName,
    DateTimeOffset OpenedAt,
    DateTimeOffset UpdatedAt,
    int PartyCount,
    bool? ProtectionTag,
    int OpenRequests);

/// <summary>Which cases a list holds.</summary>
public enum CaseFilter
{
    /// <summary>Those of one's unit in which one is named, and the invitations.</summary>
    All,

    /// <summary>Those one coordinates or opened.</summary>
    Mine,

    /// <summary>Invitations only.</summary>
    Invited,
}

/// <summary>GET /api/cases</summary>
internal static class ListCasesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases", (CaseFilter? filter) => Pending.Answer()).Shows<CaseList>();
}
