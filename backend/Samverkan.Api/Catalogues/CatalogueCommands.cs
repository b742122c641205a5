using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Catalogues;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Catalogues;

/// <summary>
/// The way of a command on the catalogue of the actor's own municipality; there is none to anybody else's. Several keep it, each insats has a revision, and so
/// it names no version of the whole.
/// </summary>
internal sealed class CatalogueCommands(CommandRunner runner, DirectoryIndex directory)
{
    /// <summary>Changes one insats: the answer names it.</summary>
    internal Task<IResult> ChangeAsync(Guid entryId, bool isNew, Actor actor, Func<CatalogueState, OwnMunicipality, CommandWork, Decision> decide, CancellationToken ct)
    {
        var own = directory.Current.FindPrincipal(actor.PrincipalId) is { } principal ? new OwnMunicipality(principal.Code, principal.Kind) : new OwnMunicipality("", PrincipalKind.Independent);
        var catalogueId = CatalogueState.IdOf(own.Code);
        return runner.AddAsync(
            catalogueId,
            session => session.Stream<CatalogueState>(catalogueId),
            (stream, work) => Named(entryId, isNew, work.Settle(stream, catalogueId, decide(stream.State, own, work))),
            ct);
    }

    private static CommandAnswer Named(Guid entryId, bool isNew, CommandAnswer answer) =>
        answer is CommandAnswer.Done done ? done with { Id = entryId, Created = isNew } : answer;
}
