using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.BreakGlass;

/// <summary>What the reviewer of the huvudman is told of nödöppningar, written in the commit of the event: each lies in the reviewer's list at once.</summary>
internal static class EmergencyLedger
{
    /// <summary>A nödöppning has begun: it is to be reviewed.</summary>
    internal static void Opened(CommandWork work, Guid caseId, BreakGlassOpened opened)
    {
        work.Effect(new NpgsqlBatchCommand(
            """
            with opened as (
                insert into sv_break_glass (grant_id, case_id, principal_id, unit, branch, person_id, opened_at, until)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
                returning grant_id, principal_id, opened_at),
            review as (
                insert into sv_review (review_id, principal_id, kind, drawn_at, found, grant_id)
                select grant_id, principal_id, 'breakGlass', opened_at, 1, grant_id from opened
                returning review_id)
            insert into sv_review_line (review_id, line) select review_id, 1 from review
            """)
        {
            Parameters =
            {
                new() { Value = opened.GrantId },
                new() { Value = caseId },
                new() { Value = work.Actor.PrincipalId },
                new() { Value = opened.By.Unit.Value },
                new() { Value = opened.By.Branch.Value },
                new() { Value = opened.By.PersonId },
                new() { Value = opened.At.ToUniversalTime() },
                new() { Value = opened.Until.ToUniversalTime() },
            },
        });
    }

    /// <summary>A nödöppning was ended by the person before its time.</summary>
    internal static void Ended(CommandWork work, BreakGlassEnded ended) =>
        work.Effect(new NpgsqlBatchCommand("update sv_break_glass set ended_at = $2 where grant_id = $1")
        {
            Parameters = { new() { Value = ended.GrantId }, new() { Value = ended.At.ToUniversalTime() } },
        });

    /// <summary>The case of a person's own nödöppning.</summary>
    internal static NpgsqlBatchCommand CaseOf(Guid grantId, Guid personId) => new("select case_id from sv_break_glass where grant_id = $1 and person_id = $2")
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = grantId }, new NpgsqlParameter<Guid> { TypedValue = personId } },
    };
}
