using System.Collections.Frozen;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Directory;

/// <summary>The whole directory at one moment, immutable: who works where, and which unit belongs to which branch and huvudman.</summary>
public sealed class DirectorySnapshot
{
    private readonly FrozenDictionary<BranchId, DirectoryBranch> _branches;
    private readonly FrozenDictionary<UnitId, DirectoryUnit> _units;
    private readonly FrozenDictionary<Guid, DirectoryPerson> _persons;
    private readonly FrozenDictionary<string, DirectoryPerson> _subjects;
    private readonly ILookup<UnitId, AssignmentEntry> _assignments;

    /// <summary>Builds a snapshot out of the states of the huvudmän.</summary>
    public DirectorySnapshot(IEnumerable<PrincipalState.Present> states)
    {
        var present = states.OrderBy(state => state.Code, StringComparer.Ordinal).ToList();
        Principals = [.. present.Select(PrincipalOf)];
        _branches = Principals.SelectMany(principal => principal.Branches).ToFrozenDictionary(branch => branch.Id);
        _units = _branches.Values.SelectMany(branch => branch.Units).ToFrozenDictionary(unit => unit.Id);
        var assignments = present.SelectMany(state => state.Assignments).ToList();
        var ofPerson = assignments.ToLookup(assignment => assignment.PersonId);
        // A person who works for two huvudmän is entered by both, under one id and one subject.
        _persons = present.SelectMany(state => state.Staff)
            .GroupBy(staff => staff.PersonId)
            .Select(entries => entries.First())
            .ToFrozenDictionary(staff => staff.PersonId, staff => new DirectoryPerson(staff.PersonId, staff.Subject, staff.Details.Value?.Name ?? "Borttagen person", [.. ofPerson[staff.PersonId]]));
        _subjects = _persons.Values.GroupBy(person => person.Subject, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        _assignments = assignments.ToLookup(assignment => assignment.Unit);
        BranchFacts = _branches.ToFrozenDictionary(branch => branch.Key, branch => new BranchFacts(branch.Value.Kind, branch.Value.Name, branch.Value.PrincipalKind));
    }

    /// <summary>The huvudmän, by code.</summary>
    public IReadOnlyList<DirectoryPrincipal> Principals { get; }

    /// <summary>What the rules of sharing need to know of every branch.</summary>
    public IReadOnlyDictionary<BranchId, BranchFacts> BranchFacts { get; }

    /// <summary>A huvudman; null when there is none.</summary>
    public DirectoryPrincipal? FindPrincipal(Guid principalId) => Principals.FirstOrDefault(principal => principal.PrincipalId == principalId);

    /// <summary>A branch; null when there is none.</summary>
    public DirectoryBranch? FindBranch(BranchId id) => _branches.GetValueOrDefault(id);

    /// <summary>A unit; null when there is none.</summary>
    public DirectoryUnit? FindUnit(UnitId id) => _units.GetValueOrDefault(id);

    /// <summary>A person by id; null when there is none.</summary>
    public DirectoryPerson? FindPerson(Guid personId) => _persons.GetValueOrDefault(personId);

    /// <summary>A person by the identity provider's subject; null when there is none.</summary>
    public DirectoryPerson? FindSubject(string subject) => _subjects.GetValueOrDefault(subject);

    /// <summary>The name of a branch, or its id when the directory no longer has it (history outlives organisations).</summary>
    public string BranchName(BranchId id) => FindBranch(id)?.Name ?? id.Value;

    /// <summary>The name of a unit, or its id when the directory no longer has it.</summary>
    public string UnitName(UnitId id) => FindUnit(id)?.Name ?? id.Value;

    /// <summary>The name of a member of staff.</summary>
    public string PersonName(Guid personId) => FindPerson(personId)?.Name ?? "Okänd person";

    /// <summary>The assignments in a unit that are in force on a day.</summary>
    public IEnumerable<AssignmentEntry> StaffOf(UnitId unit, DateOnly day) => _assignments[unit].Where(assignment => assignment.Holds(day));

    /// <summary>Every assignment in a unit, past and coming ones too.</summary>
    public IEnumerable<AssignmentEntry> AssignmentsOf(UnitId unit) => _assignments[unit];

    private static DirectoryPrincipal PrincipalOf(PrincipalState.Present state)
    {
        var units = state.Units.ToLookup(unit => unit.Branch, unit => new DirectoryUnit(unit.Unit, unit.Branch, unit.Name, unit.Municipality, unit.Phone));
        return new DirectoryPrincipal(
            state.PrincipalId,
            state.Code,
            state.Name,
            state.Kind,
            [.. state.Branches.Select(branch => new DirectoryBranch(branch.Branch, branch.Kind, branch.Name, state.PrincipalId, state.Kind, [.. units[branch.Branch]]))]);
    }
}
