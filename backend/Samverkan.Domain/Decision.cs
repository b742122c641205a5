namespace Samverkan.Domain;

/// <summary>The acting person as history keeps them: who, in which assignment, for which unit and branch.</summary>
public sealed record By(Guid PersonId, Guid AssignmentId, UnitId Unit, BranchId Branch);

/// <summary>
/// Why a command was refused. <see cref="Code"/> is published in <c>contracts/problems.md</c> and never changes its meaning;
/// <see cref="Detail"/> is Swedish, fit to show, and says nothing that the acting person may not know.
/// </summary>
public sealed record Refusal(string Code, string Detail, string? Field = null);

/// <summary>What a decider answers: events to append, nothing (the world is already so), or a refusal. An exception means a bug.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The events that the command leads to, in order; at least one.</summary>
    public sealed record Accepted(IReadOnlyList<object> Events) : Decision;

    /// <summary>A repeat: what was asked for already holds.</summary>
    public sealed record Unchanged : Decision;

    /// <summary>The command is against a rule.</summary>
    public sealed record Refused(Refusal Refusal) : Decision;

    /// <summary>Accepts with these events.</summary>
    public static Decision Accept(params object[] events) => new Accepted(events);

    /// <summary>Nothing to do.</summary>
    public static Decision Nothing { get; } = new Unchanged();

    /// <summary>Refuses with a published code.</summary>
    public static Decision Refuse(string code, string detail, string? field = null) => new Refused(new Refusal(code, detail, field));
}
