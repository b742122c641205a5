using Npgsql;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.EventStore;

namespace Samverkan.Api.Commands;

/// <summary>What a command has at hand between load and commit: who, when, new ids, and where to put what it decides.</summary>
public sealed class CommandWork
{
    private readonly CommandSession _session;

    internal CommandWork(CommandSession session, Actor actor, DateTimeOffset now)
    {
        _session = session;
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

    /// <summary>A new id, ordered in time.</summary>
    public Guid NewId() => Guid.CreateVersion7(Now);

    /// <summary>SQL that is committed together with the events.</summary>
    public void Effect(NpgsqlBatchCommand sql) => _session.Effect(sql);

    /// <summary>Destroys the key of what a branch owns about a child, together with the events or not at all.</summary>
    public void DestroyKey(Guid childId, BranchId owner) => _session.DestroyKey(new KeyRef(childId, owner.Value));

    /// <summary>Appends to a stream and returns the version that it will have. <paramref name="subject"/> is the child.</summary>
    public long Append<TState>(StreamHandle<TState> stream, Guid subject, IReadOnlyList<object> events)
        where TState : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(events);
        _session.Append(stream, subject, events);
        return stream.Version + events.Count;
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
        return decision switch
        {
            Decision.Accepted accepted => new CommandAnswer.Done(stream.Id, Append(stream, subject, accepted.Events), !stream.Exists),
            Decision.Unchanged => new CommandAnswer.Done(stream.Id, stream.Version, Created: false),
            Decision.Refused refused => CommandAnswer.Refuse(refused.Refusal),
            _ => throw new InvalidOperationException($"Unknown decision {decision?.GetType().Name}."),
        };
    }
}
