using Microsoft.AspNetCore.Mvc;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Api.Wheels;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Exports;

/// <summary>
/// GET /api/cases/{caseId}/export?scope=own|child&amp;format=json|html&amp;for={personId}&amp;assessed=true: takes out what one's own branch wrote, or a
/// registerutdrag for the child or a guardian, as named staff of a party. Each is a line of the read log. <c>assessed</c> says that the special
/// assessment has been made that a guardian needs for an older child.
/// </summary>
internal static class ExportCaseRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/export", HandleAsync)
            .Requires(Capability.WorkInCase)
            .Produces<CaseExport>(StatusCodes.Status200OK, "application/json", "text/html")
            .Refuses(400, 401, 403, 404, 429)
            .RequireRateLimiting(RateLimits.Export)
            .Offers<ExportScope>("scope")
            .Offers<ExportFormat>("format");

    private static Task<IResult> HandleAsync(
        Guid caseId,
        QueryChoice<ExportScope> scope,
        QueryChoice<ExportFormat>? format,
        [FromQuery(Name = "for")] Guid? personId,
        bool? assessed,
        Actor actor,
        Viewpoints viewpoints,
        WheelDefinitions definitions,
        ReadRunner reads,
        CancellationToken ct)
    {
        if (scope.Value == ExportScope.Child != personId.HasValue)
        {
            return Task.FromResult<IResult>(ProblemResult.Invalid("for", "Ange för vem registerutdraget görs. Egna uppgifter tas ut för den egna verksamheten."));
        }

        var recipient = personId is { } person ? new ExportRecipient(person, assessed == true) : null;
        return reads.ReadAsync<CaseExport>(
            async (session, stop) =>
            {
                var streams = CaseStreams.Of(session, caseId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (streams.Case.State is not CaseState.Open open
                    || CaseAccess.Decide(at.Viewer, open, at.Now) is not CaseAccess.Staff
                    || (recipient is not null && !ExportRules.IsRecipient(open, recipient.PersonId)))
                {
                    return ReadAnswer.NotFound<CaseExport>();
                }

                var sight = new Sight(at, open);
                var builder = new ExportBuilder(sight, new ExportGate(sight, recipient), recipient, definitions.LabelOf);
                var export = builder.Build(
                    [.. streams.Wheels.Value.Select(wheel => wheel.State)],
                    [.. streams.Requests.Value.Select(request => request.State)],
                    [.. streams.Agenda.Value.Select(item => item.State)],
                    [.. streams.Consultations.Value.Select(consultation => consultation.State)]);
                return ReadAnswer.Recorded(export, null, sight.Entry(ReasonOf(open, recipient)) with { Action = ActionOf(recipient, format?.Value) });
            },
            (export, _) => new ExportFile(export, format?.Value ?? ExportFormat.Json),
            ct);
    }

    private static AccessAction ActionOf(ExportRecipient? recipient, ExportFormat? format) =>
        recipient is not null ? AccessAction.Disclose : format == ExportFormat.Html ? AccessAction.Print : AccessAction.Copy;

    private static string ReasonOf(CaseState.Open open, ExportRecipient? recipient) => recipient switch
    {
        null => "Skrev ut den egna verksamhetens uppgifter",
        _ when recipient.PersonId == open.ChildId => "Skrev ut registerutdrag för barnet",
        { Assessed: true } => "Skrev ut registerutdrag för en vårdnadshavare efter särskild bedömning",
        _ => "Skrev ut registerutdrag för en vårdnadshavare",
    };
}
