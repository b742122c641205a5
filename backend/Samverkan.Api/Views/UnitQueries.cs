using Npgsql;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Views;

/// <summary>Which streams the lists of a unit are built from. The lists find them in the read models; what is shown is decided on the streams themselves.</summary>
internal static class UnitQueries
{
    private const int Most = 200;

    /// <summary>The cases to which the unit has been invited and has not answered.</summary>
    internal static NpgsqlBatchCommand InvitedCases(Actor actor) => Of(
        """
        select case_id from (
            select distinct on (case_id) case_id, invited_at from sv_case_party
            where unit = $1 and status = 'invited' order by case_id, invited_at desc) invited
        order by invited_at desc limit $2
        """,
        actor);

    /// <summary>The stödförfrågningar to the unit, the oldest that are not closed first.</summary>
    internal static NpgsqlBatchCommand RequestsToUnit(Actor actor) => Of(
        "select request_id from sv_support_request where to_unit = $1 order by status = 'closed', sent_at limit $2", actor);

    /// <summary>The cases of those stödförfrågningar.</summary>
    internal static NpgsqlBatchCommand CasesOfRequestsToUnit(Actor actor) => Of(
        """
        select distinct case_id from (
            select case_id from sv_support_request where to_unit = $1 order by status = 'closed', sent_at limit $2) asked
        """,
        actor);

    private static NpgsqlBatchCommand Of(string sql, Actor actor) => new(sql)
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = actor.Unit.Value },
            new NpgsqlParameter<int> { TypedValue = Most },
        },
    };
}
