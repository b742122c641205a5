using Npgsql;
using Quartz;

namespace Samverkan.Api.Jobs;

/// <summary>
/// What runs on a clock: Quartz with its own tables in our schema, as a cluster, so that of all hosts one runs a job and another takes over when
/// it dies. The scheduler starts after the host has, and stops before it does, when its job is done.
/// </summary>
internal static class JobServices
{
    private const string Cluster = "Samverkan";

    /// <summary>Its services.</summary>
    internal static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<NightlyWork>();
        if (builder.Configuration.GetSection("Samverkan").Get<Settings>()?.Nightly is not { Length: > 0 } cron)
        {
            return;
        }

        builder.Services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = Cluster;
                scheduler.InstanceId = "AUTO";
            });
            quartz.UseDefaultThreadPool(maxConcurrency: 1);
            quartz.UsePersistentStore(Store);
            quartz.ScheduleJob<NightlyJob>(
                trigger => trigger.WithIdentity("nightly").WithCronSchedule(cron, schedule => schedule.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"))),
                job => job.WithIdentity("nightly"));
        });
        builder.Services.AddQuartzHostedService(hosting => hosting.WaitForJobsToComplete = true);
    }

    private static void Store(IPersistentStoreBuilder store)
    {
        store.UsePostgres(source => source.DataSourceFactory = services => services.GetRequiredService<NpgsqlDataSource>());
        store.UseSystemTextJsonSerializer();
        store.UseClustering();
        store.ConfigureStore(options =>
        {
            options.TablePrefix = QuartzTables.Prefix;
            options.SchemaProvisioning = SchemaProvisioning.None;
        });
    }
}
