using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Identity;
using Samverkan.Api.Persistence;
using Samverkan.Api.Reading;
using Samverkan.EventStore;

namespace Samverkan.Api;

/// <summary>What the host is made of.</summary>
internal static class HostServices
{
    public static void AddSamverkan(this WebApplicationBuilder builder)
    {
        SwedishMessages.Install();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddHttp();
        builder.Services.AddStore(builder.Configuration);
        builder.Services.AddSingleton<DirectoryIndex>();
        builder.Services.AddSingleton<SessionReader>();
        builder.Services.AddAntiforgery(antiforgery => antiforgery.HeaderName = "X-CSRF");
        builder.Services.AddAuthentication();
    }

    private static void AddHttp(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.ConfigureHttpJsonOptions(json => HttpJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddExceptionHandler<BadRequests>();
        services.AddProblemDetails();
        services.AddValidators();
        services.AddScoped<CommandRunner>();
        services.AddScoped<ReadRunner>();
        services.AddOpenApi();
    }

    private static void AddStore(this IServiceCollection services, ConfigurationManager configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => SamverkanDataSource.Create(configuration["Samverkan:Database:App"]!, source => source.ConnectionStringBuilder.SearchPath = "samverkan"));
        services.AddSingleton<IMasterKey>(_ => new FileMasterKey(configuration["Samverkan:MasterKeyFile"]!));
        services.AddSingleton(_ => SamverkanEventModel.Create());
        services.AddSingleton(provider => new SamverkanStore(
            provider.GetRequiredService<NpgsqlDataSource>(),
            provider.GetRequiredService<EventModel>(),
            provider.GetRequiredService<IMasterKey>(),
            provider.GetRequiredService<TimeProvider>()));
    }
}
