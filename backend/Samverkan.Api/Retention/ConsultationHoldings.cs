using System.Globalization;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Domain;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Retention;
using Samverkan.EventStore;

namespace Samverkan.Api.Retention;

/// <summary>
/// Consultations without identity: what was asked of no child that the product knows, and what BUP answered without knowing whom it was about. What is about
/// a child of a case goes with the case.
/// </summary>
internal sealed class ConsultationHoldings(HeldParts parts, DirectoryIndex directory) : IHoldings
{
    private const string Streams = "select held.id as holding_id, held.id, null as owner from held";

    /// <inheritdoc />
    public HoldingKind Kind => HoldingKind.Consultation;

    /// <inheritdoc />
    public string Old =>
        """
        select c.id from mt_doc_consultation c
        where c.id > $1 and (c.data ->> 'askedAt')::timestamptz < $2 and not (c.data ->> 'withIdentity')::boolean
        order by c.id limit $3
        """;

    /// <inheritdoc />
    public Func<IEnumerable<HeldIn>> Ask(Sessions sessions, HoldingIds ids)
    {
        var consultations = sessions.Streams<ConsultationState>(ids.With("select id from held"));
        var notes = sessions.Query(LastNotes.Of(ids, Streams), LastNotes.ReadAsync);
        return () => consultations.Value.SelectMany(stream => stream.State is ConsultationState.Present consultation
            ? PartsOf(stream, consultation, notes.Value[consultation.ConsultationId].ToDictionary())
            : []);
    }

    private IEnumerable<HeldIn> PartsOf(StreamHandle<ConsultationState> stream, ConsultationState.Present consultation, Dictionary<BranchId, DateTimeOffset> notes)
    {
        var day = SwedishCalendar.DayOf(consultation.AskedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var units = $"{directory.Current.UnitName(consultation.Asking.Unit)} – {directory.Current.UnitName(consultation.Asked.Unit)}";
        var holding = new Holding(HoldingKind.Consultation, consultation.ConsultationId, $"{day}, {units}");
        return parts
            .Of(consultation.HeadsUnder(consultation.ConsultationId), branch => notes.GetValueOrDefault(branch, notes.Values.Max()), _ => null, takenOutOn: null)
            .Select(part => new HeldInConsultation(holding, part, stream));
    }

    private sealed record HeldInConsultation(Holding Holding, HeldPart Part, StreamHandle<ConsultationState> Consultation) : HeldIn(Holding, Part)
    {
        internal override Refusal? Destroy(PurgePart command, CommandWork work, DirectorySnapshot directory)
        {
            if (PurgePart.WhyNot(command) is { } refusal)
            {
                return refusal;
            }

            work.Append(Consultation, Consultation.Id, PurgePart.In(Consultation.State, command, Consultation.Id));
            work.DestroyKey(Consultation.Id, command.Branch);
            PurgedTraces.Drafts(work, Part.Branch.Units.Select(unit => unit.Id), [Consultation.Id]);
            return null;
        }
    }
}
