using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Retention;

/// <summary>
/// What a branch has left outside the events: the hash that finds the child by its number, and what its staff had typed and not sent.
/// The lists follow the events by themselves. What is removed goes in the commit of the purge.
/// </summary>
internal static class PurgedTraces
{
    /// <summary>Removes what it has left about a case.</summary>
    internal static void OfCase(CommandWork work, CaseState.Open open, IEnumerable<Guid> streams, DirectoryBranch branch)
    {
        work.Effect(new("delete from sv_child_index where case_id = $1 and branch = $2")
        {
            Parameters = { new NpgsqlParameter<Guid> { TypedValue = open.CaseId }, new NpgsqlParameter<string> { TypedValue = branch.Id.Value } },
        });
        Drafts(work, UnitsOf(open, branch), streams.Concat(PartsOf(open)));
    }

    /// <summary>Removes what some units had typed and not sent. A draft is about something that is kept, or something in it: its scope begins with that id.</summary>
    internal static void Drafts(CommandWork work, IEnumerable<UnitId> units, IEnumerable<Guid> about) =>
        work.Effect(new("delete from sv_draft where unit = any($1) and lower(left(scope, 36)) = any($2)")
        {
            Parameters =
            {
                new NpgsqlParameter<string[]> { TypedValue = [.. units.Select(unit => unit.Value)] },
                new NpgsqlParameter<string[]> { TypedValue = [.. about.Select(id => id.ToString())] },
            },
        });

    // A unit that the directory no longer has may still have drafts.
    private static IEnumerable<UnitId> UnitsOf(CaseState.Open open, DirectoryBranch branch) =>
        branch.Units.Select(unit => unit.Id).Concat(open.Parties.Where(party => party.Branch == branch.Id).Select(party => party.Unit)).Distinct();

    private static IEnumerable<Guid> PartsOf(CaseState.Open open) =>
        open.Parties.Select(party => party.PartyId)
            .Concat(open.Consents.Select(consent => consent.ConsentId))
            .Concat(open.Contacts.Select(contact => contact.ContactId));
}
