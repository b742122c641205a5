namespace Samverkan.Domain.Retention;

/// <summary>
/// What a huvudman's dokumenthanteringsplan says of its schools' notes: years after the last one. A huvudman that has said nothing gets the
/// default, which every proposal shows as such, so that it is not taken for a decision that somebody has made.
/// </summary>
public sealed record DocumentPlan(int Years, bool IsDefault)
{
    /// <summary>Where the huvudman has said nothing.</summary>
    public static DocumentPlan Default { get; } = new(10, IsDefault: true);

    /// <summary>The plan as the huvudman states it.</summary>
    public static DocumentPlan Stated(int years) => new(years, IsDefault: false);
}
