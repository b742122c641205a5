using Samverkan.Api.Http;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.SupportRequests;

/// <summary>A stödförfrågan to a unit of socialtjänsten, written with the family and readable by it.</summary>
public sealed record SendSupportRequest(
    string ToUnitId,
    string Question,
    string WishedSupport,
    string SchoolHasDone,
    string? Effect,
    string? ChildsOwnWords,
    Urgency? Urgency,
    SupportRequestContact Contact,
    IReadOnlyList<Guid> WheelItems,
    LegalBasis? Basis,
    string? BasisReason,
    Guid? ConsentId);

/// <summary>The school's contact block.</summary>
public sealed record SupportRequestContact(string Name, string Profession, string? Phone, string? Email, string? BestTimes);

/// <summary>POST /api/cases/{caseId}/support-requests</summary>
internal static class SendSupportRequestRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/support-requests", (Guid caseId, SendSupportRequest body) => Pending.Answer()).Creates(onExisting: true);
}
