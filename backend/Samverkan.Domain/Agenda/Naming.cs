using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>Hands the question, and who the child is, to every other branch in the room; or to nobody.</summary>
internal static class Naming
{
    /// <summary>The disclosures that are still to be made, or whom there is no basis for.</summary>
    public static HandoverOutcome Of(AgendaItemState.Present item, Room room, CaseState.Open open, IReadOnlyList<Recipient> recipients, AgendaScene scene)
    {
        List<Disclosure> disclosures = [];
        foreach (var branch in room.OtherBranches(scene.By.Branch))
        {
            // Consent needs no words of the author's, so it need not be picked.
            var recipient = recipients.FirstOrDefault(picked => picked.Branch == branch) ?? new Recipient(branch, LegalBasis.Consent, null);
            var identity = Invitations.Identity(open, recipient, scene.By, scene.Context);
            var question = identity.Refusal is null ? HandingOver.ToBranch(open, [item.Head], recipient, scene.By, scene.Context) : identity;
            if (question.Refusal is { } refusal)
            {
                return new([], Refusals.EhtRoomWithoutBasis with { Detail = $"{refusal.Detail} Ta upp barnet avidentifierat, vänta, eller låt dem som saknar grund lämna rummet." });
            }

            disclosures.AddRange(identity.Disclosures.Concat(question.Disclosures).Where(made => !disclosures.Exists(other => other.DisclosureId == made.DisclosureId)));
        }

        return new(disclosures, null);
    }

    /// <summary>What is appended to the case: nothing where everything has been handed over before.</summary>
    public static IReadOnlyList<object> Events(HandoverOutcome naming, AgendaScene scene) =>
        naming.Disclosures.Count == 0 ? [] : [new ItemsDisclosed(naming.Disclosures, scene.By, scene.At)];
}
