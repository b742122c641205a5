namespace Samverkan.Api.Retention;

/// <summary>What is proposed and decided about destroying.</summary>
internal static class RetentionServices
{
    /// <summary>Its services.</summary>
    internal static void AddRetention(this IServiceCollection services)
    {
        services.AddSingleton<DocumentPlans>();
        services.AddSingleton<HeldParts>();
        services.AddSingleton<IHoldings, CaseHoldings>();
        services.AddSingleton<IHoldings, MeetingTermHoldings>();
        services.AddSingleton<IHoldings, ConsultationHoldings>();
        services.AddSingleton<RetentionProposer>();
    }

    /// <summary>Its endpoints.</summary>
    internal static void MapRetention(this IEndpointRouteBuilder app)
    {
        ListProposalsRoute.Map(app);
        DecideProposalRoute.Map(app);
        ListReceiptsRoute.Map(app);
    }
}
