using System.Collections.Frozen;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Directory;

/// <summary>The whole directory at one moment, immutable: who works where, and which unit belongs to which branch and huvudman.</summary>
public sealed class DirectorySnapshot
{
    private readonly FrozenDictionary<BranchId, Branch> _branches;
    private readonly FrozenDictionary<UnitId, Unit> _units;
    private readonly FrozenDictionary<Guid, Person> _persons;
    private readonly FrozenDictionary<string, Person> _subjects;
    private readonly ILookup<UnitId, Assignment> _assignments;

    /// <summary>Builds a snapshot out of the states of the huvudmän.</summary>
    public DirectorySnapshot(IEnumerable<PrincipalState.Present> states)
    {
        var present = states.OrderBy(state => state.Code, StringComparer.Ordinal).ToList();
        Principals = [.. present.Select(PrincipalOf)];
        _branches = Principals.SelectMany(principal => principal.Branches).ToFrozenDictionary(branch => branch.Id);
        _units = _branches.Values.SelectMany(branch => branch.Units).ToFrozenDictionary(unit => unit.Id);
        var assignments = present.SelectMany(state => state.Assignments).Select(AssignmentOf).ToList();
        var ofPerson = assignments.ToLookup(assignment => assignment.PersonId);
        // A person who works for two huvudmän is entered by both, under one id and one subject.
        _persons = present.SelectMany(state => state.Staff)
            .GroupBy(staff => staff.PersonId)
            .Select(entries => entries.First())
            .ToFrozenDictionary(staff => staff.PersonId, staff => new Person(staff.PersonId, staff.Subject, staff.Details.Value?.Name ?? "Borttagen person", [.. ofPerson[staff.PersonId]]));
        _subjects = _persons.Values.ToFrozenDictionary(person => person.Subject, StringComparer.Ordinal);
        _assignments = assignments.ToLookup(assignment => assignment.Unit);
    }

    /// <summary>The huvudmän, by code.</summary>
    public IReadOnlyList<Principal> Principals { get; }

    /// <summary>A huvudman; null when there is none.</summary>
    public Principal? FindPrincipal(Guid principalId) => Principals.FirstOrDefault(principal => principal.PrincipalId == principalId);

    /// <summary>A branch; null when there is none.</summary>
    public Branch? FindBranch(BranchId id) => _branches.GetValueOrDefault(id);

    /// <summary>A unit; null when there is none.</summary>
    public Unit? FindUnit(UnitId id) => _units.GetValueOrDefault(id);

    /// <summary>A person by id; null when there is none.</summary>
    public Person? FindPerson(Guid personId) => _persons.GetValueOrDefault(personId);

    /// <summary>A person by the identity provider's subject; null when there is none.</summary>
    public Person? FindSubject(string subject) => _subjects.GetValueOrDefault(subject);

    /// <summary>The name of a branch, or its id when the directory no longer has it (history outlives organisations).</summary>
    public string BranchName(BranchId id) => FindBranch(id)?.Name ?? id.Value;

    /// <summary>The name of a unit, or its id when the directory no longer has it.</summary>
    public string UnitName(UnitId id) => FindUnit(id)?.Name ?? id.Value;

    /// <summary>The name of a member of staff.</summary>
    public string PersonName(Guid personId) => FindPerson(personId)?.Name ?? "Okänd person";

    /// <summary>The assignments in a unit that hold on a day.</summary>
    public IEnumerable<Assignment> StaffOf(UnitId unit, DateOnly day) => _assignments[unit].Where(assignment => assignment.Holds(day));

    /// <summary>Every assignment in a unit, past and coming ones too.</summary>
    public IEnumerable<Assignment> AssignmentsOf(UnitId unit) => _assignments[unit];

    private static Principal PrincipalOf(PrincipalState.Present state)
    {
        var units = state.Units.ToLookup(unit => unit.Branch, unit => new Unit(unit.Unit, unit.Branch, unit.Name, unit.Municipality, unit.Phone));
        return new Principal(
            state.PrincipalId,
            state.Code,
            state.Name,
            state.Kind,
            [.. state.Branches.Select(branch => new Branch(branch.Branch, branch.Kind, branch.Name, state.PrincipalId, [.. units[branch.Branch]]))]);
    }

    private static Assignment AssignmentOf(AssignmentEntry entry) => new(entry.AssignmentId, entry.PersonId, entry.Unit, entry.Role, entry.From, entry.To);
}
