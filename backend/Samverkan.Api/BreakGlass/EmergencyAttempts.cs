using System.Text;
using Npgsql;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Reviews;

namespace Samverkan.Api.BreakGlass;

/// <summary>
/// Keeps that somebody tried to open a case in an emergency and was refused: a line of the read log, of no case, with the person's own reason for the
/// reviewer. The line is the same whether there is such a case or not, so that neither the answer nor the log gives one away.
/// </summary>
internal sealed class EmergencyAttempts(ReadRunner reads, TimeProvider time)
{
    /// <summary>Keeps it, and gives the answer back. An attempt that cannot be kept is answered as a reading that cannot be recorded.</summary>
    internal Task<IResult> KeepAsync(IResult answer, string reason, Actor actor, CancellationToken ct) => reads.ReadAsync(
        async (session, stop) =>
        {
            session.KeysOf(actor.PrincipalId);
            await session.LoadAsync(stop);
            var attemptId = Guid.CreateVersion7(time.GetUtcNow());
            session.Effect(new NpgsqlBatchCommand("insert into sv_break_glass_attempt (attempt_id, reason) values ($1, $2)")
            {
                Parameters =
                {
                    new NpgsqlParameter<Guid> { TypedValue = attemptId },
                    new NpgsqlParameter<string> { TypedValue = session.Keys.Seal(ReviewSql.NoteKey(actor.PrincipalId), Encoding.UTF8.GetBytes(reason)) },
                },
            });
            return ReadAnswer.Recorded(answer, null, new AccessLogEntry(Guid.Empty, [], [], "Försökte öppna ett ärende genom nödöppning och nekades")
            {
                GrantId = attemptId,
                Action = AccessAction.Attempt,
            });
        },
        (kept, _) => kept,
        ct);
}
