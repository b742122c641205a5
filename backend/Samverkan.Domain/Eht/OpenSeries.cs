using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Eht;

/// <summary>
/// Opens a series of meetings for one or more schools of the acting person's huvudman. Only förskola, skola and elevhälsan hold such series
/// (skollagen 2 kap. 25 §); BUP and socialtjänsten are invited to them. <see cref="OwnSchools"/> are the units of the huvudman that a series may serve.
/// Whoever opens it leads it until somebody else does.
/// </summary>
public sealed record OpenSeries(
    Guid SeriesId, EhtKind Kind, SeriesFacts Facts, IReadOnlySet<UnitId> OwnSchools, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(OpenSeries command, EhtSeriesState state)
    {
        if (state is EhtSeriesState.Present)
        {
            return Decision.Nothing;
        }

        if (!IsSchool(command.Branches.GetValueOrDefault(command.By.Branch)?.Kind))
        {
            return Decision.Refuse(Refusals.EhtNotSchool);
        }

        return SeriesRules.Check(command.Facts, command.OwnSchools) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(new EhtSeriesOpened(
                command.SeriesId, command.Kind, command.Facts, [new(Attendee.Of(command.By), SeriesPart.Chair, command.At)], command.By, command.At));
    }

    private static bool IsSchool(BranchKind? kind) =>
        kind is BranchKind.Preschool or BranchKind.School or BranchKind.StudentHealthPsychosocial or BranchKind.StudentHealthMedical;
}
