using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Npgsql;
using Samverkan.Api.AccessLogs.Seals;
using Samverkan.Api.Bff;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Drafts;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;
using Samverkan.Api.Identity;
using Samverkan.Api.Jobs;
using Samverkan.Api.Live;
using Samverkan.Api.Persistence;
using Samverkan.Api.ReadModels;
using Samverkan.Api.Reading;
using Samverkan.Api.Retention;
using Samverkan.Api.Seeding;
using Samverkan.EventStore;

namespace Samverkan.Api;

/// <summary>What the host is made of.</summary>
internal static class HostServices
{
    public static void AddSamverkan(this WebApplicationBuilder builder)
    {
        SwedishMessages.Install();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddOptions<Settings>().BindConfiguration("Samverkan");
        builder.Services.AddHttp();
        builder.Services.AddStore();
        builder.Services.AddDirectory();
        builder.Services.AddReadModels();
        builder.Services.AddSingleton<DraftCipher>();
        builder.AddIdentity();
        builder.Services.AddSharedKeys();
        builder.Services.AddCaseSlices();
        builder.Services.AddEhtSlices();
        builder.Services.AddConsultationSlices();
        builder.Services.AddCatalogueSlices();
        builder.Services.AddPresenceSlices();
        builder.Services.AddRetention();
        builder.Services.AddWebFiles();
        builder.Services.AddSeeding();
        builder.AddJobs();
        Telemetry.AddTelemetry(builder);
    }

    private static void AddHttp(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.ConfigureHttpJsonOptions(json => HttpJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddExceptionHandler<BadRequests>();
        services.AddRateLimiter();
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RateLimits>();
        services.AddProblemDetails();
        services.AddValidators();
        services.AddScoped(provider => new CommandRunner(
            provider.GetRequiredService<SamverkanStore>(),
            provider.GetRequiredService<ReadRunner>(),
            provider.GetRequiredService<IHttpContextAccessor>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<CommandTags>(),
            provider.GetRequiredService<CommandFingerprints>(),
            provider.GetRequiredService<Turns>(),
            provider));
        services.AddSingleton<Turns>();
        services.AddScoped<ReadRunner>();
        services.AddSingleton<UserView>();
        services.AddSingleton<SessionRenewal>();
        services.AddApiDocument();
    }

    private static void AddStore(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => Schema.Open(provider.GetRequiredService<IOptions<Settings>>().Value.Database));
        services.AddSingleton<IMasterKey>(provider => new FileMasterKey(provider.GetRequiredService<IOptions<Settings>>().Value.MasterKeyFile));
        services.AddSingleton(provider => BlindIndex.FromFile(provider.GetRequiredService<IOptions<Settings>>().Value.IndexKeyFile));
        services.AddSingleton(_ => SamverkanEventModel.Create());
        services.AddSingleton(provider => new SamverkanStore(
            provider.GetRequiredService<NpgsqlDataSource>(),
            provider.GetRequiredService<EventModel>(),
            provider.GetRequiredService<IMasterKey>(),
            provider.GetRequiredService<TimeProvider>(),
            Schema.Name));
        services.AddSingleton(provider => new CommitFeed(provider.GetRequiredService<SamverkanStore>(), provider.GetRequiredService<ILogger<CommitFeed>>()));
    }

    private static void AddDirectory(this IServiceCollection services)
    {
        services.AddSingleton<DirectoryIndex>();
        services.AddHostedService<DirectoryFollower>();
    }

    private static void AddReadModels(this IServiceCollection services)
    {
        services.AddSingleton<IProjection, CaseListProjection>();
        services.AddSingleton<IProjection, SupportRequestProjection>();
        services.AddSingleton(provider => new ProjectionDaemon(
            provider.GetRequiredService<SamverkanStore>(),
            provider.GetServices<IProjection>(),
            provider.GetServices<ISubscription>(),
            provider.GetRequiredService<ILogger<ProjectionDaemon>>()));
        services.AddHostedService(provider => provider.GetRequiredService<ProjectionDaemon>());
        services.AddSingleton<LiveNotices>();
        services.AddSingleton<GuestNotices>();
        services.AddSingleton<MeetingNotices>();
        services.AddSingleton<ConsultationNotices>();
        services.AddSingleton<MeetingInCaseNotices>();
        services.AddSingleton<SealVerifier>();
        services.AddSingleton<AccessLogSealer>();
        services.AddHostedService(provider => provider.GetRequiredService<AccessLogSealer>());
        services.AddSingleton<LiveChanges>();
        services.AddHostedService(provider => provider.GetRequiredService<LiveChanges>());
    }

    private static void AddSeeding(this IServiceCollection services)
    {
        services.AddSingleton<SeedCommands>();
        services.AddSingleton<DirectorySeed>();
        services.AddSingleton<DemoStage>();
        services.AddSingleton<DemoCases>();
        services.AddSingleton<DemoAgenda>();
        services.AddSingleton<DemoMeetings>();
        services.AddSingleton<DemoSupport>();
        services.AddSingleton<DemoBup>();
        services.AddSingleton<Seeder>();
    }

    private static void AddSharedKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Samverkan");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys =>
        {
            keys.XmlRepository = new DataProtectionKeys(provider.GetRequiredService<NpgsqlDataSource>());
            keys.XmlEncryptor = new MasterKeyXmlEncryptor(provider.GetRequiredService<IMasterKey>());
        }));
    }
}
