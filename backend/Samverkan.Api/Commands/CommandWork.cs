using Npgsql;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.EventStore;

namespace Samverkan.Api.Commands;

/// <summary>What a command has at hand between load and commit: who, when, new ids, and where to put what it decides.</summary>
public sealed class CommandWork
{
    private readonly CommandSession _session;
    private readonly CommandTags _tags;

    internal CommandWork(CommandSession session, Actor actor, DateTimeOffset now, CommandTags tags)
    {
        _session = session;
        _tags = tags;
        Actor = actor;
        Now = now;
    }

    /// <summary>The acting person.</summary>
    public Actor Actor { get; }

    /// <summary>The acting person as events keep them.</summary>
    public By By => Actor.By;

    /// <summary>The moment of the command; every event of it carries this one.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The Swedish calendar day of <see cref="Now"/>.</summary>
    public DateOnly Today => SwedishCalendar.DayOf(Now);

    /// <summary>The case that the command is about; null when it is about none, or opens one.</summary>
    internal StreamHandle<CaseState>? Case { get; set; }

    /// <summary>A new id, ordered in time.</summary>
    public Guid NewId() => Guid.CreateVersion7(Now);

    /// <summary>SQL that is committed together with the events.</summary>
    public void Effect(NpgsqlBatchCommand sql) => _session.Effect(sql);

    /// <summary>Destroys the key of what a branch owns about a child, together with the events or not at all.</summary>
    public void DestroyKey(Guid childId, BranchId owner) => _session.DestroyKey(new KeyRef(childId, owner.Value));

    /// <summary>Appends to a stream. <paramref name="subject"/> is the child.</summary>
    public void Append<TState>(StreamHandle<TState> stream, Guid subject, IReadOnlyList<object> events)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(events);
        _session.Append(stream, subject, events);
    }

    /// <summary>Appends to a stream, or leaves it as it is when there is nothing to append.</summary>
    public void AppendAny<TState>(StreamHandle<TState> stream, Guid subject, IReadOnlyList<object> events)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(events);
        if (events.Count > 0)
        {
            Append(stream, subject, events);
        }
    }

    /// <summary>Turns a decision on one stream into an answer. A stream that did not exist is answered as created.</summary>
    public CommandAnswer Settle<TState>(StreamHandle<TState> stream, Guid subject, Decision decision)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        switch (decision)
        {
            case Decision.Accepted accepted:
                Append(stream, subject, accepted.Events);
                return new CommandAnswer.Done(stream.Id, () => TagOf(stream), !stream.Exists);
            case Decision.Unchanged:
                return new CommandAnswer.Done(stream.Id, () => TagOf(stream), Created: false);
            case Decision.Refused refused:
                return CommandAnswer.Refuse(refused.Refusal);
            default:
                throw new InvalidOperationException($"Unknown decision {decision?.GetType().Name}.");
        }
    }

    /// <summary>What the actor's next command on a stream names, once what has been appended here is committed.</summary>
    internal string TagOf<TState>(StreamHandle<TState> stream)
        where TState : class
    {
        var (version, state) = _session.After(stream);
        return _tags.Of(Actor, Now, version, state, Case is null ? null : _session.After(Case).State);
    }
}
