using Npgsql;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Directory;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Api.FamilySupport;

/// <summary>
/// GET /api/family-support: the familjebehandlare of the viewer's own unit, and those who are linked to a school of the viewer's huvudman. It is about no
/// child and no family.
/// </summary>
internal static class ListFamilySupportRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/family-support", HandleAsync).Requires(Capability.ReadDirectory).Shows<FamilySupportList>();

    private static Task<IResult> HandleAsync(Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<FamilySupportList>(
            async (session, stop) =>
            {
                var at = viewpoints.Of(actor);
                var links = session.Streams<FamilySupportState>(Seen(at));
                await session.LoadAsync(stop);
                return ReadAnswer.NothingPersonal(new FamilySupportList(
                    actor.BranchKind == BranchKind.SocialServices && actor.Capabilities.Contains(Capability.WorkInCase),
                    [.. links.Value.Select(stream => stream.State).OfType<FamilySupportState.Present>().Select(link => FamilySupportViews.Of(at, link)).OrderBy(link => link.Name, StringComparer.Ordinal)]));
            },
            ct);

    private static NpgsqlBatchCommand Seen(Viewpoint at) => new(
        """
        select id from mt_doc_family_support
        where data ->> 'ended' = 'false' and ((data -> 'by' ->> 'unit' = $1 and data -> 'by' ->> 'branch' = $2) or data -> 'facts' -> 'schools' ?| $3)
        order by id
        """)
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = at.Viewer.Unit.Value },
            new NpgsqlParameter<string> { TypedValue = at.Viewer.Branch.Value },
            new NpgsqlParameter<string[]> { TypedValue = [.. FamilySupportPlaces.SchoolsOf(at.Directory, at.Viewer.Branch).Select(school => school.Value)] },
        },
    };
}
