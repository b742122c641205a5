using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// The one who wrote a note writes it anew, while the meeting is on. <see cref="Revision"/> is the one they had seen: written from two places at once,
/// the second is told, and both texts are kept in the history.
/// </summary>
public sealed record ReviseNote(Guid NoteId, string Text, int Revision)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(ReviseNote command, AgendaScene scene)
    {
        if (scene.NotInMeeting() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        var note = scene.Submitted.Notes.FirstOrDefault(written => written.WritingId == command.NoteId);
        if (note is null || note.By.PersonId != scene.By.PersonId || note.By.Branch != scene.By.Branch)
        {
            return AgendaDecision.Refuse(Refusals.EhtNoteNotOwn);
        }

        if (note.Text.Value == command.Text)
        {
            return AgendaDecision.Nothing;
        }

        if (note.Revision != command.Revision)
        {
            return AgendaDecision.Refuse(Refusals.EhtTextChanged);
        }

        return note.Scope == WritingScope.Room && AgendaTexts.CheckForRoom(command.Text, scene, "text") is { } identifies
            ? AgendaDecision.Refuse(identifies)
            : AgendaDecision.OnItem(new AgendaNoteRevised(note.WritingId, note.Text with { Value = command.Text }, note.Revision + 1, scene.By, scene.At));
    }
}
