using Samverkan.Api.Directory;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Identity;

/// <summary>
/// A signed-in person as of this request: the cookie says who and which assignment was chosen, the directory says what still holds.
/// </summary>
/// <param name="Person">The person.</param>
/// <param name="Assignments">The assignments that hold today.</param>
/// <param name="Active">The actor, when an assignment has been chosen (or is the only one) and holds today.</param>
/// <param name="ExpiresAt">When the session ends unless it is extended.</param>
public sealed record Session(DirectoryPerson Person, IReadOnlyList<AssignmentEntry> Assignments, Actor? Active, DateTimeOffset ExpiresAt);
