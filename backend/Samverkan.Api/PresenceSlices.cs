using Samverkan.Api.Presence;

namespace Samverkan.Api;

/// <summary>Every endpoint of socialtjänsten on the school.</summary>
internal static class PresenceSlices
{
    /// <summary>Maps them.</summary>
    internal static void MapPresenceSlices(this IEndpointRouteBuilder app)
    {
        ListPresenceRoute.Map(app);
        PlanPresenceRoute.Map(app);
        CancelPresenceDayRoute.Map(app);
        EndPresenceRoute.Map(app);
        BookTalkRoute.Map(app);
        CancelTalkRoute.Map(app);
    }
}
