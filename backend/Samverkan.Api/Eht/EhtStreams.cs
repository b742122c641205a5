using Npgsql;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Eht;

/// <summary>
/// Which streams go together: a series with its terms, a term with its items, an item with its series, term and case. They are found through
/// the snapshots, which are saved with the events, so what has just been written is there.
/// </summary>
internal static class EhtStreams
{
    /// <summary>The series that a person is a member of for their unit, by name.</summary>
    internal static NpgsqlBatchCommand SeriesOf(Actor actor) => new(
        """
        select id from mt_doc_eht_series
        where data -> 'members' @> jsonb_build_array(jsonb_build_object('who', jsonb_build_object('personId', $1::text, 'unit', $2::text)))
        order by data -> 'facts' ->> 'name', id
        """)
    {
        Parameters = { Text(actor.PersonId), Text(actor.Unit.Value) },
    };

    /// <summary>The terms under way of the same series.</summary>
    internal static NpgsqlBatchCommand CurrentTermsOf(Actor actor) => new(
        """
        select c.id from mt_doc_eht_cycle c join mt_doc_eht_series s on c.data ->> 'seriesId' = s.id::text
        where s.data -> 'members' @> jsonb_build_array(jsonb_build_object('who', jsonb_build_object('personId', $1::text, 'unit', $2::text)))
            and c.data ->> 'nextCycleId' is null
        """)
    {
        Parameters = { Text(actor.PersonId), Text(actor.Unit.Value) },
    };

    /// <summary>The terms under way in which a person has been in the room for their unit, or is let in for an item.</summary>
    internal static NpgsqlBatchCommand GuestTermsOf(Actor actor) => Of(GuestTermsSql, Text(actor.PersonId), Text(actor.Unit.Value));

    /// <summary>The series of those terms.</summary>
    internal static NpgsqlBatchCommand GuestSeriesOf(Actor actor) => Of(
        $"select distinct (c.data ->> 'seriesId')::uuid from mt_doc_eht_cycle c where c.id in ({GuestTermsSql})", Text(actor.PersonId), Text(actor.Unit.Value));

    /// <summary>The items that a person is let in for.</summary>
    internal static NpgsqlBatchCommand LetInItemsOf(Actor actor) => Of($"select i.id from mt_doc_agenda_item i where {LetInSql}", Text(actor.PersonId), Text(actor.Unit.Value));

    /// <summary>The term of a series that is under way.</summary>
    internal static NpgsqlBatchCommand CurrentTermOf(Guid seriesId) =>
        Of("select id from mt_doc_eht_cycle where data ->> 'seriesId' = $1::text and data ->> 'nextCycleId' is null", Text(seriesId));

    /// <summary>The series of a term.</summary>
    internal static NpgsqlBatchCommand SeriesOfTerm(Guid cycleId) =>
        Of("select (data ->> 'seriesId')::uuid from mt_doc_eht_cycle where id = $1", Id(cycleId));

    /// <summary>What is on the agendas of those terms, of the meetings that begin from one moment and before another.</summary>
    internal static NpgsqlBatchCommand ItemsOfMember(Actor actor, DateTimeOffset from, DateTimeOffset before) =>
        Of(ItemsOfMemberSql, Text(actor.PersonId), Text(actor.Unit.Value), Moment(from), Moment(before));

    /// <summary>The cases of those items.</summary>
    internal static NpgsqlBatchCommand CasesOfMember(Actor actor, DateTimeOffset from, DateTimeOffset before) => Of(
        $"select distinct (i.data ->> 'caseId')::uuid from mt_doc_agenda_item i where i.id in ({ItemsOfMemberSql}) and i.data ->> 'caseId' is not null",
        Text(actor.PersonId),
        Text(actor.Unit.Value),
        Moment(from),
        Moment(before));

    /// <summary>Everything on the agendas of a term, and what its actions come from.</summary>
    internal static NpgsqlBatchCommand ItemsOfTerm(Guid cycleId) => Of(ItemsOfTermSql, Id(cycleId));

    /// <summary>The cases of those items.</summary>
    internal static NpgsqlBatchCommand CasesOfTerm(Guid cycleId) => Of(
        $"select distinct (i.data ->> 'caseId')::uuid from mt_doc_agenda_item i where i.id in ({ItemsOfTermSql}) and i.data ->> 'caseId' is not null", Id(cycleId));

    /// <summary>What is on the agenda of one meeting, and what the term's open actions come from.</summary>
    internal static NpgsqlBatchCommand ItemsOfMeeting(Guid cycleId, Guid meetingId) => Of(ItemsOfMeetingSql, Id(cycleId), Text(meetingId));

    /// <summary>The cases of those items.</summary>
    internal static NpgsqlBatchCommand CasesOfMeeting(Guid cycleId, Guid meetingId) => Of(
        $"select distinct (i.data ->> 'caseId')::uuid from mt_doc_agenda_item i where i.id in ({ItemsOfMeetingSql}) and i.data ->> 'caseId' is not null",
        Id(cycleId),
        Text(meetingId));

