namespace Samverkan.Load.Seeding;

/// <summary>A case as it is to be stored: the events of its own stream and, if it has a wheel, of the wheel's.</summary>
internal sealed record SeededCase(Guid CaseId, Guid ChildId, Team? Team, IReadOnlyList<object> Events, Guid WheelId, IReadOnlyList<object> WheelEvents)
{
    /// <summary>How many events there are in all.</summary>
    public int EventCount => Events.Count + WheelEvents.Count;

    /// <summary>What is needed to work in it once it is stored; the events themselves are let go.</summary>
    public Workplace Place => new(CaseId, WheelId, Team ?? throw new LoadException("Nobody works in this case."), Events.Count, WheelEvents.Count);
}

/// <summary>A stored case that a team works in, and the versions its streams were stored at.</summary>
internal sealed record Workplace(Guid CaseId, Guid WheelId, Team Team, long CaseVersion, long WheelVersion);
