namespace Samverkan.Domain;

/// <content>The refusals of "i väntan på utredning".</content>
public static partial class Refusals
{
    /// <summary>Only BUP says that a child waits for BUP.</summary>
    public static Refusal WaitingNotBup { get; } = Rule("waiting.not-bup", "Bara BUP antecknar att ett barn väntar på utredning hos BUP.");

    /// <summary>A child waits once at a time.</summary>
    public static Refusal WaitingUnderWay { get; } = Conflict("waiting.under-way", "Det står redan att barnet väntar. Ändra det i stället.");

    /// <summary>There is no such wait in the case.</summary>
    public static Refusal WaitingMissing { get; } = Missing("waiting.missing", "Uppgiften om väntan finns inte i ärendet.");

    /// <summary>The wait is another branch's.</summary>
    public static Refusal WaitingNotAuthor { get; } = Rule("waiting.not-author", "Bara BUP kan ändra eller avsluta väntan.");

    /// <summary>A wait that is over is not written anew.</summary>
    public static Refusal WaitingIsOver { get; } = Conflict("waiting.is-over", "Väntan är redan avslutad.");

    /// <summary>A wait has begun.</summary>
    public static Refusal WaitingInFuture { get; } = Rule("waiting.in-future", "Väntan kan inte ha börjat senare än i dag.", "since");

    /// <summary>What is waited for comes after the wait began.</summary>
    public static Refusal WaitingExpectedTooEarly { get; } = Rule("waiting.expected-too-early", "Beräknad dag kan inte vara före den dag väntan började.", "expected");
}
