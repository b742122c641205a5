using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Retention;

/// <summary>
/// What a branch has left outside the events: the hash that finds the child by its number, and what its staff had typed and not sent.
/// The lists follow the events by themselves. What is removed goes in the commit of the purge.
/// </summary>
internal static class PurgedTraces
{
    /// <summary>Removes them.</summary>
    internal static void Remove(CommandWork work, CaseState.Open open, IEnumerable<Guid> streams, DirectoryBranch branch, DirectorySnapshot directory)
    {
        work.Effect(new("delete from sv_child_index where case_id = $1 and branch = $2")
        {
            Parameters = { new NpgsqlParameter<Guid> { TypedValue = open.CaseId }, new NpgsqlParameter<string> { TypedValue = branch.Id.Value } },
        });

        // A draft is about the case or something in it: its scope begins with that id.
        work.Effect(new("delete from sv_draft where unit = any($1) and lower(left(scope, 36)) = any($2)")
        {
            Parameters =
            {
                new NpgsqlParameter<string[]> { TypedValue = [.. UnitsOf(open, branch, directory)] },
                new NpgsqlParameter<string[]> { TypedValue = [.. streams.Concat(PartsOf(open)).Select(id => id.ToString())] },
            },
        });
    }

    // A unit that the directory no longer has may still have drafts.
    private static IEnumerable<string> UnitsOf(CaseState.Open open, DirectoryBranch branch, DirectorySnapshot directory) =>
        (directory.FindBranch(branch.Id)?.Units ?? []).Select(unit => unit.Id.Value)
            .Concat(open.Parties.Where(party => party.Branch == branch.Id).Select(party => party.Unit.Value))
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<Guid> PartsOf(CaseState.Open open) =>
        open.Parties.Select(party => party.PartyId)
            .Concat(open.Consents.Select(consent => consent.ConsentId))
            .Concat(open.Contacts.Select(contact => contact.ContactId));
}
