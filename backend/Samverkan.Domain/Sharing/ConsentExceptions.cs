namespace Samverkan.Domain.Sharing;

/// <summary>Why one guardian's answer need not be waited for.</summary>
public enum ConsentExceptionGround
{
    /// <summary>Vårdnadshavaren är förhindrad och frågan kan inte skjutas upp (FB 6 kap. 13 § andra stycket).</summary>
    GuardianPrevented,

    /// <summary>Mindre ingripande fråga, och inget talar för att vårdnadshavarna är oense (JO).</summary>
    MinorMatter,
}

/// <summary>One ground as data, between two days (inclusive; null is still in force).</summary>
public sealed record ConsentExceptionGroundRow(ConsentExceptionGround Ground, string Name, string Source, string Help, DateOnly ValidFrom, DateOnly? ValidTo = null);

/// <summary>
/// The grounds on which a named professional may record that one guardian's answer is not waited for. Socialnämndens beslut enligt FB 6 kap.
/// 13 a § is none of them: it covers certain insatser, and not that information is shared.
/// </summary>
public static class ConsentExceptionGrounds
{
    /// <summary>Every ground.</summary>
    public static IReadOnlyList<ConsentExceptionGroundRow> All { get; } =
    [
        new(ConsentExceptionGround.GuardianPrevented, "Vårdnadshavaren är förhindrad", "FB 6 kap. 13 § andra stycket",
            "Vårdnadshavaren kan inte nås eller svara, och frågan kan inte vänta utan olägenhet. Gäller inte beslut av ingripande betydelse för barnets framtid.", new(1983, 7, 1)),
        new(ConsentExceptionGround.MinorMatter, "Mindre ingripande fråga", "JO; FB 6 kap. 13 §",
            "Det som delas är av mindre ingripande slag, och det finns ingen anledning att tro att vårdnadshavarna är oense.", new(1983, 7, 1)),
    ];

    /// <summary>Whether a ground is in force on a day.</summary>
    public static bool InForce(ConsentExceptionGround ground, DateOnly day) =>
        All.Any(row => row.Ground == ground && row.ValidFrom <= day && (row.ValidTo is not { } last || day <= last));
}

/// <summary>
/// A named professional has recorded, with a reason, that one guardian's answer is not waited for, until a day (inclusive). It stands for no
/// yes: another guardian must have said yes, a no of that guardian's is never set aside, and when the guardian answers the answer counts. What is about
/// the guardian's own person is not handed on by it.
/// </summary>
public sealed record ConsentException(
    Guid ExceptionId,
    Guid PersonId,
    ConsentExceptionGround Ground,
    Personal<string> Reason,
    DateOnly Until,
    By By,
    DateTimeOffset At);
