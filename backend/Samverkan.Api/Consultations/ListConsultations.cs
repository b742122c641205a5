using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

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
                var at = viewpoints.Of(actor);
                var rows = await RowsAsync(session, actor, at, before ?? Guid.AllBitsSet, stop);
                return ReadAnswer.NothingPersonal(new ConsultationLog(
                    ConsultationScene.Asks(actor.BranchKind),
                    actor.BranchKind == BranchKind.Bup,
                    [.. BupUnits(at.Directory)],
                    [.. rows.Take(PageSize)],
                    rows.Count > PageSize ? rows[PageSize - 1].ConsultationId : null));
            },
            ct);

    // Those that the viewer may not know of make no page shorter, and are named by no place to go on from.
    private static async Task<List<ConsultationRow>> RowsAsync(ReadSession session, Actor actor, Viewpoint at, Guid before, CancellationToken ct)
    {
        List<ConsultationRow> rows = [];
        for (Guid? from = before; from is { } place && rows.Count <= PageSize;)
        {
            var streams = session.Streams<ConsultationState>(ConsultationStreams.Of(actor, place, PageSize + 1));
            var cases = session.Streams<CaseState>(ConsultationStreams.CasesOf(actor, place, PageSize + 1));
            await session.LoadAsync(ct);
            rows.AddRange(ConsultationViewBuilder.Rows(at, streams.Value, cases.Value));
            from = streams.Value.Count > PageSize ? streams.Value[^1].Id : null;
        }

        return rows;
    }

    private static IEnumerable<ConsultationUnit> BupUnits(DirectorySnapshot directory) => directory.Principals
        .SelectMany(principal => principal.Branches)
        .Where(branch => branch.Kind == BranchKind.Bup)
        .SelectMany(branch => branch.Units)
        .OrderBy(unit => unit.Name, StringComparer.Ordinal)
        .Select(unit => new ConsultationUnit(unit.Id.Value, unit.Name, unit.Phone));
}
