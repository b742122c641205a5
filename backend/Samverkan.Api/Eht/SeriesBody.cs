using FluentValidation;
using Samverkan.Api.Directory;
using Samverkan.Api.Http;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Eht;

/// <summary>The standing time: a weekday and a Swedish clock time, for so many minutes, every so many weeks; items are taken until so many days before.</summary>
public sealed record SlotBody(DayOfWeek? Weekday, TimeOnly? Starts, int Minutes, int WeekInterval, int CutoffDays);

/// <summary>What is said of a series.</summary>
public sealed record SeriesBody(string Name, string? KindName, IReadOnlyList<string> SchoolUnitIds, SlotBody Slot, string? Place)
{
    internal SeriesFacts Facts => new(
        Name.Trim(),
        string.IsNullOrWhiteSpace(KindName) ? null : KindName.Trim(),
        [.. SchoolUnitIds.Distinct().Select(id => new UnitId(id))],
        new(Slot.Weekday!.Value, Slot.Starts!.Value, Slot.Minutes, Slot.WeekInterval, Slot.CutoffDays),
        string.IsNullOrWhiteSpace(Place) ? null : Place.Trim());
}

/// <summary>A name, schools, and when.</summary>
internal sealed class SeriesBodyValidator : AbstractValidator<SeriesBody>
{
    public SeriesBodyValidator()
    {
        RuleFor(series => series.Name).Line("namn");
        RuleFor(series => series.KindName).OptionalLine("benämning");
        RuleFor(series => series.SchoolUnitIds).AtMost(Limits.Items, "skolor");
        RuleFor(series => series.Place).OptionalLine("plats");
        RuleFor(series => series.Slot).NotNull().WithMessage("Ange när mötena är.").SetValidator(new SlotBodyValidator());
    }
}

/// <summary>A weekday and a time.</summary>
internal sealed class SlotBodyValidator : AbstractValidator<SlotBody>
{
    public SlotBodyValidator()
    {
        RuleFor(slot => slot.Weekday).Choice("veckodag");
        RuleFor(slot => slot.Starts).NotNull().WithMessage("Ange klockslag.");
    }
}

/// <summary>The units that a series of a huvudman may serve: its förskolor, skolor and elevhälsa.</summary>
internal static class OwnSchools
{
    private static readonly BranchKind[] s_kinds = [BranchKind.Preschool, BranchKind.School, BranchKind.StudentHealthPsychosocial, BranchKind.StudentHealthMedical];

    /// <summary>They, by name.</summary>
    internal static IReadOnlyList<DirectoryUnit> Of(DirectorySnapshot directory, BranchId branch) =>
    [
        .. directory.Principals.Where(principal => principal.Branches.Any(own => own.Id == branch))
            .SelectMany(principal => principal.Branches)
            .Where(own => s_kinds.Contains(own.Kind))
            .SelectMany(own => own.Units)
            .OrderBy(unit => unit.Name, StringComparer.Ordinal),
    ];

    /// <summary>Their ids.</summary>
    internal static HashSet<UnitId> IdsOf(DirectorySnapshot directory, BranchId branch) => [.. Of(directory, branch).Select(unit => unit.Id)];
}
