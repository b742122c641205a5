using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Cases;

/// <summary>How long the viewer's own branch keeps its part of a case, and what else it could belong to.</summary>
/// <param name="Class">What the part belongs to.</param>
/// <param name="Choices">What it can belong to.</param>
public sealed record PartRetention(RetentionClass Class, IReadOnlyList<RetentionChoice> Choices);

/// <summary>One of those, and for how long that is kept, in Swedish with its source.</summary>
public sealed record RetentionChoice(RetentionClass Class, string Name, string Because);

/// <summary>GET /api/cases/{caseId}/retention. It holds nothing of what anybody wrote.</summary>
internal static class GetPartRetentionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/retention", HandleAsync).Requires(Capability.WorkInCase).Shows<PartRetention>();

    private static Task<IResult> HandleAsync(Guid caseId, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<PartRetention>(
            async (session, stop) =>
            {
                var stream = session.Stream<CaseState>(caseId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                return stream.State is CaseState.Open open && CaseAccess.Decide(at.Viewer, open, at.Now) is CaseAccess.Staff
                    ? ReadAnswer.NothingPersonal(Of(at, open))
                    : ReadAnswer.NotFound<PartRetention>();
            },
            ct);

    private static PartRetention Of(Viewpoint at, CaseState.Open open)
    {
        var kind = at.Directory.FindBranch(at.Viewer.Branch)?.Kind;
        var today = SwedishCalendar.DayOf(at.Now);
        return new(
            RetentionRules.ClassOf(open, at.Viewer.Branch, kind),
            [.. RetentionRules.ChoicesOf(kind).Select(choice => RetentionRules.Of(choice, today)).OfType<RetentionRule>().Select(rule => new RetentionChoice(rule.Class, rule.Name, $"{rule.Because} ({rule.Source})"))]);
    }
}
