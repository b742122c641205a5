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
/// item, since who hears a child is the author's to answer for; who of that branch itself hears the whole question is its own to say. Whoever is let in hears a named
/// child only with a basis, as everybody: while one is talked about, nobody comes in without. Nobody comes in when the meeting is over.
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

        if (PlaceOf(scene.Submitted, command.Person) == command.Place)
        {
            return AgendaDecision.Nothing;
        }

        return command.Place == RoomPlace.LetIn && CheckLettingIn(command, scene) is { } shut ? AgendaDecision.Refuse(shut) : AgendaDecision.OnItem(Event(command, scene));
    }

    private static Refusal? CheckLettingIn(ArrangeRoom command, AgendaScene scene)
    {
        if (!command.WorksThere)
        {
            return Refusals.EhtMemberNotStaff;
        }

        if (scene.Meeting?.Status == MeetingStatus.Closed)
        {
            return Refusals.EhtMeetingOver;
        }

        var item = scene.Submitted;
        if (item.IsIndividual && !scene.IsOwn && command.Person.Branch == item.Head.AuthorBranch)
        {
            return Refusals.EhtItemNotOwn;
        }

        return scene.Meeting?.CurrentItem == item.ItemId ? RoomCheck.Check(scene with { Item = item with { LetIn = [.. item.LetIn, command.Person] } }) : null;
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
