using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Writes what has been decided, or writes it anew. There is one decision for the room, and by name one of each branch that has decided something. <see cref="Revision"/> is the one that the writer had seen, 0 for none: two who write at once do not overwrite each other.
/// </summary>
public sealed record WriteDecision(Guid DecisionId, string Text, int Revision, bool OwnOnly, IReadOnlyList<Recipient> Recipients)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(WriteDecision command, AgendaScene scene)
    {
        if (scene.NotInMeeting() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        var written = Writings.Place(command.DecisionId, command.Text, Writings.ScopeOf(scene.Submitted, command.OwnOnly), command.Recipients, scene, "text");
        if (written.Refusal is { } wrong)
        {
            return AgendaDecision.Refuse(wrong);
        }

        var standing = scene.Submitted.Decisions.FirstOrDefault(decision =>
            decision.Scope == written.Writing.Scope && decision.Head.AuthorBranch == written.Writing.Head.AuthorBranch);
        if (standing?.Text.Value == command.Text)
        {
            return AgendaDecision.Nothing;
        }

        if ((standing?.Revision ?? 0) != command.Revision)
        {
            return AgendaDecision.Refuse(Refusals.EhtTextChanged);
        }

        return standing is null
            ? new AgendaDecision.Accepted([new AgendaDecisionWritten(written.Writing)], [], Naming.Events(new(written.Disclosures, null), scene))
            : AgendaDecision.OnItem(new AgendaDecisionWritten(written.Writing with { WritingId = standing.WritingId, Head = standing.Head, Revision = standing.Revision + 1 }));
    }
}
