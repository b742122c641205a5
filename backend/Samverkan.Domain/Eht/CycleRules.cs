namespace Samverkan.Domain.Eht;

/// <summary>What the commands on a term have in common.</summary>
internal static class CycleRules
{
    /// <summary>Refuses who does not lead the series, and any change of a term that is closed.</summary>
    public static Refusal? NotChair(EhtSeriesState seriesState, EhtCycleState state, By by) =>
        SeriesRules.NotChair(seriesState, by) ?? NotUnderWay(seriesState, state);

    /// <summary>Refuses who is no member of the series, and any change of a term that is closed.</summary>
    public static Refusal? NotMember(EhtSeriesState seriesState, EhtCycleState state, By by) =>
        seriesState is EhtSeriesState.Present series && series.Find(Attendee.Of(by)) is not null ? NotUnderWay(seriesState, state) : Refusals.NotFound;

    /// <summary>Refuses a term that is another series', or closed.</summary>
    public static Refusal? NotUnderWay(EhtSeriesState seriesState, EhtCycleState state)
    {
        if (seriesState is not EhtSeriesState.Present series || state is not EhtCycleState.Present cycle || cycle.SeriesId != series.SeriesId)
        {
            return Refusals.NotFound;
        }

        return cycle.IsClosed ? Refusals.EhtTermClosed : null;
    }
}
