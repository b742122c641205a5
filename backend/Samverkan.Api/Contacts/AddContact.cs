using Samverkan.Api.Http;
using Samverkan.Api.Views;

namespace Samverkan.Api.Contacts;

/// <summary>A contact that the child has, and to whom it is told.</summary>
public sealed record AddContact(
    string Organisation,
    string? Person,
    string? Role,
    string? Phone,
    string? Note,
    IReadOnlyList<Recipient> Recipients);

/// <summary>POST /api/cases/{caseId}/contacts</summary>
internal static class AddContactRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/contacts", (Guid caseId, AddContact body) => Pending.Answer()).Creates(onExisting: true);
}
