using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// This is talked about now. A child is taken up by name only while everybody in the room has a basis, and a child who is held back only among the
/// author's own; the refusal names, to the author's branch, who lacks one. To take up what is talked about already is to ask whether it still may be, when somebody
/// has come in. Whoever leads the series does it, and the author's branch for its own item.
/// </summary>
public sealed record TakeUpItem
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(AgendaScene scene)
    {
        if (scene.NotInMeeting() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        if (!scene.IsOwn && !scene.OpenSeries.IsLedBy(scene.By))
        {
            return AgendaDecision.Refuse(Refusals.EhtNotChair);
        }

        var (item, meeting) = (scene.Submitted, scene.Meeting!);
        if (RoomCheck.Check(scene) is { } overheard)
        {
            return AgendaDecision.Refuse(overheard);
        }

        return meeting.CurrentItem == item.ItemId
            ? AgendaDecision.Nothing
            : new AgendaDecision.Accepted([], [new AgendaItemTakenUp(meeting.MeetingId, item.ItemId, scene.By, scene.At)], []);
    }
}

/// <summary>Whether the item may be talked about in the room as it is now.</summary>
internal static class RoomCheck
{
    /// <summary>Null if it may.</summary>
    public static Refusal? Check(AgendaScene scene) => scene.Submitted switch
    {
        { IsIndividual: false } or { Mode: ChildMode.Anonymous } => null,
        { Mode: ChildMode.Named } item when AgendaGate.IsOpen(item, scene.Room, scene.Case, scene.Context) => null,
        { Mode: ChildMode.HeldBack } item when scene.Room.OtherBranches(item.Head.AuthorBranch).Count == 0 => null,
        _ => Refusals.EhtRoomWithoutBasis,
    };
}
