namespace Samverkan.Domain.Sharing;

/// <summary>One age that a rule speaks of. The law uses different ages for different things, and maturity besides.</summary>
public sealed record AgeRule(string Key, int Years, string Meaning, string Source);

/// <summary>The ages that decide sharing, as data. Ages are computed from the stored birth date, never from a number.</summary>
public static class AgeRules
{
    /// <summary>From this age the child's own yes is needed as well.</summary>
    public static AgeRule ChildConsentRequiredFrom { get; } = new(
        "childConsentRequiredFrom", 15, "Barnets eget samtycke krävs, jämte vårdnadshavarnas.", "OSL 12 kap. 3 §, förarbeten; jfr SoL (2025:400) 3 kap. 4 §");

    /// <summary>From this age the child's no stops the sharing, though its yes is not yet needed.</summary>
    public static AgeRule ChildRefusalBlocksFrom { get; } = new(
        "childRefusalBlocksFrom", 12, "Barnets nej hindrar delning.", "OSL 12 kap. 3 § (ålder och mognad); jfr SoL (2025:400) 21 kap. 1 §");

    /// <summary>Until this age OSL 25:12 and 26:9 apply and guardians dispose of the secrecy.</summary>
    public static AgeRule Majority { get; } = new(
        "majority", 18, "Vårdnaden upphör; OSL 25:12 p. 1 och 26:9 p. 1 gäller inte längre.", "FB 6 kap. 2 §; OSL 25 kap. 12 §, 26 kap. 9 §");

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<AgeRule> All { get; } = [ChildRefusalBlocksFrom, ChildConsentRequiredFrom, Majority];

    /// <summary>Whether a person has reached the age of a rule on a day. An unknown birth date answers <paramref name="ifUnknown"/>.</summary>
    public static bool Reached(AgeRule rule, DateOnly? birthDate, DateOnly today, bool ifUnknown) =>
        birthDate is { } born ? born.AddYears(rule.Years) <= today : ifUnknown;

    /// <summary>Completed years on a day; a person born on 29 February has the birthday on 28 February in other years.</summary>
    public static int AgeOn(DateOnly birthDate, DateOnly today)
    {
        var years = today.Year - birthDate.Year;
        return birthDate.AddYears(years) <= today ? years : years - 1;
    }
}
