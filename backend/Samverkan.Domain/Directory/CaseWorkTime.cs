namespace Samverkan.Domain.Directory;

/// <summary>
/// For how long a person has done case work in a unit. An assignment that follows another without a day between (a renewal, another
/// role) goes on with it; a gap of a day begins anew.
/// </summary>
public static class CaseWorkTime
{
    /// <summary>The first day of the unbroken time that reaches <paramref name="day"/>; null when the person does no case work there that day.</summary>
    public static DateOnly? UnbrokenSince(IEnumerable<AssignmentEntry> assignments, UnitId unit, DateOnly day)
    {
        DateOnly? since = null;
        var before = assignments
            .Where(assignment => assignment.Unit == unit && Roles.MayTakePart(assignment.Role) && assignment.KnownFrom <= day)
            .OrderByDescending(assignment => assignment.To ?? DateOnly.MaxValue);
        foreach (var assignment in before)
        {
            var needed = since?.AddDays(-1) ?? day;
            if (assignment.To < needed)
            {
                break;
            }

            since = since is { } known && known < assignment.KnownFrom ? known : assignment.KnownFrom;
        }

        return since;
    }
}
