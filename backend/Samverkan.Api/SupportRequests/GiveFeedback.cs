using Samverkan.Api.Http;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.SupportRequests;

/// <summary>Återkoppling till skolan. With content it needs a basis; without one the school learns only that the guardians have been answered.</summary>
public sealed record GiveFeedback(FeedbackKind? Kind, string? Text, LegalBasis? Basis, string? BasisReason);

/// <summary>POST /api/support-requests/{requestId}/feedback</summary>
internal static class GiveFeedbackRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/feedback", (Guid requestId, GiveFeedback body) => Pending.Answer()).Changes();
}
