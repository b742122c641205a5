using Samverkan.Api.Views;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Api.FamilySupport;

/// <summary>The familjebehandlare of the viewer's schools, or of the viewer's unit. <see cref="MayLink"/>: the viewer's unit is socialtjänsten's.</summary>
public sealed record FamilySupportList(bool MayLink, IReadOnlyList<FamilySupportView> Links);

/// <summary>
/// One familjebehandlare. <see cref="Name"/> is null when the person works in the unit no longer. <see cref="StaleWeeks"/> is how old, in whole weeks, a
/// statement of more than 30 days is; null for a fresh one. <see cref="UnitPhone"/> is what the directory has, if it has any.
/// </summary>
public sealed record FamilySupportView(
    Guid LinkId,
    string? Name,
    string UnitName,
    string? UnitPhone,
    IReadOnlyList<FamilySupportSchool> Schools,
    string Offer,
    int FreePlaces,
    int WaitingWeeks,
    DateTimeOffset StatedAt,
    int? StaleWeeks,
    int Revision,
    bool IsOwn);

/// <summary>A school that it is for.</summary>
public sealed record FamilySupportSchool(string UnitId, string Name);

/// <summary>Builds the view of a link.</summary>
internal static class FamilySupportViews
{
    internal static FamilySupportView Of(Viewpoint at, FamilySupportState.Present link)
    {
        var unit = at.Directory.FindUnit(link.By.Unit);
        return new(
            link.LinkId,
            Viewpoint.UnitStaffOf(at.Directory, link.By.Unit, at.Today).Contains(link.Person) ? at.Directory.PersonName(link.Person) : null,
            at.Directory.UnitName(link.By.Unit),
            unit?.Phone,
            [.. link.Facts.Schools.Select(school => new FamilySupportSchool(school.Value, at.Directory.UnitName(school))).OrderBy(school => school.Name, StringComparer.Ordinal)],
            link.Facts.Offer,
            link.Capacity.FreePlaces,
            link.Capacity.WaitingWeeks,
            link.StatedAt,
            link.StaleWeeksOn(at.Today),
            link.Revision,
            link.By.Unit == at.Viewer.Unit && link.By.Branch == at.Viewer.Branch);
    }
}
