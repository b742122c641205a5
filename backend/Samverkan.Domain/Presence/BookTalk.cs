namespace Samverkan.Domain.Presence;

/// <summary>
/// Books a talk at a time that is offered and free, for a family or a child that is not named here. By the staff of the school's own huvudman
/// (<see cref="IsOfSchool"/>), or by the unit that comes.
/// </summary>
public sealed record BookTalk(Guid TalkId, DateTimeOffset StartsAt, bool IsOfSchool, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(BookTalk command, PresenceState state)
    {
        if (state is not PresenceState.Present plan || (!command.IsOfSchool && plan.By.Unit != command.By.Unit))
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (plan.Talks.Any(talk => talk.TalkId == command.TalkId))
        {
            return Decision.Nothing;
        }

        return command.StartsAt <= command.At || !PresenceCalendar.Offers(plan, command.StartsAt) ? Decision.Refuse(Refusals.PresenceNoSuchTime)
            : plan.Talks.Any(talk => talk.StartsAt == command.StartsAt) ? Decision.Refuse(Refusals.PresenceTimeTaken)
            : Decision.Accept(new TalkBooked(new(command.TalkId, command.StartsAt, command.By), command.At));
    }
}

/// <summary>Cancels a talk that has not been had: by the unit that booked it or the unit that comes. To others there is no such talk.</summary>
public sealed record CancelTalk(Guid TalkId, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(CancelTalk command, PresenceState state) =>
        state is not PresenceState.Present plan
        || plan.Talks.FirstOrDefault(talk => talk.TalkId == command.TalkId) is not { } booked
        || (booked.By.Unit != command.By.Unit && plan.By.Unit != command.By.Unit) ? Decision.Refuse(Refusals.NotFound)
        : booked.StartsAt <= command.At ? Decision.Refuse(Refusals.PresenceTalkHeld)
        : Decision.Accept(new TalkCancelled(command.TalkId, command.By, command.At));
}
