namespace Samverkan.Api.Tests.Hosting;

/// <summary>The real clock, moved on as a test needs it. Timers run in real time.</summary>
public sealed class MovableTime : TimeProvider
{
    private TimeSpan _ahead;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    /// <summary>Moves the clock on.</summary>
    public void Forward(TimeSpan by) => _ahead += by;

    /// <summary>Moves the clock on for as long as the answer is kept.</summary>
    public IDisposable Ahead(TimeSpan by)
    {
        Forward(by);
        return new Back(this, by);
    }

    private sealed class Back(MovableTime time, TimeSpan by) : IDisposable
    {
        public void Dispose() => time.Forward(-by);
    }
}
