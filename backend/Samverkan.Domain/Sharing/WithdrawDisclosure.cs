using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>The author takes back a disclosure. One that is not there, or that the acting person may not know of, is nothing to do.</summary>
public sealed record WithdrawDisclosure(Guid DisclosureId, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(WithdrawDisclosure command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        return open.Disclosures.FirstOrDefault(d => d.DisclosureId == command.DisclosureId) switch
        {
            null => Decision.Nothing,
            var d when d.From == command.By.Branch => Decision.Accept(new DisclosureWithdrawn(command.DisclosureId, command.By, command.At)),
            var d when d.To == command.By.Branch => Decision.Refuse(Refusals.DisclosureNotAuthor),
            _ => Decision.Nothing,
        };
    }
}
