using Samverkan.Api.Http;

namespace Samverkan.Api.Cases;

/// <summary>An exact case number, an exact personal number, or a name among one's own cases. In the body, so that nothing personal is in an address.</summary>
public sealed record SearchCases(string Text);

/// <summary>POST /api/cases/search</summary>
internal static class SearchCasesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/search", (SearchCases body) => Pending.Answer()).Shows<CaseList>();
}
