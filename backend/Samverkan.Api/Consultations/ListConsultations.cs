using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Consultations;

/// <summary>GET /api/consultations: the log of the viewer's unit, on whichever side it stands. It names no child.</summary>
internal static class ListConsultationsRoute
{
    private const int PageSize = 50;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/consultations", HandleAsync).Requires(Capability.WorkInCase).Shows<ConsultationLog>();

    private static Task<IResult> HandleAsync(Guid? before, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<ConsultationLog>(
            async (session, stop) =>
            {
                var from = before ?? Guid.AllBitsSet;
                var streams = session.Streams<ConsultationState>(ConsultationStreams.Of(actor, from, PageSize));
                var cases = session.Streams<CaseState>(ConsultationStreams.CasesOf(actor, from, PageSize));
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                return ReadAnswer.NothingPersonal(new ConsultationLog(
                    ConsultationScene.Asks(actor.BranchKind),
                    actor.BranchKind == BranchKind.Bup,
                    [.. BupUnits(at.Directory)],
                    [.. ConsultationViewBuilder.Rows(at, streams.Value, cases.Value)],
                    streams.Value.Count == PageSize ? streams.Value[^1].Id : null));
            },
            ct);

    private static IEnumerable<ConsultationUnit> BupUnits(DirectorySnapshot directory) => directory.Principals
        .SelectMany(principal => principal.Branches)
        .Where(branch => branch.Kind == BranchKind.Bup)
        .SelectMany(branch => branch.Units)
        .OrderBy(unit => unit.Name, StringComparer.Ordinal)
        .Select(unit => new ConsultationUnit(unit.Id.Value, unit.Name, unit.Phone));
}
