using Samverkan.Api.Commands;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Views;

/// <summary>Wheels, sector by sector. A sector that the viewer may not see looks like an empty one, and a wheel without a visible sector does not exist.</summary>
internal static class WheelSection
{
    // Only the branch that makes a wheel writes in it.
    private const string Unversioned = "0";

    /// <summary>The wheels that the viewer may know of.</summary>
    internal static IReadOnlyList<WheelView> Of(Sight sight, IEnumerable<StreamHandle<WheelState>> wheels) =>
        [.. wheels.Select(wheel => Of(sight, wheel)).OfType<WheelView>().OrderBy(wheel => wheel.StartedAt)];

    /// <summary>One wheel; null when the viewer may not know of it. Its own branch sees it from the start, others from the first sector handed to them.</summary>
    internal static WheelView? Of(Sight sight, StreamHandle<WheelState> stream)
    {
        if (stream.State is not WheelState.Present wheel || wheel.CaseId != sight.Case.CaseId)
        {
            return null;
        }

        var own = IsOwn(sight, wheel);
        var sectors = wheel.Sectors.Select(sector => SectorOf(sight, sector)).OfType<WheelSectorView>().ToList();
        return own || sectors.Count > 0 ? ViewOf(sight, stream.Version, wheel, own, sectors) : null;
    }

    /// <summary>Whether the wheel is the viewer's own branch's, in a case that the viewer reads as that branch.</summary>
    internal static bool IsOwn(Sight sight, WheelState.Present wheel) =>
        wheel.StartedBy.Branch == sight.Branch
        && sight.Standing.ReadsAsBranch;

    // When it was begun and finished, and how often it was written in, is the author's to know.
    private static WheelView ViewOf(Sight sight, long version, WheelState.Present wheel, bool own, IReadOnlyList<WheelSectorView> sectors) => new(
        wheel.AssessmentId,
        own ? StreamTags.OfVersion(version) : Unversioned,
        wheel.DefinitionId,
        wheel.DefinitionVersion,
        wheel.Perspective,
        wheel.RespondentId,
        wheel.RespondentId is { } respondent ? IdentitySection.PersonName(sight, respondent) : null,
        sight.At.AuthorOf(wheel.StartedBy),
        own ? wheel.StartedAt : sectors.Min(sector => sector.At),
        own ? wheel.CompletedAt : null,
        sectors,
        own && sight.TakesPart ? WheelActions.Of(sight, wheel) : []);

    private static WheelSectorView? SectorOf(Sight sight, DescribedSector sector) =>
        sector.Note.Value is { } note && sight.Of(sector.Item) is { } why
            ? new WheelSectorView(sector.Sector, sector.Item.ItemId, note.Strengths, note.Challenges, sector.At, ConcernsOf(sight, sector.Item), Shares.Of(sight, sector.Item), why)
            : null;

    private static IReadOnlyList<Guid> ConcernsOf(Sight sight, Domain.Sharing.ItemHead item) =>
        item.AuthorBranch == sight.Branch ? [.. item.Concerns.Where(person => person != sight.Case.ChildId)] : [];
}
