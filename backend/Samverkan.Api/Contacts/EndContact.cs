using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.EndContact;

namespace Samverkan.Api.Contacts;

/// <summary>POST /api/cases/{caseId}/contacts/{contactId}/end</summary>
internal static class EndContactRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/contacts/{contactId:guid}/end", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid contactId, EmptyBody body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(caseId, actor, (open, work) => Command.Decide(new Command(contactId, work.Branches, work.By, work.Now), open), ct);
}
