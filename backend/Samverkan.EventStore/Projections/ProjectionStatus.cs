namespace Samverkan.EventStore;

/// <summary>How a projection or subscription stands.</summary>
public enum ProjectionState
{
    /// <summary>Another host leads, or nobody does yet.</summary>
    Standby,

    /// <summary>Following the log.</summary>
    Running,

    /// <summary>Being rebuilt from the first event.</summary>
    Rebuilding,

    /// <summary>Stopped at an event it cannot handle, until it is resumed or the host restarted.</summary>
    Failed,
}

/// <summary>Where a projection or subscription stands. <see cref="FailedAt"/> is the sequence of the event it stopped at.</summary>
public sealed record ProjectionStatus(string Name, long Sequence, ProjectionState State, string? Error, long? FailedAt);

/// <summary>What a rebuild did.</summary>
public sealed record RebuildReport(string Name, long Events, double Seconds);

/// <summary>How the daemon works.</summary>
public sealed record DaemonOptions
{
    /// <summary>How often the log is looked at while there is work.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How seldom it may be looked at when idle.</summary>
    public TimeSpan IdlePoll { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Events in one transaction.</summary>
    public int BatchSize { get; init; } = 1000;
}
