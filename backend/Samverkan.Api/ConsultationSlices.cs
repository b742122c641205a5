using Samverkan.Api.Consultations;
using Samverkan.Api.ContactRoutes;

namespace Samverkan.Api;

/// <summary>Every endpoint of consultations with BUP, and of how BUP is reached.</summary>
internal static class ConsultationSlices
{
    /// <summary>What they are made of besides the host's own parts.</summary>
    internal static void AddConsultationSlices(this IServiceCollection services) => services.AddScoped<ConsultationCommands>();

    /// <summary>Maps them.</summary>
    internal static void MapConsultationSlices(this IEndpointRouteBuilder app)
    {
        ListConsultationsRoute.Map(app);
        AskConsultationRoute.Map(app);
        LogConsultationRoute.Map(app);
        GetConsultationRoute.Map(app);
        AnswerConsultationRoute.Map(app);
        WithdrawConsultationRoute.Map(app);
        ListContactRoutesRoute.Map(app);
        KeepContactRouteRoute.Map(app);
        EndContactRouteRoute.Map(app);
    }
}
