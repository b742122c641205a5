namespace Samverkan.Domain;

/// <summary>
/// What a decider answers when the case and a stream beside it (a wheel, a stödförfrågan) change in the same commit.
/// Either list may be empty, never both.
/// </summary>
public abstract record PairDecision
{
    private PairDecision()
    {
    }

    /// <summary>The events for the case's stream and for the stream beside it.</summary>
    public sealed record Accepted(IReadOnlyList<object> CaseEvents, IReadOnlyList<object> OwnEvents) : PairDecision;

    /// <summary>A repeat: what was asked for already holds.</summary>
    public sealed record Unchanged : PairDecision;

    /// <summary>The command is against a rule.</summary>
    public sealed record Refused(Refusal Refusal) : PairDecision;

    /// <summary>Accepts with these events.</summary>
    public static PairDecision Accept(IReadOnlyList<object> caseEvents, params object[] ownEvents) => new Accepted(caseEvents, ownEvents);

    /// <summary>Nothing to do.</summary>
    public static PairDecision Nothing { get; } = new Unchanged();

    /// <summary>Refuses.</summary>
    public static PairDecision Refuse(Refusal refusal) => new Refused(refusal);
}
