using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// Whose answers decide: each of <see cref="Must"/> has to say yes; each of <see cref="MayBlock"/> need not be asked, but a no of theirs stops it.
/// </summary>
public sealed record RequiredPersons(IReadOnlyList<Guid> Must, IReadOnlyList<Guid> MayBlock)
{
    /// <summary>Those of <see cref="Must"/> who have custody: an exception for one of them takes the yes of another of them.</summary>
    public IReadOnlyList<Guid> Custody { get; init; } = [];

    /// <summary>Those of <see cref="Custody"/> whose silence an exception may let be: not where it is about themselves.</summary>
    public IReadOnlyList<Guid> MayBeExcepted { get; init; } = [];

    /// <summary>
    /// The persons who dispose of the secrecy of information about the child on a day (OSL 12 kap. 3 §, FB 6 kap. 11 och 13 §§): every
    /// guardian with custody, the child itself from fifteen, and each person whose own data it holds. A parent without custody answers
    /// for their own data only. A child between twelve and fifteen may block. At eighteen custody ends and the child answers alone.
    /// An unknown birth date is taken as fifteen but not eighteen, with guardians: everyone must say yes. Nobody is left when nobody with
    /// custody is registered and the child is not (known to be) fifteen; consent cannot hold then.
    /// <para>Where a named professional of the disclosing branch has assessed that the child is mature enough (<see cref="MaturityAssessment"/>), the child
    /// disposes of the area alone: guardians are outsiders to it, and answer only for data about themselves.</para>
    /// </summary>
    public static RequiredPersons Of(
        CaseState.Open @case, DateOnly today, IReadOnlyList<Guid>? concerns = null, BranchId? asKnownBy = null, InformationArea? area = null)
    {
        var born = ChildBirth.Of(@case, asKnownBy);
        if (DecidesAlone(@case, born, today, asKnownBy, area))
        {
            return new([.. OthersConcerned(@case, concerns, []), @case.ChildId], []);
        }

        var adult = AgeRules.Reached(AgeRules.Majority, born, today, ifUnknown: false);
        var custody = adult ? [] : @case.Guardians.Where(g => HasCustody(g.Kind)).Select(g => g.PersonId).ToList();
        var childAnswers = AgeRules.Reached(AgeRules.ChildConsentRequiredFrom, born, today, ifUnknown: true);

        // Somebody has to dispose of the child's secrecy; a person whose data it also holds cannot do so in their place.
        if (custody.Count == 0 && (!childAnswers || born is null))
        {
            return new([], []);
        }

        var alsoConcerned = OthersConcerned(@case, concerns, custody);
        Guid[] child = [@case.ChildId];
        var childMayBlock = !childAnswers && AgeRules.Reached(AgeRules.ChildRefusalBlocksFrom, born, today, ifUnknown: true);
        return new([.. custody, .. alsoConcerned, .. childAnswers ? child : []], childMayBlock ? child : [])
        {
            Custody = custody,
            MayBeExcepted = [.. custody.Where(id => concerns?.Contains(id) != true)],
        };
    }

    /// <summary>Everyone whose answer is needed for at least one of several areas, and those who may block at least one.</summary>
    public static RequiredPersons ForAny(IEnumerable<RequiredPersons> areas)
    {
        var all = areas.ToList();
        List<Guid> must = [.. all.SelectMany(persons => persons.Must).Distinct()];
        return new(must, [.. all.SelectMany(persons => persons.MayBlock).Distinct().Except(must)])
        {
            Custody = [.. all.SelectMany(persons => persons.Custody).Distinct()],
            MayBeExcepted = [.. all.SelectMany(persons => persons.MayBeExcepted).Distinct()],
        };
    }

    private static bool DecidesAlone(CaseState.Open @case, DateOnly? born, DateOnly today, BranchId? branch, InformationArea? area) =>
        branch is not null && area is { } about
        && AgeRules.Reached(AgeRules.ChildMayDecideAloneFrom, born, today, ifUnknown: false)
        && @case.Maturity.Any(assessment => assessment.Branch == branch && assessment.Areas.Contains(about));

    private static IEnumerable<Guid> OthersConcerned(CaseState.Open @case, IReadOnlyList<Guid>? concerns, IReadOnlyCollection<Guid> custody) =>
        @case.Guardians.Select(g => g.PersonId).Concat(@case.Related.Select(r => r.PersonId))
            .Where(id => concerns?.Contains(id) == true && !custody.Contains(id));

    private static bool HasCustody(GuardianKind kind) => kind is not GuardianKind.NonCustodialParent;
}
