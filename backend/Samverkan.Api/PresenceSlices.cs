using Samverkan.Api.FamilySupport;
using Samverkan.Api.Presence;

namespace Samverkan.Api;

/// <summary>Every endpoint of socialtjänsten on the school.</summary>
internal static class PresenceSlices
{
    /// <summary>What they are made of besides the host's own parts.</summary>
    internal static void AddPresenceSlices(this IServiceCollection services) => services.AddScoped<FamilySupportCommands>();

    /// <summary>Maps them.</summary>
    internal static void MapPresenceSlices(this IEndpointRouteBuilder app)
    {
        ListPresenceRoute.Map(app);
        GetPresenceCalendarRoute.Map(app);
        PlanPresenceRoute.Map(app);
        CancelPresenceDayRoute.Map(app);
        EndPresenceRoute.Map(app);
        BookTalkRoute.Map(app);
        CancelTalkRoute.Map(app);
        ListFamilySupportRoute.Map(app);
        LinkFamilySupportRoute.Map(app);
        ChangeFamilySupportRoute.Map(app);
        StateFamilySupportCapacityRoute.Map(app);
        EndFamilySupportRoute.Map(app);
    }
}
