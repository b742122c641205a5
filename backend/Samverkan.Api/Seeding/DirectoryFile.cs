using System.Text.Json;
using Samverkan.Api.Endpoints;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Seeding;

/// <summary>The directory that a demonstration starts from: <c>infra/demo/directory.json</c>.</summary>
internal sealed record DirectoryFile(IReadOnlyList<SeedPrincipal> Principals, IReadOnlyList<SeedPerson> Staff)
{
    public static async Task<DirectoryFile> ReadAsync(string path, CancellationToken ct)
    {
        var options = new JsonSerializerOptions();
        HttpJson.Configure(options);
        await using var file = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<DirectoryFile>(file, options, ct) ?? throw new JsonException($"{path} is empty.");
    }
}

/// <summary>A huvudman with its branches.</summary>
internal sealed record SeedPrincipal(Guid PrincipalId, string Code, string Name, PrincipalKind Kind, IReadOnlyList<SeedBranch> Branches);

/// <summary>A branch with its units.</summary>
internal sealed record SeedBranch(string BranchId, BranchKind Kind, string Name, IReadOnlyList<SeedUnit> Units);

/// <summary>A unit.</summary>
internal sealed record SeedUnit(string UnitId, string Name, string? Municipality, string? Phone);

/// <summary>A member of staff with assignments, all with one huvudman or more.</summary>
internal sealed record SeedPerson(Guid PersonId, string Subject, string Name, string? HsaId, IReadOnlyList<SeedAssignment> Assignments);

/// <summary>An assignment.</summary>
internal sealed record SeedAssignment(Guid AssignmentId, string UnitId, Role Role, DateOnly From, DateOnly? To);
