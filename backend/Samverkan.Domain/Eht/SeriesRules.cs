namespace Samverkan.Domain.Eht;

/// <summary>What opening and changing a series have in common.</summary>
internal static class SeriesRules
{
    /// <summary>Refuses a series for no school, for a school of somebody else, or at a time that cannot be.</summary>
    public static Refusal? Check(SeriesFacts facts, IReadOnlySet<UnitId> ownSchools)
    {
        if (facts.Schools.Count == 0 || facts.Schools.Any(school => !ownSchools.Contains(school)))
        {
            return Refusals.EhtSchoolNotOwn;
        }

        var slot = facts.Slot;
        return slot.Minutes is < Limits.MeetingMinutesMin or > Limits.MeetingMinutesMax
            || slot.WeekInterval is < 1 or > Limits.MeetingWeeksMax
            || slot.CutoffDays is < 0 or > Limits.MeetingCutoffDaysMax
            ? Refusals.EhtSlotImpossible
            : null;
    }

    /// <summary>The series, if the acting person leads it; somebody who only takes part is told so, and for anyone else there is no such series.</summary>
    public static Refusal? NotChair(EhtSeriesState state, By by) => state switch
    {
        EhtSeriesState.Present series when series.IsLedBy(by) => null,
        EhtSeriesState.Present series when series.Find(Attendee.Of(by)) is not null => Refusals.EhtNotChair,
        _ => Refusals.NotFound,
    };
}
