using Samverkan.Api.Http;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.SupportRequests;

/// <summary>Socialtjänsten's answer. It is told to the sender only by a feedback that has a basis.</summary>
public sealed record AnswerSupportRequest(AnswerKind? Kind, string Text, DateOnly? PlannedStart);

/// <summary>POST /api/support-requests/{requestId}/answer</summary>
internal static class AnswerSupportRequestRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/support-requests/{requestId:guid}/answer", (Guid requestId, AnswerSupportRequest body) => Pending.Answer()).Changes();
}
