using Samverkan.Api.Http;

namespace Samverkan.Api.Timeline;

/// <summary>What has happened in a case, newest first, as far as the viewer may know of it.</summary>
public sealed record TimelinePage(IReadOnlyList<TimelineEntry> Entries, long? Next);

/// <summary>One thing that happened. The text says what was done and never what was written.</summary>
public sealed record TimelineEntry(long Id, DateTimeOffset At, string Kind, string Text, string? UnitName, string? PersonName);

/// <summary>GET /api/cases/{caseId}/timeline</summary>
internal static class GetTimelineRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/timeline", (Guid caseId, long? before, int? take) => Pending.Answer()).Shows<TimelinePage>();
}
