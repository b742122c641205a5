using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Presence;

/// <summary>What the directory says of the two units: the school's kind of branch, the municipalities, and who does case work in the acting person's unit today.</summary>
public sealed record PresencePlace(BranchKind OwnKind, BranchKind? SchoolKind, string? OwnMunicipality, string? SchoolMunicipality, IReadOnlyCollection<Guid> OwnStaff);

/// <summary>Plans that staff of a unit of socialtjänsten are at a school of the same municipality.</summary>
public sealed record PlanPresence(Guid PresenceId, PresenceFacts Facts, PresencePlace Place, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(PlanPresence command, PresenceState state) => state is PresenceState.Present
        ? Decision.Nothing
        : (CheckPlace(command) ?? CheckTime(command)) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new PresencePlanned(command.PresenceId, command.Facts, command.By, command.At));

    private static Refusal? CheckPlace(PlanPresence command)
    {
        var place = command.Place;
        if (place.OwnKind != BranchKind.SocialServices)
        {
            return Refusals.PresenceNotSocialServices;
        }

        if (place.SchoolKind is not (BranchKind.School or BranchKind.Preschool) || place.OwnMunicipality is null || place.OwnMunicipality != place.SchoolMunicipality)
        {
            return Refusals.PresenceSchoolElsewhere;
        }

        var persons = command.Facts.Persons;
        return persons.Count is 0 or > Limits.PresencePersons || persons.Distinct().Count() != persons.Count || !persons.All(place.OwnStaff.Contains)
            ? Refusals.PresenceNotStaff
            : null;
    }

    private static Refusal? CheckTime(PlanPresence command)
    {
        var facts = command.Facts;
        var fits = facts.TalkMinutes is >= Limits.TalkMinutesMin and <= Limits.TalkMinutesMax && facts.Starts.ToTimeSpan() + TimeSpan.FromMinutes(facts.TalkMinutes) <= facts.Ends.ToTimeSpan();
        var period = facts.From <= facts.To && facts.To <= facts.From.AddYears(1) && facts.To >= SwedishCalendar.DayOf(command.At);
        return !fits ? Refusals.PresenceTimeImpossible : !period ? Refusals.PresencePeriodImpossible : null;
    }
}
