using Samverkan.Api.Http;
using Samverkan.Api.Views;

namespace Samverkan.Api.Cases;

/// <summary>GET /api/cases/{caseId}</summary>
internal static class GetCaseRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}", (Guid caseId) => Pending.Answer()).Shows<CaseView>();
}
