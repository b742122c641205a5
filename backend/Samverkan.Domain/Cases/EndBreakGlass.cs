namespace Samverkan.Domain.Cases;

/// <summary>Whoever opened the case in an emergency is done with it before the time is over. Nobody else can end it.</summary>
public sealed record EndBreakGlass(Guid GrantId, By By, DateTimeOffset At)
{
    /// <summary>Decides the command. What has ended already stays so.</summary>
    public static Decision Decide(EndBreakGlass command, CaseState state)
    {
        if (state is not CaseState.Open open)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        var grant = open.EmergencyGrants.FirstOrDefault(g => g.GrantId == command.GrantId);
        return grant switch
        {
            null => Decision.Nothing,
            _ when grant.By.PersonId != command.By.PersonId || grant.By.Unit != command.By.Unit => Decision.Refuse(Refusals.NotFound),
            _ when grant.Until <= command.At => Decision.Nothing,
            _ => Decision.Accept(new BreakGlassEnded(command.GrantId, command.By, command.At)),
        };
    }
}
