using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Writes a note while the meeting is on. Each note is its writer's and stands beside the others', so that any number of people write at once and
/// nobody overwrites anybody: it depends on nothing that its writer must have seen. <see cref="OwnOnly"/>: for the own branch.
/// </summary>
public sealed record WriteNote(Guid NoteId, string Text, bool OwnOnly, IReadOnlyList<Recipient> Recipients)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(WriteNote command, AgendaScene scene)
    {
        if (scene.NotInMeeting() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        var item = scene.Submitted;
        if (item.Notes.Any(note => note.WritingId == command.NoteId))
        {
            return AgendaDecision.Nothing;
        }

        if (item.Notes.Count >= Limits.ItemWritings)
        {
            return AgendaDecision.Refuse(Refusals.EhtItemFull);
        }

        var written = Writings.Place(command.NoteId, command.Text, Writings.ScopeOf(scene.Submitted, command.OwnOnly), command.Recipients, scene, "text");
        return written.Refusal is { } wrong
            ? AgendaDecision.Refuse(wrong)
            : new AgendaDecision.Accepted([new AgendaNoteWritten(written.Writing)], [], Naming.Events(new(written.Disclosures, null), scene));
    }
}
