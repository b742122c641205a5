namespace Samverkan.Domain.ContactRoutes;

/// <summary>Takes away how BUP is reached from a municipality, by the branch that wrote it. <see cref="Revision"/> is the one that was read.</summary>
public sealed record EndContactRoute(int Revision, By By, DateTimeOffset At)
{
    /// <summary>Decides the command. A branch has a stream of its own for each municipality, so there is nobody else's to end.</summary>
    public static Decision Decide(EndContactRoute command, ContactRouteState state) => state switch
    {
        ContactRouteState.Present route when route.Branch != command.By.Branch => Decision.Refuse(Refusals.NotFound),
        ContactRouteState.Present { Ended: true } => Decision.Nothing,
        ContactRouteState.Present route when route.Revision != command.Revision => Decision.Refuse(Refusals.ContactRouteChanged),
        ContactRouteState.Present => Decision.Accept(new ContactRouteEnded(command.By, command.At)),
        _ => Decision.Refuse(Refusals.NotFound),
    };
}
