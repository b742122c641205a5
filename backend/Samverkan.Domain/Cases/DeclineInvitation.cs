using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>The invited unit declines. A reason is told to the unit that invited.</summary>
public sealed record DeclineInvitation(Guid PartyId, string? Reason, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(DeclineInvitation command, CaseState state)
    {
        if (state is not CaseState.Open open
            || open.Parties.FirstOrDefault(p => p.PartyId == command.PartyId && Participation.IsOwn(p, command.By)) is not { } party)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (party.Status == PartyStatus.Declined)
        {
            return Decision.Nothing;
        }

        if (party.Status != PartyStatus.Invited)
        {
            return Decision.Refuse(Refusals.PartyNotInvited);
        }

        var reason = string.IsNullOrWhiteSpace(command.Reason) ? null : Items.Owned(open.ChildId, party.Branch, command.Reason);
        return Decision.Accept(new PartyDeclined(command.PartyId, reason, command.By, command.At));
    }
}