    /// <summary>The series of an item.</summary>
    internal static NpgsqlBatchCommand SeriesOfItem(Guid itemId) => Of("select (data ->> 'seriesId')::uuid from mt_doc_agenda_item where id = $1", Id(itemId));

    /// <summary>The term under way of an item's series.</summary>
    internal static NpgsqlBatchCommand TermOfItem(Guid itemId) => Of(
        """
        select c.id from mt_doc_eht_cycle c join mt_doc_agenda_item i on c.data ->> 'seriesId' = i.data ->> 'seriesId'
        where i.id = $1 and c.data ->> 'nextCycleId' is null
        """,
        Id(itemId));

    /// <summary>The case of an item, if it has one.</summary>
    internal static NpgsqlBatchCommand CaseOfItem(Guid itemId) =>
        Of("select (data ->> 'caseId')::uuid from mt_doc_agenda_item where id = $1 and data ->> 'caseId' is not null", Id(itemId));

    /// <summary>The items about a case.</summary>
    internal static NpgsqlBatchCommand ItemsOfCase(Guid caseId) => Of("select id from mt_doc_agenda_item where data ->> 'caseId' = $1 order by id", Text(caseId));

    /// <summary>The series in whose meetings a case has been brought up.</summary>
    internal static NpgsqlBatchCommand SeriesOfCase(Guid caseId) =>
        Of("select distinct (data ->> 'seriesId')::uuid from mt_doc_agenda_item where data ->> 'caseId' = $1", Text(caseId));

    /// <summary>The terms on whose agendas items about a case stand, also those that are over.</summary>
    internal static NpgsqlBatchCommand TermsOfCase(Guid caseId) => Of(
        """
        select distinct c.id from mt_doc_agenda_item i
        join mt_doc_eht_cycle c on c.data ->> 'seriesId' = i.data ->> 'seriesId', jsonb_array_elements(c.data -> 'meetings') m
        where i.data ->> 'caseId' = $1 and m -> 'agenda' ? i.id::text
        """,
        Text(caseId));

    /// <summary>The items about some cases.</summary>
    internal static NpgsqlBatchCommand ItemsOf(IEnumerable<Guid> caseIds) => Of(
        "select id from mt_doc_agenda_item where data ->> 'caseId' = any($1) order by id", new NpgsqlParameter<string[]> { TypedValue = [.. caseIds.Select(id => id.ToString())] });

    private const string LetInSql = "i.data -> 'letIn' @> jsonb_build_array(jsonb_build_object('personId', $1::text, 'unit', $2::text))";

    private const string GuestTermsSql =
        $"""
        select c.id from mt_doc_eht_cycle c
        where c.data ->> 'nextCycleId' is null
            and (c.data -> 'meetings' @> jsonb_build_array(jsonb_build_object('haveBeenPresent', jsonb_build_array(jsonb_build_object('personId', $1::text, 'unit', $2::text))))
                or c.data ->> 'seriesId' in (select i.data ->> 'seriesId' from mt_doc_agenda_item i where {LetInSql}))
        """;

    private const string ItemsOfTermSql =
        """
        select (item)::uuid from mt_doc_eht_cycle c, jsonb_array_elements(c.data -> 'meetings') m, jsonb_array_elements_text(m -> 'agenda') item where c.id = $1
        union
        select (a ->> 'itemId')::uuid from mt_doc_eht_cycle c, jsonb_array_elements(c.data -> 'actions') a where c.id = $1
        """;

    private const string ItemsOfMemberSql =
        """
        select distinct (item)::uuid from mt_doc_eht_cycle c join mt_doc_eht_series s on c.data ->> 'seriesId' = s.id::text,
            jsonb_array_elements(c.data -> 'meetings') m, jsonb_array_elements_text(m -> 'agenda') item
        where s.data -> 'members' @> jsonb_build_array(jsonb_build_object('who', jsonb_build_object('personId', $1::text, 'unit', $2::text)))
            and c.data ->> 'nextCycleId' is null
            and (m -> 'plan' ->> 'startsAt')::timestamptz >= $3 and (m -> 'plan' ->> 'startsAt')::timestamptz < $4
        """;

    private const string ItemsOfMeetingSql =
        """
        select (item)::uuid from mt_doc_eht_cycle c, jsonb_array_elements(c.data -> 'meetings') m, jsonb_array_elements_text(m -> 'agenda') item
        where c.id = $1 and m -> 'plan' ->> 'meetingId' = $2
        union
        select (a ->> 'itemId')::uuid from mt_doc_eht_cycle c, jsonb_array_elements(c.data -> 'actions') a
        where c.id = $1 and coalesce(a ->> 'result', 'continues') = 'continues'
        """;

    private static NpgsqlBatchCommand Of(string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static NpgsqlParameter<Guid> Id(Guid id) => new() { TypedValue = id };

    private static NpgsqlParameter<DateTime> Moment(DateTimeOffset at) => new() { TypedValue = at.UtcDateTime };

    private static NpgsqlParameter<string> Text(Guid id) => Text(id.ToString());

    private static NpgsqlParameter<string> Text(string text) => new() { TypedValue = text };
}
