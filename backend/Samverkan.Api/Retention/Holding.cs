using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.Domain.Retention;
using Samverkan.EventStore;

namespace Samverkan.Api.Retention;

/// <summary>What is kept and forgotten, each branch's part by itself.</summary>
public enum HoldingKind
{
    /// <summary>Ett samordningsärende.</summary>
    Case,

    /// <summary>En termins möten: what was told there of no case, and what was said of the term.</summary>
    MeetingTerm,

    /// <summary>En konsultation utan identitet.</summary>
    Consultation,
}

/// <summary>Something that is kept, by a name without a word of its content: a case's number, the series and the term, the day and the units.</summary>
internal sealed record Holding(HoldingKind Kind, Guid Id, string Name);

/// <summary>One branch's part of something that is kept.</summary>
internal abstract record HeldIn(Holding Holding, HeldPart Part)
{
    /// <summary>Destroys it within a command, or says why not.</summary>
    internal abstract Refusal? Destroy(PurgePart command, CommandWork work, DirectorySnapshot directory);
}

/// <summary>One kind of what is kept: where the old ones are found, and what each branch holds in them.</summary>
internal interface IHoldings
{
    /// <summary>The kind.</summary>
    HoldingKind Kind { get; }

    /// <summary>SQL for the ids of some, in order: those after <c>$1</c> that began before <c>$2</c>, at most <c>$3</c>.</summary>
    string Old { get; }

    /// <summary>Asks for some, by SQL that returns their ids as <c>id</c>; what it gives has the parts when the session has been loaded.</summary>
    Func<IEnumerable<HeldIn>> Ask(Sessions sessions, HoldingIds ids);
}

/// <summary>Which: SQL that returns their ids as <c>id</c>, and its parameters. Parameters belong to one command each, so they are made anew.</summary>
internal sealed record HoldingIds(string Sql, Func<NpgsqlParameter[]> Parameters)
{
    /// <summary>These.</summary>
    internal static HoldingIds Of(Guid[] ids) => new("select unnest($1) as id", () => [new NpgsqlParameter<Guid[]> { TypedValue = ids }]);

    /// <summary>SQL over the ids, which stand in it as <c>held</c>.</summary>
    internal NpgsqlBatchCommand With(string sql)
    {
        var command = new NpgsqlBatchCommand($"with held as ({Sql}) {sql}");
        foreach (var parameter in Parameters())
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }
}

/// <summary>The session in which something is looked at, or in which it is destroyed: the same is asked of both.</summary>
internal abstract record Sessions
{
    private Sessions()
    {
    }

    /// <summary>The streams whose ids some SQL returns.</summary>
    internal abstract QueryHandle<IReadOnlyList<StreamHandle<TState>>> Streams<TState>(NpgsqlBatchCommand idsSql)
        where TState : class;

    /// <summary>What some SQL returns.</summary>
    internal abstract QueryHandle<T> Query<T>(NpgsqlBatchCommand sql, Func<NpgsqlDataReader, CancellationToken, Task<T>> read);

    /// <summary>A reading.</summary>
    internal sealed record Reading(ReadSession Session) : Sessions
    {
        internal override QueryHandle<IReadOnlyList<StreamHandle<TState>>> Streams<TState>(NpgsqlBatchCommand idsSql) => Session.Streams<TState>(idsSql);

        internal override QueryHandle<T> Query<T>(NpgsqlBatchCommand sql, Func<NpgsqlDataReader, CancellationToken, Task<T>> read) => Session.Query(sql, read);
    }

    /// <summary>A command.</summary>
    internal sealed record Commanding(CommandSession Session) : Sessions
    {
        internal override QueryHandle<IReadOnlyList<StreamHandle<TState>>> Streams<TState>(NpgsqlBatchCommand idsSql) => Session.Streams<TState>(idsSql);

        internal override QueryHandle<T> Query<T>(NpgsqlBatchCommand sql, Func<NpgsqlDataReader, CancellationToken, Task<T>> read) => Session.Query(sql, read);
    }
}
