namespace Samverkan.Domain;

/// <summary>The acting person as history keeps them: who, in which assignment, for which unit and branch.</summary>
public sealed record By(Guid PersonId, Guid AssignmentId, UnitId Unit, BranchId Branch);

/// <summary>
/// Why a command was refused. <see cref="Code"/> is published in <c>contracts/problems.md</c> and never changes its meaning;
/// <see cref="Detail"/> is Swedish, fit to show, and says nothing that the acting person may not know.
/// </summary>
public sealed record Refusal(string Code, string Detail, string? Field = null, RefusalKind Kind = RefusalKind.Rule);

/// <summary>What sort of obstacle a refusal names; a host translates it (404, 409, 422).</summary>
public enum RefusalKind
{
    /// <summary>A rule of the field says no.</summary>
    Rule,

    /// <summary>It collides with what already exists or has already happened.</summary>
    Conflict,

    /// <summary>It names something that is not there, or that the acting person may not know of.</summary>
    Missing,
}

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

    /// <summary>Accepts with these events, or does nothing if there are none.</summary>
    public static Decision AcceptAny(IReadOnlyList<object> events) => events.Count == 0 ? Nothing : new Accepted(events);

    /// <summary>Refuses.</summary>
    public static Decision Refuse(Refusal refusal) => new Refused(refusal);

    /// <summary>Refuses with a published code.</summary>
    public static Decision Refuse(string code, string detail, string? field = null) => new Refused(new Refusal(code, detail, field));
}
