using System.Collections.Concurrent;
using System.Text.Json;
using Samverkan.Api.Tests.Hosting;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>A session for each relation in each role of its unit.</summary>
internal sealed class MatrixPeople(TestSystem system)
{
    private readonly ConcurrentDictionary<(Relation, Role?), Task<Persona>> _sessions = [];

    /// <summary>Whoever stands in a relation, in the role that the directory gives them there.</summary>
    public Task<Persona> OfAsync(Relation relation) => OfAsync(relation, relation switch
    {
        { Unit: null } => null,
        { Kind: BranchKind.SocialServices } => Role.SocialWorker,
        { Kind: BranchKind.Bup } => Role.BupConsultant,
        { Kind: BranchKind.StudentHealthMedical } => Role.SchoolNurse,
        { Kind: BranchKind.School } => Role.HeadTeacher,
        { Kind: BranchKind.PrimaryCare or BranchKind.Bvc or BranchKind.Habilitation } => Role.CareProfessional,
        { Kind: BranchKind.Administration } => Role.Coordinator,
        _ => Role.SchoolCounsellor,
    });

    /// <summary>Whoever stands in a relation, in a role; without one, signed in and nothing more.</summary>
    public Task<Persona> OfAsync(Relation relation, Role? role) => _sessions.GetOrAdd((relation, role), _ => SignInAsync(relation, role));

    private async Task<Persona> SignInAsync(Relation relation, Role? role)
    {
        var persona = await system.NewPersonaAsync(relation.Subject);
        var user = await persona.RefreshAsync();
        if (role is { } wanted)
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(wanted.ToString());
            var assignment = user.GetProperty("assignments").EnumerateArray()
                .First(row => row.GetProperty("unitId").GetString() == relation.Unit && row.GetProperty("role").GetString() == name);
            using var chosen = await persona.SendAsync(HttpMethod.Post, "/bff/assignment", new { assignmentId = assignment.GetProperty("assignmentId").GetGuid() });
            chosen.IsSuccessStatusCode.ShouldBeTrue(await chosen.Content.ReadAsStringAsync());
            await persona.RefreshAsync();
        }

        return persona;
    }
}
