using Samverkan.Domain.Eht;

namespace Samverkan.Domain.Agenda;

/// <summary>How somebody stands to the room of one item.</summary>
public enum RoomPlace
{
    /// <summary>As at the rest of the meeting.</summary>
    AsUsual,

    /// <summary>Släpps in bara för punkten.</summary>
    LetIn,

    /// <summary>Går ut under punkten.</summary>
    SteppedOut,
}

/// <summary>
/// Lets somebody in for one item only, or has somebody leave the room for it. Whoever leads the series does it, and the author's branch for its own
/// item, since who hears a child is the author's to answer for. Whoever is let in hears a named child only with a basis, as everybody.
/// <see cref="WorksThere"/> says that the person does case work in the unit today.
/// </summary>
public sealed record ArrangeRoom(Attendee Person, RoomPlace Place, bool WorksThere)
{
    /// <summary>Decides the command.</summary>
    public static AgendaDecision Decide(ArrangeRoom command, AgendaScene scene)
    {
        if (scene.NotShown() is { } refusal)
        {
            return AgendaDecision.Refuse(refusal);
        }

        if (!scene.IsOwn && !scene.OpenSeries.IsLedBy(scene.By))
        {
            return AgendaDecision.Refuse(Refusals.EhtNotChair);
        }

        if (command.Person == Attendee.Of(scene.Submitted.By) && command.Place == RoomPlace.SteppedOut)
        {
            return AgendaDecision.Refuse(Refusals.EhtAuthorStays);
        }

        if (command.Place == RoomPlace.LetIn && !command.WorksThere)
        {
            return AgendaDecision.Refuse(Refusals.EhtMemberNotStaff);
        }

        return PlaceOf(scene.Submitted, command.Person) == command.Place ? AgendaDecision.Nothing : AgendaDecision.OnItem(Event(command, scene));
    }

    private static object Event(ArrangeRoom command, AgendaScene scene) => command.Place switch
    {
        RoomPlace.LetIn => new AttendeeLetIn(command.Person, scene.By, scene.At),
        RoomPlace.SteppedOut => new AttendeeSteppedOut(command.Person, scene.By, scene.At),
        _ => new AttendanceAsUsual(command.Person, scene.By, scene.At),
    };

    private static RoomPlace PlaceOf(AgendaItemState.Present item, Attendee who) =>
        item.LetIn.Contains(who) ? RoomPlace.LetIn : item.SteppedOut.Contains(who) ? RoomPlace.SteppedOut : RoomPlace.AsUsual;
}
