namespace Samverkan.Domain.Agenda;

/// <summary>What a decider answers when an agenda item, the term it stands in and the child's case change in one commit. Some lists may be empty, never all.</summary>
public abstract record AgendaDecision
{
    private AgendaDecision()
    {
    }

    /// <summary>The events for each stream.</summary>
    public sealed record Accepted(IReadOnlyList<object> Item, IReadOnlyList<object> Term, IReadOnlyList<object> Case) : AgendaDecision;

    /// <summary>A repeat: what was asked for already holds.</summary>
    public sealed record Unchanged : AgendaDecision;

    /// <summary>The command is against a rule.</summary>
    public sealed record Refused(Refusal Refusal) : AgendaDecision;

    /// <summary>Nothing to do.</summary>
    public static AgendaDecision Nothing { get; } = new Unchanged();

    /// <summary>Refuses.</summary>
    public static AgendaDecision Refuse(Refusal refusal) => new Refused(refusal);

    /// <summary>Changes the item alone.</summary>
    public static AgendaDecision OnItem(params object[] events) => new Accepted(events, [], []);

    /// <summary>Changes the item and its term.</summary>
    public static AgendaDecision OnBoth(object item, object term) => new Accepted([item], [term], []);
}
