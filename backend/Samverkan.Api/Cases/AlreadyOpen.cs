using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Cases;

/// <summary>
/// Keeps the same child from being opened twice by accident, without telling anybody of a case that they may not know of: whoever takes part
/// is shown the way to it, a colleague in the unit is told whom to ask, and for everybody else there is none. Of a protected child not
/// even a colleague is told.
/// </summary>
internal static class AlreadyOpen
{
    /// <summary>The refusal; null when the case is to be opened. <paramref name="known"/> are the cases of the child that the unit knows of.</summary>
    internal static CommandAnswer? For(Actor actor, IEnumerable<CaseState.Open> known, DirectorySnapshot directory, DateTimeOffset now)
    {
        var cases = known.ToList();
        if (cases.Find(open => CaseAccess.Decide(actor.Viewer, open, now) is CaseAccess.Staff) is { } mine)
        {
            return CommandAnswer.Refuse(Refusals.ChildAlreadyHasCase, new { mine.CaseId });
        }

        return cases.Find(open => !ProtectionRules.Of(open.ProtectionOf(open.ChildId)).Tagged) is { } inUnit
            ? CommandAnswer.Refuse(Refusals.ChildAlreadyOpenInUnit with { Detail = WhomToAsk(inUnit, actor, directory) })
            : null;
    }

    private static string WhomToAsk(CaseState.Open open, Actor actor, DirectorySnapshot directory)
    {
        var party = open.Parties.FirstOrDefault(party => party.Unit == actor.Unit && party.Status == PartyStatus.Active);
        var colleague = party is { Staff: [var first, ..] } && !party.Names(open.OpenedBy.PersonId) ? first.PersonId : open.OpenedBy.PersonId;
        return $"Din enhet har redan ett ärende om barnet. Kontakta {directory.PersonName(colleague)}, som kan ange att du också deltar.";
    }
}
