using Quartz;

namespace Samverkan.Api.Jobs;

/// <summary>The nightly work on the clock. It takes no arguments, so nothing personal can come to stand in the tables of the jobs.</summary>
[DisallowConcurrentExecution]
internal sealed class NightlyJob(NightlyWork work) : IJob
{
    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // A host that starts enters the trigger anew, also when another has already taken it up: then it fires twice for the same night.
        if (context.ScheduledFireTimeUtc is not { } night || !await work.DoneSinceAsync(night, cancellationToken))
        {
            await work.RunAsync(cancellationToken);
        }
    }
}
