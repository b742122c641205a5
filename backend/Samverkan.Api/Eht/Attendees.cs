using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>Reads people out of requests. Of which branch they come is the directory's to say, never the caller's.</summary>
internal static class Attendees
{
    /// <summary>The person for that unit. A unit that the directory does not have belongs to no branch, and so to nobody's.</summary>
    internal static Attendee Of(AttendeeBody body, DirectorySnapshot directory)
    {
        var unit = new UnitId(body.UnitId);
        return new(body.PersonId, unit, directory.FindUnit(unit)?.Branch ?? new BranchId(""));
    }

    /// <summary>Whether the person does case work in that unit today.</summary>
    internal static bool Works(AttendeeBody body, CaseWork work) =>
        Viewpoint.UnitStaffOf(work.Directory, new UnitId(body.UnitId), work.Today).Contains(body.PersonId);
}
