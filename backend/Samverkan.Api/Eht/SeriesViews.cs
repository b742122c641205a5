using Samverkan.Api.Views;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>
/// The series that the viewer is a member of, and the meetings of other series that they are a guest at. <see cref="Schools"/> are those a new series may serve,
/// when the viewer may open one.
/// </summary>
public sealed record SeriesList(IReadOnlyList<SeriesRow> Series, IReadOnlyList<GuestMeeting> GuestAt, bool MayOpen, IReadOnlyList<SchoolChoice> Schools);

/// <summary>A school to choose.</summary>
public sealed record SchoolChoice(string UnitId, string Name);

/// <summary>One series, with its next meeting.</summary>
public sealed record SeriesRow(Guid SeriesId, string Name, EhtKind Kind, string KindName, string HomeUnitName, bool Leads, Guid? CycleId, MeetingRow? NextMeeting);

/// <summary>A meeting at which the viewer is a guest, of the term under way.</summary>
public sealed record GuestMeeting(Guid SeriesId, Guid CycleId, string SeriesName, string KindName, MeetingRow Meeting);

/// <summary>One meeting; it names no child.</summary>
public sealed record MeetingRow(Guid MeetingId, DateTimeOffset StartsAt, int Minutes, DateTimeOffset CutoffAt, MeetingStatus Status, bool TakesItems, string? SupervisorBranchId, string? SupervisorName);

/// <summary>A series with its members and the term under way.</summary>
public sealed record SeriesView(
    Guid SeriesId,
    string Tag,
    EhtKind Kind,
    string KindName,
    string? OwnKindName,
    string Name,
    string HomeUnitName,
    IReadOnlyList<SchoolChoice> Schools,
    SlotView Slot,
    string? Place,
    IReadOnlyList<MemberView> Members,
    TermView? Term,
    bool Leads,
    IReadOnlyList<SchoolChoice> SchoolChoices);

/// <summary>The standing time.</summary>
public sealed record SlotView(DayOfWeek Weekday, TimeOnly Starts, int Minutes, int WeekInterval, int CutoffDays);

/// <summary>A member. <see cref="Holds"/> is false when the person has left the unit since they were made one.</summary>
public sealed record MemberView(Guid PersonId, string Name, string UnitId, string UnitName, string BranchId, string BranchName, BranchKind BranchKind, SeriesPart Part, bool Holds, bool IsViewer);

/// <summary>A term and its meetings.</summary>
public sealed record TermView(Guid CycleId, string Tag, int Year, TermHalf Half, string Name, IReadOnlyList<MeetingRow> Meetings);

/// <summary>Builds the views of a series.</summary>
internal static class SeriesViews
{
    internal static SeriesRow Row(Viewpoint at, EhtSeriesState.Present series, EhtCycleState.Present? term) => new(
        series.SeriesId,
        series.Facts.Name,
        series.Kind,
        KindNameOf(series),
        at.Directory.UnitName(series.Home),
        series.IsLedBy(at.By),
        term?.CycleId,
        term?.Meetings.FirstOrDefault(meeting => meeting.Status == MeetingStatus.Open || (meeting.Status == MeetingStatus.Planned && Ends(meeting) >= at.Now)) is { } next ? Row(at, series, next) : null);

    internal static SeriesView Of(Viewpoint at, EhtSeriesState.Present series, EhtCycleState.Present? term, string tag, string termTag) => new(
        series.SeriesId,
        tag,
        series.Kind,
        KindNameOf(series),
        series.Facts.KindName,
        series.Facts.Name,
        at.Directory.UnitName(series.Home),
        [.. series.Facts.Schools.Select(unit => new SchoolChoice(unit.Value, at.Directory.UnitName(unit)))],
        new(series.Facts.Slot.Weekday, series.Facts.Slot.Starts, series.Facts.Slot.Minutes, series.Facts.Slot.WeekInterval, series.Facts.Slot.CutoffDays),
        series.Facts.Place,
        [.. series.Members.Select(member => Member(at, member)).OrderBy(member => member.Part).ThenBy(member => member.BranchName, StringComparer.Ordinal).ThenBy(member => member.Name, StringComparer.Ordinal)],
        term is null ? null : new(term.CycleId, termTag, term.Term.Year, term.Term.Half, term.Term.Name, [.. term.Meetings.Select(meeting => Row(at, series, meeting))]),
        series.IsLedBy(at.By),
        series.IsLedBy(at.By) ? Choices(at) : []);

    internal static IReadOnlyList<SchoolChoice> Choices(Viewpoint at) =>
        [.. OwnSchools.Of(at.Directory, at.Viewer.Branch).Select(unit => new SchoolChoice(unit.Id.Value, unit.Name))];

    internal static string KindNameOf(EhtSeriesState.Present series) => series.Facts.KindName ?? series.Kind switch
    {
        EhtKind.Eht => "EHT",
        EhtKind.Reinforced => "Förstärkt EHT",
        EhtKind.IndividualForum => "Individforum",
        EhtKind.Ehm => "Elevhälsomöte (EHM)",
        _ => "Handledning",
    };

    internal static MeetingRow Row(Viewpoint at, EhtSeriesState.Present series, MeetingOnCycle meeting) => new(
        meeting.MeetingId,
        meeting.Plan.StartsAt,
        meeting.Plan.Minutes,
        meeting.Plan.CutoffAt,
        meeting.Status,
        meeting.Status is MeetingStatus.Planned or MeetingStatus.Open && series.Find(at.Viewer) is not null && (at.Now <= meeting.Plan.CutoffAt || series.IsLedBy(at.By)),
        meeting.Supervisor?.Value,
        meeting.Supervisor is { } branch ? at.Directory.BranchName(branch) : null);

    private static MemberView Member(Viewpoint at, SeriesMember member)
    {
        var since = Viewpoint.UnitStaffSinceOf(at.Directory, member.Who.Unit, at.Today);
        return new(
            member.Who.PersonId,
            at.Directory.PersonName(member.Who.PersonId),
            member.Who.Unit.Value,
            at.Directory.UnitName(member.Who.Unit),
            member.Who.Branch.Value,
            at.Directory.BranchName(member.Who.Branch),
            at.Directory.FindBranch(member.Who.Branch)?.Kind ?? BranchKind.Administration,
            member.Part,
            since.TryGetValue(member.Who.PersonId, out var day) && member.HoldsFor(day),
            member.Who.PersonId == at.By.PersonId && member.Who.Unit == at.By.Unit);
    }

    private static DateTimeOffset Ends(MeetingOnCycle meeting) => meeting.Plan.StartsAt.AddMinutes(meeting.Plan.Minutes);
}
