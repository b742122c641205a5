using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Identity;
using Samverkan.Api.Presence;
using Samverkan.Domain;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Api.FamilySupport;

/// <summary>The way of a command on a link that there is. Whoever writes names the revision that they read, and those of a unit take turns.</summary>
internal sealed class FamilySupportCommands(CommandRunner runner, DirectoryIndex directory)
{
    /// <summary>Changes one link.</summary>
    internal Task<IResult> ChangeAsync(
        Guid linkId, int revision, Actor actor, Func<FamilySupportState, FamilySupportPlace, FamilySupportWrite, Decision> decide, CancellationToken ct) =>
        runner.AddAsync(
            linkId,
            session => session.Stream<FamilySupportState>(linkId),
            (stream, work) =>
            {
                var now = directory.Current;
                var isOfSchool = stream.State is FamilySupportState.Present link && link.Facts.Schools.Any(school => PresencePlaces.HasSchool(now, actor.Branch, school));
                return work.Settle(stream, linkId, decide(stream.State, FamilySupportPlaces.Of(actor, now, work.Today), new(revision, isOfSchool, work.By, work.Now)));
            },
            ct);
}
