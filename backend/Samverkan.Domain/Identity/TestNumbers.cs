using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Identity;

/// <summary>
/// Personal numbers that Skatteverket has published for testing and never gives to a person. Production refuses them, everything else
/// refuses all others: a number that looks made up may be a living person's.
/// </summary>
public static class TestNumbers
{
    /// <summary>The numbers that demo data and tests may use.</summary>
    public static IReadOnlySet<string> Listed { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "201001012382", "201001012390", "201101012381", "201101012399", "201201012380", "201201012398", "201301012397",
        "201401012396", "201501012395", "201601042383", "201701012393", "201801012392", "201901012391",
    };

    /// <summary>
    /// Why a well-formed number is not taken here, or null. TF numbers belong to a municipality and to no published list, so they are taken
    /// everywhere.
    /// </summary>
    public static string? WhyRefused(ChildNumber number, bool production)
    {
        if (number.Kind == NumberKind.TfNumber)
        {
            return null;
        }

        return (production, Listed.Contains(number.Value)) switch
        {
            (true, true) => "Numret är ett testnummer och får inte användas här.",
            (false, false) => "Detta är en testmiljö. Bara Skatteverkets testpersonnummer får användas här.",
            _ => null,
        };
    }
}
