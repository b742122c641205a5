using Npgsql;
using Samverkan.Domain.Catalogues;
using Samverkan.EventStore;

namespace Samverkan.Api.Catalogues;

/// <summary>
/// How many children, groups and questions of a school each insats of a catalogue has been chosen for as an action in a meeting, by the id of the insats. An
/// insats that was chosen for fewer than <see cref="FewestShown"/> is left out in the database already: behind a small number one can see a child.
/// </summary>
internal static class InterventionUse
{
    /// <summary>The smallest number that is shown.</summary>
    internal const int FewestShown = 5;

    /// <summary>Nothing, for those it is not shown to.</summary>
    internal static IReadOnlyDictionary<Guid, int> None { get; } = new Dictionary<Guid, int>();

    /// <summary>The numbers of a municipality's catalogue.</summary>
    internal static QueryHandle<IReadOnlyDictionary<Guid, int>> Of(ReadSession session, string municipality) => session.Query(Counted(municipality), ReadAsync);

    // Distinct by whom it is about: a child with three actions is one child, and five of them are no crowd to hide in.
    private static NpgsqlBatchCommand Counted(string municipality) => new(
        """
        select (action ->> 'catalogueEntry')::uuid, count(distinct item.data ->> 'subject')::integer
        from mt_doc_agenda_item item, jsonb_array_elements(item.data -> 'actions') action
        where item.data ->> 'withdrawn' = 'false' and action ->> 'catalogueEntry' in (
            select entry ->> 'entryId' from mt_doc_catalogue catalogue, jsonb_array_elements(catalogue.data -> 'entries') entry where catalogue.id = $1)
        group by 1 having count(distinct item.data ->> 'subject') >= $2
        """)
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = CatalogueState.IdOf(municipality) }, new NpgsqlParameter<int> { TypedValue = FewestShown } },
    };

    private static async Task<IReadOnlyDictionary<Guid, int>> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var chosen = new Dictionary<Guid, int>();
        while (await reader.ReadAsync(ct))
        {
            chosen[reader.GetGuid(0)] = reader.GetInt32(1);
        }

        return chosen;
    }
}
