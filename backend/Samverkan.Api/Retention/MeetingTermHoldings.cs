using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Retention;

/// <summary>
/// A term's meetings: what was brought up there of a group, of the school or of a child without a case, and what was said of the term when it was over.
/// What was brought up of a child with a case goes with the case.
/// </summary>
internal sealed class MeetingTermHoldings(HeldParts parts) : IHoldings
{
    // What was brought up belongs to the term in which it was, also when it was taken back or went on into the next one.
    private const string Items =
        """
        select held.id as holding_id, i.id, i.data -> 'head' ->> 'authorBranch' as owner
        from held
        join mt_doc_eht_cycle c on c.id = held.id
        join mt_doc_agenda_item i on i.data ->> 'seriesId' = c.data ->> 'seriesId' and i.data ->> 'caseId' is null
        where held.id = (
            select t.id from mt_doc_eht_cycle t join mt_events e on e.stream_id = t.id and e.version = 1
            where t.data ->> 'seriesId' = i.data ->> 'seriesId' and e.timestamp <= (i.data ->> 'at')::timestamptz
            order by e.timestamp desc, t.id desc limit 1)
        """;

    private const string Streams = $"{Items} union all select held.id, held.id, null from held";

    /// <inheritdoc />
    public HoldingKind Kind => HoldingKind.MeetingTerm;

    /// <inheritdoc />
    public string Old =>
        """
        select c.id from mt_doc_eht_cycle c join mt_events e on e.stream_id = c.id and e.version = 1
        where c.id > $1 and e.timestamp < $2 order by c.id limit $3
        """;

    /// <inheritdoc />
    public Func<IEnumerable<HeldIn>> Ask(Sessions sessions, HoldingIds ids)
    {
        var terms = sessions.Streams<EhtCycleState>(ids.With("select id from held"));
        var series = sessions.Streams<EhtSeriesState>(ids.With("select distinct (c.data ->> 'seriesId')::uuid from mt_doc_eht_cycle c where c.id in (select held.id from held)"));
        var items = sessions.Streams<AgendaItemState>(ids.With($"select found.id from ({Items}) found order by found.id"));
        var places = sessions.Query(ids.With(Items), PlacesAsync);
        var notes = sessions.Query(LastNotes.Of(ids, Streams), LastNotes.ReadAsync);
        return () =>
        {
            var names = series.Value.Select(one => one.State).OfType<EhtSeriesState.Present>().ToDictionary(one => one.SeriesId, one => one.Facts.Name);
            return terms.Value.SelectMany(stream => stream.State is EhtCycleState.Present term
                ? PartsOf(
                    new Holding(HoldingKind.MeetingTerm, term.CycleId, $"{names.GetValueOrDefault(term.SeriesId, "")}, {term.Term.Name}"),
                    stream,
                    term,
                    [.. items.Value.Where(item => places.Value[item.Id].Contains(term.CycleId))],
                    notes.Value[term.CycleId].ToDictionary())
                : []);
        };
    }

    private IEnumerable<HeldIn> PartsOf(
        Holding holding, StreamHandle<EhtCycleState> stream, EhtCycleState.Present term, IReadOnlyList<StreamHandle<AgendaItemState>> items, Dictionary<BranchId, DateTimeOffset> notes)
    {
        var heads = items.Select(item => item.State).OfType<AgendaItemState.Present>().SelectMany(item => item.Writings.Select(writing => writing.Head).Prepend(item.Head));
        BranchId? evaluator = term.Evaluation is { Erased: false } evaluation ? new BranchId(evaluation.Key.Owner) : null;
        return parts
            .Of(heads, branch => notes.GetValueOrDefault(branch, notes.Values.Max()), _ => null, takenOutOn: null, besides: evaluator)
            .Select(part => new HeldInTerm(holding, part, stream, items));
    }

    private static async Task<ILookup<Guid, Guid>> PlacesAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var places = new List<(Guid Term, Guid Item)>();
        while (await reader.ReadAsync(ct))
        {
            places.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }

        return places.ToLookup(place => place.Item, place => place.Term);
    }

    private sealed record HeldInTerm(Holding Holding, HeldPart Part, StreamHandle<EhtCycleState> Term, IReadOnlyList<StreamHandle<AgendaItemState>> Items) : HeldIn(Holding, Part)
    {
        internal override Refusal? Destroy(PurgePart command, CommandWork work, DirectorySnapshot directory)
        {
            if (PurgePart.WhyNot(command) is { } refusal)
            {
                return refusal;
            }

            var evaluated = PurgePart.In(Term.State, command);
            work.AppendAny(Term, Term.Id, evaluated);
            if (evaluated.Count > 0)
            {
                work.DestroyKey(Term.Id, command.Branch);
            }

            foreach (var item in Items)
            {
                if (PurgePart.In(item.State, command) is { Count: > 0 } purged)
                {
                    work.Append(item, item.Id, purged);
                    work.DestroyKey(item.Id, command.Branch);
                }
            }

            PurgedTraces.Drafts(work, Part.Branch.Units.Select(unit => unit.Id), [Term.Id, .. Items.Select(item => item.Id)]);
            return null;
        }
    }
}
