using Samverkan.Api.Http;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Disclosures;

/// <summary>To whom an item of one area can be handed, and on what basis, explained.</summary>
public sealed record RecipientList(IReadOnlyList<RecipientOption> Recipients);

/// <summary>A branch, and each basis with whether it can be used.</summary>
public sealed record RecipientOption(string BranchId, string BranchName, IReadOnlyList<string> Units, IReadOnlyList<BasisOption> Options);

/// <summary>One basis towards one branch. <see cref="Proposed"/> is what the product suggests; <see cref="Why"/> is plain Swedish.</summary>
public sealed record BasisOption(LegalBasis Basis, bool Allowed, bool Proposed, string Why);

/// <summary>GET /api/cases/{caseId}/recipients</summary>
internal static class GetRecipientsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/recipients", (Guid caseId, InformationArea area) => Pending.Answer()).Shows<RecipientList>();
}
