using Npgsql;
using Samverkan.Api.Consultations;
using Samverkan.Api.Eht;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Views;

/// <summary>
/// The streams that a case consists of: its own, its wheels, its stödförfrågningar, what was brought up of the child in meetings, and what BUP was asked about the child
/// by name. They are asked for in one batch, the same one whether the case exists or not.
/// </summary>
internal sealed record CaseStreams(
    StreamHandle<CaseState> Case,
    QueryHandle<IReadOnlyList<StreamHandle<WheelState>>> Wheels,
    QueryHandle<IReadOnlyList<StreamHandle<SupportRequestState>>> Requests,
    QueryHandle<IReadOnlyList<StreamHandle<AgendaItemState>>> Agenda,
    QueryHandle<IReadOnlyList<StreamHandle<ConsultationState>>> Consultations)
{
    /// <summary>Asks for a case and everything that names it.</summary>
    internal static CaseStreams Of(ReadSession session, Guid caseId) => new(
        session.Stream<CaseState>(caseId),
        session.Streams<WheelState>(WheelsOf(caseId)),
        session.Streams<SupportRequestState>(RequestsOf(caseId)),
        session.Streams<AgendaItemState>(EhtStreams.ItemsOfCase(caseId)),
        session.Streams<ConsultationState>(ConsultationStreams.ByNameIn(caseId)));

    /// <summary>All of them.</summary>
    internal Guid[] Ids() =>
    [
        Case.Id,
        .. Wheels.Value.Select(wheel => wheel.Id),
        .. Requests.Value.Select(request => request.Id),
        .. Agenda.Value.Select(item => item.Id),
        .. Consultations.Value.Select(consultation => consultation.Id),
    ];

    /// <summary>The stream of that id itself.</summary>
    internal static NpgsqlBatchCommand Itself(Guid id) => Of("select $1::uuid", id);

    /// <summary>The wheels of a case.</summary>
    internal static NpgsqlBatchCommand WheelsOf(Guid caseId) => Named("select id from mt_doc_wheel_assessment where data->>'caseId' = $1 order by id", caseId);

    /// <summary>The stödförfrågningar of a case.</summary>
    internal static NpgsqlBatchCommand RequestsOf(Guid caseId) => Named("select id from mt_doc_support_request where data->>'caseId' = $1 order by id", caseId);

    /// <summary>Some cases, in that order.</summary>
    internal static NpgsqlBatchCommand Named(IReadOnlyList<Guid> caseIds) => new("select id from unnest($1) with ordinality as named (id, place) order by place")
    {
        Parameters = { new NpgsqlParameter<Guid[]> { TypedValue = [.. caseIds] } },
    };

    /// <summary>The wheels of some cases.</summary>
    internal static NpgsqlBatchCommand WheelsOf(IEnumerable<Guid> caseIds) => new("select id from mt_doc_wheel_assessment where data->>'caseId' = any($1) order by id")
    {
        Parameters = { new NpgsqlParameter<string[]> { TypedValue = [.. caseIds.Select(id => id.ToString())] } },
    };

    /// <summary>The stödförfrågningar of some cases.</summary>
    internal static NpgsqlBatchCommand RequestsOf(IEnumerable<Guid> caseIds) => new("select id from mt_doc_support_request where data->>'caseId' = any($1) order by id")
    {
        Parameters = { new NpgsqlParameter<string[]> { TypedValue = [.. caseIds.Select(id => id.ToString())] } },
    };

    /// <summary>The case of a wheel.</summary>
    internal static NpgsqlBatchCommand CaseOfWheel(Guid wheelId) => Of("select (data->>'caseId')::uuid from mt_doc_wheel_assessment where id = $1", wheelId);

    /// <summary>The case of a stödförfrågan.</summary>
    internal static NpgsqlBatchCommand CaseOfRequest(Guid requestId) => Of("select (data->>'caseId')::uuid from mt_doc_support_request where id = $1", requestId);

    private static NpgsqlBatchCommand Named(string sql, Guid caseId) => new(sql) { Parameters = { new NpgsqlParameter<string> { TypedValue = caseId.ToString() } } };

    private static NpgsqlBatchCommand Of(string sql, Guid id) => new(sql) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = id } } };
}
