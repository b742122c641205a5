using Samverkan.Api.Http;

namespace Samverkan.Api.Contacts;

/// <summary>POST /api/cases/{caseId}/contacts/{contactId}/end</summary>
internal static class EndContactRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/contacts/{contactId:guid}/end", (Guid caseId, Guid contactId, EmptyBody body) => Pending.Answer()).Changes();
}
