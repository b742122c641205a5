using Samverkan.Api.Http;

namespace Samverkan.Api.Timeline;

/// <summary>Who has looked: one's own branch in full, others only where they read what one's own branch wrote.</summary>
public sealed record ReaderList(IReadOnlyList<ReaderEntry> Entries);

/// <summary>One reading.</summary>
public sealed record ReaderEntry(DateTimeOffset At, string PersonName, string UnitName, string What, string Reason);

/// <summary>GET /api/cases/{caseId}/readers</summary>
internal static class GetReadersRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/readers", (Guid caseId) => Pending.Answer()).Shows<ReaderList>();
}
