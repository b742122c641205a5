using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Consultations;

/// <summary>GET /api/consultations/{consultationId}</summary>
internal static class GetConsultationRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/consultations/{consultationId:guid}", HandleAsync).Requires(Capability.WorkInCase).Shows<ConsultationView>();

    private static Task<IResult> HandleAsync(Guid consultationId, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<ConsultationView>(
            async (session, stop) =>
            {
                var stream = session.Stream<ConsultationState>(consultationId);
                var cases = session.Streams<CaseState>(ConsultationStreams.CaseOf(consultationId));
                await session.LoadAsync(stop);
                if (stream.State is not ConsultationState.Present consultation)
                {
                    return ReadAnswer.NotFound<ConsultationView>();
                }

                var builder = new ConsultationViewBuilder(viewpoints.Of(actor), consultation, cases.Value is [var @case] ? @case.State : CaseState.Missing.Instance);
                return (builder.Build(), builder.Entry()) switch
                {
                    (null, _) => ReadAnswer.NotFound<ConsultationView>(),
                    ({ } view, { } entry) => ReadAnswer.Recorded(view, null, entry),
                    ({ } view, null) => ReadAnswer.NothingPersonal(view),
                };
            },
            ct);
}
