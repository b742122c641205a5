namespace Samverkan.EventStore;

/// <summary>
/// When a stream's snapshot is kept beside the events as well, so that what the stream was then is found at a cost that does not grow with it.
/// Short streams have none.
/// </summary>
internal static class Checkpoints
{
    /// <summary>How many events there are between two, unless one command adds more. As many are folded at most to find a moment.</summary>
    public const long Interval = 100;

    /// <summary>
    /// Whether a commit that takes a stream from one version to another leaves one. It does so too where the fold has changed since the snapshot
    /// was made, for then those there are of the stream serve no more.
    /// </summary>
    public static bool IsDue(long before, long after, bool snapshotWasCurrent) =>
        after / Interval > before / Interval || (after > Interval && !snapshotWasCurrent);
}
