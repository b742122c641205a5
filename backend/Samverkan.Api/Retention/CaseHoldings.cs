using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Retention;

/// <summary>The cases: each with its wheels, stödförfrågningar, consultations and what was brought up of the child in meetings.</summary>
internal sealed class CaseHoldings(HeldParts parts) : IHoldings
{
    private const string Streams =
        """
        select held.id as holding_id, s.id, s.owner from held cross join lateral (
            select held.id, null as owner
            union all select id, null from mt_doc_wheel_assessment where data ->> 'caseId' = held.id::text
            union all select id, null from mt_doc_support_request where data ->> 'caseId' = held.id::text
            union all select id, null from mt_doc_consultation where data ->> 'caseId' = held.id::text
            union all select id, data -> 'head' ->> 'authorBranch' from mt_doc_agenda_item where data ->> 'caseId' = held.id::text) s
        """;

    /// <inheritdoc />
    public HoldingKind Kind => HoldingKind.Case;

    /// <inheritdoc />
    public string Old =>
        """
        select c.case_id from sv_case c
        where c.case_id > $1
          and (c.opened_at < $2 or exists (select from mt_doc_case d where d.id = c.case_id and d.data ->> 'takenOut' is not null))
        order by c.case_id limit $3
        """;

    /// <inheritdoc />
    public Func<IEnumerable<HeldIn>> Ask(Sessions sessions, HoldingIds ids)
    {
        var cases = sessions.Streams<CaseState>(ids.With("select id from held"));
        var wheels = sessions.Streams<WheelState>(ids.With(Of("mt_doc_wheel_assessment")));
        var requests = sessions.Streams<SupportRequestState>(ids.With(Of("mt_doc_support_request")));
        var consultations = sessions.Streams<ConsultationState>(ids.With(Of("mt_doc_consultation")));
        var agenda = sessions.Streams<AgendaItemState>(ids.With(Of("mt_doc_agenda_item")));
        var notes = sessions.Query(LastNotes.Of(ids, Streams), LastNotes.ReadAsync);
        return () => cases.Value.SelectMany(stream => stream.State is CaseState.Open open
            ? PartsOf(
                new WholeCase(
                    stream,
                    open,
                    [.. wheels.Value.Where(one => one.State is WheelState.Present wheel && wheel.CaseId == open.CaseId)],
                    [.. requests.Value.Where(one => one.State is SupportRequestState.Present request && request.CaseId == open.CaseId)],
                    [.. consultations.Value.Where(one => one.State is ConsultationState.Present consultation && consultation.CaseId == open.CaseId)],
                    [.. agenda.Value.Where(one => one.State is AgendaItemState.Present item && item.CaseId == open.CaseId)]),
                notes.Value[open.CaseId].ToDictionary())
            : []);
    }

    private static string Of(string table) => $"select d.id from {table} d where d.data ->> 'caseId' in (select held.id::text from held) order by d.id";

    private IEnumerable<HeldIn> PartsOf(WholeCase whole, Dictionary<BranchId, DateTimeOffset> notes)
    {
        var open = whole.Open;
        var holding = new Holding(HoldingKind.Case, open.CaseId, open.Number);
        return parts
            .Of(
                whole.Items(),
                branch => LastNote(open, branch, notes),
                branch => ChildBirth.Of(open, branch),
                open.TakenOut is { } taken ? SwedishCalendar.DayOf(taken.At) : null,
                branch => RetentionRules.ClassOf(open, branch.Id, branch.Kind))
            .Select(part => new HeldInCase(holding, part, whole));
    }

    // A branch that was invited and never did anything has no note of its own: that it was invited is all there is.
    private static DateTimeOffset LastNote(CaseState.Open open, BranchId branch, Dictionary<BranchId, DateTimeOffset> notes) =>
        notes.TryGetValue(branch, out var at) ? at : open.Parties.Where(party => party.Branch == branch).Select(party => party.InvitedAt).DefaultIfEmpty(open.OpenedAt).Max();

    private sealed record WholeCase(
        StreamHandle<CaseState> Stream,
        CaseState.Open Open,
        IReadOnlyList<StreamHandle<WheelState>> Wheels,
        IReadOnlyList<StreamHandle<SupportRequestState>> Requests,
        IReadOnlyList<StreamHandle<ConsultationState>> Consultations,
        IReadOnlyList<StreamHandle<AgendaItemState>> Agenda)
    {
        internal IEnumerable<ItemHead> Items() =>
        [
            .. ItemCatalogue.Of(Open, Wheels.Select(one => one.State), Requests.Select(one => one.State), Agenda.Select(one => one.State)).Values,
            .. Asked(),
        ];

        // What BUP answered of a child without identity is not here: that has no link to the case that BUP could follow.
        internal IEnumerable<ItemHead> Asked() => Consultations.Select(one => one.State).OfType<ConsultationState.Present>().SelectMany(one => one.HeadsUnder(Open.ChildId));

        internal bool HoldsElsewhere(BranchId branch) =>
            Asked().Concat(Agenda.Select(one => one.State).OfType<AgendaItemState.Present>().SelectMany(item => item.Writings, (_, writing) => writing.Head))
                .Any(head => head.AuthorBranch == branch);

        internal IEnumerable<Guid> StreamIds =>
        [
            Stream.Id, .. Wheels.Select(one => one.Id), .. Requests.Select(one => one.Id), .. Consultations.Select(one => one.Id), .. Agenda.Select(one => one.Id),
        ];
    }

    private sealed record HeldInCase(Holding Holding, HeldPart Part, WholeCase Whole) : HeldIn(Holding, Part)
    {
        internal override Refusal? Destroy(PurgePart command, CommandWork work, DirectorySnapshot directory)
        {
            switch (PurgePart.Decide(command, Whole.Open, Whole.HoldsElsewhere(command.Branch)))
            {
                case Decision.Refused refused:
                    return refused.Refusal;
                case Decision.Accepted accepted:
                    Append(command, accepted.Events, work);
                    work.DestroyKey(Whole.Open.ChildId, command.Branch);
                    PurgedTraces.OfCase(work, Whole.Open, Whole.StreamIds, Part.Branch);
                    return null;
                default:
                    return Refusals.RetentionNotDue;
            }
        }

        private void Append(PurgePart command, IReadOnlyList<object> purged, CommandWork work)
        {
            var child = Whole.Open.ChildId;
            work.Append(Whole.Stream, child, purged);
            foreach (var wheel in Whole.Wheels)
            {
                work.AppendAny(wheel, child, PurgePart.In(wheel.State, command));
            }

            foreach (var request in Whole.Requests)
            {
                work.AppendAny(request, child, PurgePart.In(request.State, command));
            }

            foreach (var consultation in Whole.Consultations)
            {
                work.AppendAny(consultation, child, PurgePart.In(consultation.State, command, child));
            }

            foreach (var item in Whole.Agenda)
            {
                work.AppendAny(item, child, PurgePart.In(item.State, command));
            }
        }
    }
}
