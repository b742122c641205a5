using Quartz;

namespace Samverkan.Api.Jobs;

/// <summary>The nightly work on the clock. It takes no arguments, so nothing personal can come to stand in the tables of the jobs.</summary>
[DisallowConcurrentExecution]
internal sealed class NightlyJob(NightlyWork work) : IJob
{
    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await work.RunAsync(cancellationToken);
}
