namespace Samverkan.Domain.Eht;

/// <summary>
/// Makes somebody a member, or gives a member another part. <see cref="UnitStaff"/> are the persons who do case work in <see cref="Unit"/> today, and
/// since when: membership follows the work.
/// </summary>
public sealed record AddMember(
    Guid PersonId, UnitId Unit, BranchId Branch, SeriesPart Part, IReadOnlyDictionary<Guid, DateOnly> UnitStaff, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(AddMember command, EhtSeriesState state)
    {
        if (SeriesRules.NotChair(state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        if (!command.UnitStaff.TryGetValue(command.PersonId, out var since))
        {
            return Decision.Refuse(Refusals.EhtMemberNotStaff);
        }

        var series = (EhtSeriesState.Present)state;
        var who = new Attendee(command.PersonId, command.Unit, command.Branch);
        if (series.Find(who) is { } member && member.Part == command.Part && member.HoldsFor(since))
        {
            return Decision.Nothing;
        }

        if (series.Members.Count >= Limits.SeriesMembers)
        {
            return Decision.Refuse(Refusals.EhtTooManyMembers);
        }

        return SeriesChairs.IsLast(series, who) && command.Part != SeriesPart.Chair
            ? Decision.Refuse(Refusals.EhtLastChair)
            : Decision.Accept(new EhtMemberAdded(new(who, command.Part, command.At), command.By, command.At));
    }
}
