namespace Samverkan.Domain.FamilySupport;

/// <summary>
/// Who writes to a link, when, and the revision that they had read. <see cref="IsOfSchool"/>: they are of the huvudman of a school that it names, and so know
/// of it.
/// </summary>
public sealed record FamilySupportWrite(int Revision, bool IsOfSchool, By By, DateTimeOffset At);

/// <summary>What the commands on a link share.</summary>
internal static class FamilySupportRules
{
    /// <summary>Null when the acting person's unit linked, and it holds; else why not. To whoever it is not shown to there is none.</summary>
    internal static Refusal? NotOwn(FamilySupportState state, FamilySupportWrite write) =>
        state is not FamilySupportState.Present { Ended: false } link ? Refusals.NotFound
        : link.By.Unit == write.By.Unit && link.By.Branch == write.By.Branch ? null
        : write.IsOfSchool ? Refusals.FamilySupportNotOwn
        : Refusals.NotFound;

    /// <summary>Null when the schools are some of the municipality's, each once; else why not.</summary>
    internal static Refusal? CheckSchools(FamilySupportFacts facts, FamilySupportPlace place) =>
        facts.Schools.Count is > 0 and <= Limits.FamilySupportSchools && facts.Schools.Distinct().Count() == facts.Schools.Count && facts.Schools.All(place.Schools.Contains)
            ? null
            : Refusals.FamilySupportSchoolElsewhere;
}
