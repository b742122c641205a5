using Npgsql;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.ContactRoutes;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.ContactRoutes;

/// <summary>How BUP is reached from each municipality. <see cref="MayKeep"/>: the viewer is of BUP and writes their own branch's.</summary>
public sealed record ContactRouteList(bool MayKeep, IReadOnlyList<ContactRouteView> Routes);

/// <summary>One way to BUP. A person who works in the unit no longer is left out: <see cref="ContactPerson"/> is null until BUP has named another.</summary>
public sealed record ContactRouteView(
    string Municipality,
    string MunicipalityName,
    string BranchName,
    string UnitId,
    string UnitName,
    RoutePerson? ContactPerson,
    RoutePerson? Deputy,
    string Phone,
    string Hours,
    int Revision,
    DateTimeOffset UpdatedAt,
    bool IsOwn);

/// <summary>A person at BUP. Who works in an authority is public (offentlighetsprincipen).</summary>
public sealed record RoutePerson(Guid PersonId, string Name);

/// <summary>GET /api/contact-routes: for everybody who sees the directory, by municipality. It is about no child.</summary>
internal static class ListContactRoutesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/contact-routes", HandleAsync).Requires(Capability.ReadDirectory).Shows<ContactRouteList>();

    private static Task<IResult> HandleAsync(Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<ContactRouteList>(
            async (session, stop) =>
            {
                var streams = session.Streams<ContactRouteState>(new NpgsqlBatchCommand("select id from mt_doc_contact_route where data ->> 'ended' = 'false' order by data ->> 'municipality', data ->> 'branch'"));
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                return ReadAnswer.NothingPersonal(new ContactRouteList(
                    actor.BranchKind == BranchKind.Bup && actor.Capabilities.Contains(Capability.WorkInCase),
                    [.. streams.Value.Select(stream => stream.State).OfType<ContactRouteState.Present>().Select(route => ViewOf(at, route))]));
            },
            ct);

    private static ContactRouteView ViewOf(Viewpoint at, ContactRouteState.Present route)
    {
        var staff = Viewpoint.UnitStaffOf(at.Directory, route.Facts.Unit, at.Today);
        return new(
            route.Municipality,
            at.Directory.Principals.FirstOrDefault(principal => principal.Code == route.Municipality)?.Name ?? route.Municipality,
            at.Directory.BranchName(route.Branch),
            route.Facts.Unit.Value,
            at.Directory.UnitName(route.Facts.Unit),
            PersonOf(route.Facts.ContactPerson),
            PersonOf(route.Facts.Deputy),
            route.Facts.Phone,
            route.Facts.Hours,
            route.Revision,
            route.At,
            route.Branch == at.Viewer.Branch);

        RoutePerson? PersonOf(Guid? person) => person is { } id && staff.Contains(id) ? new(id, at.Directory.PersonName(id)) : null;
    }
}
