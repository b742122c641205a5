namespace Samverkan.Domain.Eht;

/// <summary>Ends a membership: whoever leads the series does it for anybody, and each member for themselves.</summary>
public sealed record RemoveMember(Attendee Who, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(RemoveMember command, EhtSeriesState state)
    {
        if (state is not EhtSeriesState.Present series || series.Find(Attendee.Of(command.By)) is null)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (command.Who != Attendee.Of(command.By) && !series.IsLedBy(command.By))
        {
            return Decision.Refuse(Refusals.EhtNotChair);
        }

        if (series.Find(command.Who) is null)
        {
            return Decision.Nothing;
        }

        return SeriesChairs.IsLast(series, command.Who)
            ? Decision.Refuse(Refusals.EhtLastChair)
            : Decision.Accept(new EhtMemberRemoved(command.Who, command.By, command.At));
    }
}

/// <summary>A series is always led by somebody.</summary>
internal static class SeriesChairs
{
    /// <summary>Whether somebody is the only one who leads it.</summary>
    public static bool IsLast(EhtSeriesState.Present series, Attendee who) =>
        series.Members.Where(member => member.Part == SeriesPart.Chair).Select(member => member.Who).ToList() is [var only] && only == who;
}
