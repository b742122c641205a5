using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Seeding;

/// <summary>Enters huvudmän, branches, units and staff through the same deciders as everything else. What is there already is left as it is.</summary>
internal sealed class DirectorySeed(SeedCommands commands)
{
    // Before anything else in the demonstration happened.
    private static readonly DateTimeOffset s_at = new(2026, 1, 7, 7, 0, 0, TimeSpan.Zero);

    public async Task RunAsync(DirectoryFile directory, CancellationToken ct)
    {
        foreach (var principal in directory.Principals)
        {
            await PrincipalAsync(principal, ct);
        }

        var owners = directory.Principals
            .SelectMany(principal => principal.Branches, (principal, branch) => (principal.PrincipalId, branch.Units))
            .SelectMany(branch => branch.Units, (branch, unit) => (unit.UnitId, branch.PrincipalId))
            .ToDictionary(unit => unit.UnitId, unit => unit.PrincipalId, StringComparer.Ordinal);
        foreach (var person in directory.Staff)
        {
            foreach (var ofPrincipal in person.Assignments.GroupBy(assignment => owners[assignment.UnitId]))
            {
                await PersonAsync(ofPrincipal.Key, person, [.. ofPrincipal], ct);
            }
        }
    }

    private Task PrincipalAsync(SeedPrincipal principal, CancellationToken ct) => commands.RunAsync(
        $"principal {principal.PrincipalId}",
        actor: null,
        s_at,
        session => session.Stream<PrincipalState>(principal.PrincipalId),
        (session, stream) =>
        {
            if (!stream.Exists)
            {
                session.Append(stream, principal.PrincipalId, [.. EventsOf(principal)]);
            }
        },
        ct);

    private static IEnumerable<object> EventsOf(SeedPrincipal principal)
    {
        yield return new PrincipalRegistered(principal.PrincipalId, principal.Code, principal.Name, principal.Kind, s_at);
        foreach (var branch in principal.Branches)
        {
            yield return new BranchRegistered(new BranchId(branch.BranchId), branch.Kind, branch.Name, s_at);
            foreach (var unit in branch.Units)
            {
                yield return new UnitRegistered(new UnitId(unit.UnitId), new BranchId(branch.BranchId), unit.Name, unit.Municipality, unit.Phone, s_at);
            }
        }
    }

    private Task PersonAsync(Guid principalId, SeedPerson person, IReadOnlyList<SeedAssignment> assignments, CancellationToken ct) => commands.RunAsync(
        $"person {person.PersonId} of {principalId}",
        actor: null,
        s_at,
        session =>
        {
            session.KeysOf(person.PersonId);
            return session.Stream<PrincipalState>(principalId);
        },
        (session, stream) =>
        {
            var events = EventsOf(stream.State, person, assignments);
            if (events.Count > 0)
            {
                session.Append(stream, person.PersonId, events);
            }
        },
        ct);

    private static List<object> EventsOf(PrincipalState state, SeedPerson person, IReadOnlyList<SeedAssignment> assignments)
    {
        var events = new List<object>();
        Take(RegisterStaff.Decide(new RegisterStaff(person.PersonId, person.Subject, new StaffDetails(person.Name, person.HsaId), s_at), state));
        foreach (var assignment in assignments)
        {
            var command = new AssignStaff(
                assignment.AssignmentId, person.PersonId, new UnitId(assignment.UnitId), assignment.Role, assignment.From, assignment.To, ByPerson: null, s_at);
            Take(AssignStaff.Decide(command, state));
        }

        return events;

        void Take(Decision decision)
        {
            foreach (var @event in Seeder.EventsOf(decision))
            {
                events.Add(@event);
                state = PrincipalState.Evolve(state, @event);
            }
        }
    }
}
