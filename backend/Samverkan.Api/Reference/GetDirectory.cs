using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Reference;

/// <summary>The huvudmän with their branches and units; no person is named.</summary>
public sealed record DirectoryView(IReadOnlyList<PrincipalView> Principals);

/// <summary>A huvudman.</summary>
public sealed record PrincipalView(Guid PrincipalId, string Code, string Name, PrincipalKind Kind, IReadOnlyList<BranchView> Branches);

/// <summary>A verksamhetsgren.</summary>
public sealed record BranchView(string BranchId, BranchKind Kind, string Name, IReadOnlyList<UnitView> Units);

/// <summary>A unit.</summary>
public sealed record UnitView(string UnitId, string Name, string? Municipality, string? Phone);

/// <summary>GET /api/directory</summary>
internal static class GetDirectoryRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/directory", Handle).Requires(Capability.ReadDirectory).Shows<DirectoryView>();

    private static IResult Handle(DirectoryIndex directory) =>
        Results.Ok(new DirectoryView([.. directory.Current.Principals.Select(ViewOf)]));

    private static PrincipalView ViewOf(DirectoryPrincipal principal) =>
        new(principal.PrincipalId, principal.Code, principal.Name, principal.Kind, [.. principal.Branches.Select(ViewOf)]);

    private static BranchView ViewOf(DirectoryBranch branch) =>
        new(branch.Id.Value, branch.Kind, branch.Name, [.. branch.Units.Select(unit => new UnitView(unit.Id.Value, unit.Name, unit.Municipality, unit.Phone))]);
}
