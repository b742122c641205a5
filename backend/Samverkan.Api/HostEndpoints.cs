using Samverkan.Api.AccessLogs;
using Samverkan.Api.AccessLogs.Seals;
using Samverkan.Api.Administration;
using Samverkan.Api.Bff;
using Samverkan.Api.Drafts;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Health;
using Samverkan.Api.Live;
using Samverkan.Api.Reference;
using Samverkan.Api.Reviews;
using Samverkan.Api.Retention;

namespace Samverkan.Api;

/// <summary>Every endpoint of the host.</summary>
internal static class HostEndpoints
{
    public static void MapSamverkan(this IEndpointRouteBuilder app)
    {
        var all = app.MapGroup("").ValidatesRequests();
        MapBff(all);
        MapReference(all);
        MapDrafts(all);
        HealthRoutes.Map(all);
        EventsRoute.Map(all);
        ListReadingsRoute.Map(all);
        VerifySealsRoute.Map(all);
        MapReviews(all);
        all.MapCaseSlices();
        all.MapEhtSlices();
        all.MapConsultationSlices();
        all.MapCatalogueSlices();
        all.MapPresenceSlices();
        all.MapRetention();
    }

    private static void MapBff(RouteGroupBuilder app)
    {
        LoginRoute.Map(app);
        GetUserRoute.Map(app);
        ChooseAssignmentRoute.Map(app);
        ExtendSessionRoute.Map(app);
        LogoutRoute.Map(app);
    }

    private static void MapReference(RouteGroupBuilder app)
    {
        GetReferenceRoute.Map(app);
        GetDirectoryRoute.Map(app);
        GetUnitStaffRoute.Map(app);
        ListAssignmentsRoute.Map(app);
        AddAssignmentRoute.Map(app);
        EndAssignmentEarlyRoute.Map(app);
        EndSessionsRoute.Map(app);
    }

    private static void MapReviews(RouteGroupBuilder app)
    {
        ListReviewsRoute.Map(app);
        DrawReviewRoute.Map(app);
        GetReviewRoute.Map(app);
        CheckReadingRoute.Map(app);
        CloseReviewRoute.Map(app);
    }

    private static void MapDrafts(RouteGroupBuilder app)
    {
        GetDraftRoute.Map(app);
        SaveDraftRoute.Map(app);
        DeleteDraftRoute.Map(app);
    }
}
