namespace Samverkan.Domain.Wheel;

/// <summary>Folds the events of the stream "wheel". Total: an event that is unknown, or out of place, leaves the state as it is.</summary>
public static class WheelFold
{
    /// <summary>The state after an event.</summary>
    public static WheelState Evolve(WheelState state, object @event) => (state, @event) switch
    {
        (WheelState.Missing, WheelAssessmentStarted e) => new WheelState.Present(
            e.AssessmentId, e.CaseId, e.ChildId, e.DefinitionId, e.DefinitionVersion, e.Perspective, e.RespondentId, [], e.By, e.At, null),
        (WheelState.Present wheel, WheelSectorDescribed e) => Replace(wheel, e.Sector, new(e.Sector, e.Item, e.Note, e.By, e.At)),
        (WheelState.Present wheel, WheelSectorCleared e) => Replace(wheel, e.Sector, null),
        (WheelState.Present wheel, WheelPurged e) when e.Branch == wheel.StartedBy.Branch => WheelState.Missing.Instance,
        (WheelState.Present wheel, WheelAssessmentCompleted e) => wheel with { CompletedAt = e.At },
        _ => state,
    };

    private static WheelState.Present Replace(WheelState.Present wheel, string sector, DescribedSector? described)
    {
        var kept = wheel.Sectors.Where(s => s.Sector != sector);
        return wheel with { Sectors = described is null ? [.. kept] : [.. kept, described] };
    }
}
