using Npgsql;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Views;

/// <summary>Which streams a list is built from. The lists find them in the read models; what is shown is decided on the streams themselves.</summary>
internal static class UnitQueries
{
    private const int Most = 200;

    private const string RecentCases =
        """
        select s.case_id from sv_case_staff s join sv_case_touched t on t.case_id = s.case_id and t.branch = s.branch
        where s.person_id = $2 and s.unit = $1
        order by greatest(
            t.touched_at, (select max(p.answered_at) from sv_case_party p where p.case_id = s.case_id and p.invited_by_unit = s.unit)) desc
        limit $3
        """;

    /// <summary>The cases in which the person is named for the unit, latest touched first.</summary>
    internal static NpgsqlBatchCommand OwnCases(Actor actor) => Of(RecentCases, actor);

    /// <summary>The stödförfrågningar of those cases.</summary>
    internal static NpgsqlBatchCommand OwnCasesRequests(Actor actor) => Of(
        $"""
        select r.request_id from sv_support_request r
        where r.case_id in ({RecentCases})
        """,
        actor);

    /// <summary>The cases to which the unit has been invited and has not answered.</summary>
    internal static NpgsqlBatchCommand InvitedCases(Actor actor) => Of(
        """
        select case_id from (
            select distinct on (case_id) case_id, invited_at from sv_case_party
            where unit = $1 and status = 'invited' and $2::uuid is not null order by case_id, invited_at desc) invited
        order by invited_at desc limit $3
        """,
        actor);

    /// <summary>The stödförfrågningar to the unit, the oldest that are not closed first.</summary>
    internal static NpgsqlBatchCommand RequestsToUnit(Actor actor) => Of(
        "select request_id from sv_support_request where to_unit = $1 and $2::uuid is not null order by status = 'closed', sent_at limit $3", actor);

    /// <summary>The cases of those stödförfrågningar.</summary>
    internal static NpgsqlBatchCommand CasesOfRequestsToUnit(Actor actor) => Of(
        """
        select distinct case_id from (
            select case_id from sv_support_request where to_unit = $1 and $2::uuid is not null order by status = 'closed', sent_at limit $3) asked
        """,
        actor);

    private static NpgsqlBatchCommand Of(string sql, Actor actor) => new(sql)
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = actor.Unit.Value },
            new NpgsqlParameter<Guid> { TypedValue = actor.PersonId },
            new NpgsqlParameter<int> { TypedValue = Most },
        },
    };
}
