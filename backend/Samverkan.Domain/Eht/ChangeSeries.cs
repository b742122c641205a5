namespace Samverkan.Domain.Eht;

/// <summary>Changes name, schools, standing time or place. Only whoever leads the series does.</summary>
public sealed record ChangeSeries(SeriesFacts Facts, IReadOnlySet<UnitId> OwnSchools, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(ChangeSeries command, EhtSeriesState state)
    {
        if (SeriesRules.NotChair(state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        if (((EhtSeriesState.Present)state).Facts.SameAs(command.Facts))
        {
            return Decision.Nothing;
        }

        return SeriesRules.Check(command.Facts, command.OwnSchools) is { } wrong
            ? Decision.Refuse(wrong)
            : Decision.Accept(new EhtSeriesChanged(command.Facts, command.By, command.At));
    }
}
