using Npgsql;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Consultations;

/// <summary>
/// Which consultations are a unit's, and which case goes with which. They are found through the snapshots, which are saved with the events, so what has
/// just been written is there. The ids follow the order in which they were entered.
/// </summary>
internal static class ConsultationStreams
{
    private const string OfUnit =
        "select id, data from mt_doc_consultation where (data -> 'asking' ->> 'unit' = $1 or data -> 'asked' ->> 'unit' = $1) and id < $2 order by id desc limit $3";

    private const string Waiting = "select id, data from mt_doc_consultation where data -> 'asked' ->> 'unit' = $1 and data ->> 'answer' is null and data ->> 'withdrawn' is null";

    /// <summary>One page of what the actor's unit has asked or been asked, latest first, before a place in it.</summary>
    internal static NpgsqlBatchCommand Of(Actor actor, Guid before, int count) => Page($"select id from ({OfUnit}) page order by id desc", actor, before, count);

    /// <summary>The cases of that page.</summary>
    internal static NpgsqlBatchCommand CasesOf(Actor actor, Guid before, int count) =>
        Page($"select distinct (data ->> 'caseId')::uuid from ({OfUnit}) page where data ->> 'caseId' is not null", actor, before, count);

    /// <summary>What the actor's unit has been asked and nobody has answered, longest waiting first.</summary>
    internal static NpgsqlBatchCommand WaitingFor(Actor actor) => Unanswered($"select id from ({Waiting}) waiting order by id", actor);

    /// <summary>The cases of those.</summary>
    internal static NpgsqlBatchCommand CasesOfWaitingFor(Actor actor) =>
        Unanswered($"select distinct (data ->> 'caseId')::uuid from ({Waiting}) waiting where data ->> 'caseId' is not null", actor);

    /// <summary>The case of one consultation, if it has one.</summary>
    internal static NpgsqlBatchCommand CaseOf(Guid consultationId) => new("select (data ->> 'caseId')::uuid from mt_doc_consultation where id = $1 and data ->> 'caseId' is not null")
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = consultationId } },
    };

    /// <summary>The consultations about a case.</summary>
    internal static NpgsqlBatchCommand About(Guid caseId) => new("select id from mt_doc_consultation where data ->> 'caseId' = $1 order by id")
    {
        Parameters = { new NpgsqlParameter<string> { TypedValue = caseId.ToString() } },
    };

    /// <summary>Those of them in which the child is named.</summary>
    internal static NpgsqlBatchCommand ByNameIn(Guid caseId) =>
        new("select id from mt_doc_consultation where data ->> 'caseId' = $1 and (data ->> 'withIdentity')::boolean order by id")
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = caseId.ToString() } },
        };

    private static NpgsqlBatchCommand Unanswered(string sql, Actor actor) => new(sql)
    {
        Parameters = { new NpgsqlParameter<string> { TypedValue = actor.Unit.Value } },
    };

    private static NpgsqlBatchCommand Page(string sql, Actor actor, Guid before, int count) => new(sql)
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = actor.Unit.Value },
            new NpgsqlParameter<Guid> { TypedValue = before },
            new NpgsqlParameter<int> { TypedValue = count },
        },
    };
}
