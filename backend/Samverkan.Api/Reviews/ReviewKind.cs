namespace Samverkan.Api.Reviews;

/// <summary>What readings a review of the log draws from.</summary>
public enum ReviewKind
{
    /// <summary>Slumpvis bland alla läsningar.</summary>
    Random,

    /// <summary>Barnet eller en vårdnadshavare heter som någon i huvudmannens egen personal.</summary>
    OwnColleague,

    /// <summary>Den som läste har samma efternamn som barnet eller en vårdnadshavare.</summary>
    SameSurname,

    /// <summary>Den som läste var inte namngiven i ärendet då, eller läste genom nödöppning.</summary>
    NoRelation,

    /// <summary>Läst genom nödöppning.</summary>
    BreakGlass,
}

/// <summary>What a reviewer found a reading to be.</summary>
public enum ReviewOutcome
{
    /// <summary>I sin ordning.</summary>
    InOrder,

    /// <summary>Medarbetaren har tillfrågats.</summary>
    AskedStaff,

    /// <summary>Obehörig läsning.</summary>
    Unauthorised,
}
