namespace Samverkan.Domain.Sharing;

/// <summary>
/// One age that a rule speaks of, between two days (inclusive; null is still in force). The law uses different ages for different things, and
/// maturity besides. A change of law is one more row with the same key.
/// </summary>
public sealed record AgeRule(string Key, int Years, string Meaning, string Source, DateOnly ValidFrom, DateOnly? ValidTo = null)
{
    /// <summary>Whether the row is in force on a day.</summary>
    public bool InForce(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}

/// <summary>The ages that decide sharing, as data. Ages are computed from the stored birth date, never from a number.</summary>
public static class AgeRules
{
    private static readonly DateOnly OslInForce = new(2009, 6, 30);

    /// <summary>From this age a named professional may record that the child is mature enough to decide alone.</summary>
    public static AgeRule ChildMayDecideAloneFrom { get; } = new(
        "childMayDecideAloneFrom", 12, "Barnet kan efter mognadsbedömning ensamt förfoga över sekretessen.", "OSL 12 kap. 3 § (ålder och mognad); jfr SoL (2025:400) 21 kap. 1 §", OslInForce);

    /// <summary>From this age the child's no stops the sharing, though its yes is not yet needed.</summary>
    public static AgeRule ChildRefusalBlocksFrom { get; } = new(
        "childRefusalBlocksFrom", 12, "Barnets nej hindrar delning.", "OSL 12 kap. 3 § (ålder och mognad); jfr SoL (2025:400) 21 kap. 1 §", OslInForce);

    /// <summary>Until this age a guardian is given what concerns the child without any further assessment.</summary>
    public static AgeRule GuardianReadsUntil { get; } = new(
        "guardianReadsUntil", 13, "Till dess får vårdnadshavaren ut barnets uppgifter; därefter krävs en särskild bedömning.", "1177:s åldersgränser; FB 6 kap. 11 §, OSL 12 kap. 3 §", OslInForce);

    /// <summary>From this age the child's own yes is needed as well.</summary>
    public static AgeRule ChildConsentRequiredFrom { get; } = new(
        "childConsentRequiredFrom", 15, "Barnets eget samtycke krävs, jämte vårdnadshavarnas.", "OSL 12 kap. 3 §, förarbeten; jfr SoL (2025:400) 3 kap. 4 §", OslInForce);

    /// <summary>From this age only the child is given what concerns the child.</summary>
    public static AgeRule ChildReadsAloneFrom { get; } = new(
        "childReadsAloneFrom", 16, "Därefter får bara barnet självt ut sina uppgifter.", "1177:s åldersgränser; FB 6 kap. 11 §, OSL 12 kap. 3 §", OslInForce);

    /// <summary>Until this age OSL 25:12 and 26:9 apply and guardians dispose of the secrecy.</summary>
    public static AgeRule Majority { get; } = new(
        "majority", 18, "Vårdnaden upphör; OSL 25:12 p. 1 och 26:9 p. 1 gäller inte längre.", "FB 6 kap. 2 §; OSL 25 kap. 12 §, 26 kap. 9 §", OslInForce);

    /// <summary>Every rule, the youngest age first.</summary>
    public static IReadOnlyList<AgeRule> All { get; } =
        [ChildMayDecideAloneFrom, ChildRefusalBlocksFrom, GuardianReadsUntil, ChildConsentRequiredFrom, ChildReadsAloneFrom, Majority];

    /// <summary>Whether a person has reached the age of a rule on a day, by the row of the rule that is in force that day. An unknown birth date, and a rule
    /// that is not in force, answer <paramref name="ifUnknown"/>.</summary>
    public static bool Reached(AgeRule rule, DateOnly? birthDate, DateOnly today, bool ifUnknown) =>
        birthDate is { } born && All.FirstOrDefault(row => row.Key == rule.Key && row.InForce(today)) is { } inForce
            ? born.AddYears(inForce.Years) <= today
            : ifUnknown;

    /// <summary>Completed years on a day; a person born on 29 February has the birthday on 28 February in other years.</summary>
    public static int AgeOn(DateOnly birthDate, DateOnly today)
    {
        var years = today.Year - birthDate.Year;
        return birthDate.AddYears(years) <= today ? years : years - 1;
    }
}
