namespace Samverkan.EventStore;

/// <summary>A projection that was waited for has stopped at an event.</summary>
public sealed class ProjectionFailedException(ProjectionStatus status)
    : Exception($"{status.Name} stopped at event {status.FailedAt}: {status.Error}")
{
    /// <summary>How it stands.</summary>
    public ProjectionStatus Status { get; } = status;
}
