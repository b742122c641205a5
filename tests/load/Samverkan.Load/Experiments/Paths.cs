using Samverkan.Load.Seeding;

namespace Samverkan.Load.Experiments;

/// <summary>The addresses that are read.</summary>
internal static class Paths
{
    /// <summary>The case list.</summary>
    public const string List = "/api/cases?filter=all";

    /// <summary>The inbox.</summary>
    public const string Inbox = "/api/inbox";

    /// <summary>The case page.</summary>
    public static string Case(Workplace place) => $"/api/cases/{place.CaseId}";

    /// <summary>The latest of the timeline.</summary>
    public static string Timeline(Workplace place) => $"/api/cases/{place.CaseId}/timeline?take=50";
}
