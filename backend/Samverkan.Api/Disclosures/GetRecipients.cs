using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Disclosures;

/// <summary>To whom an item of one area can be handed, and on what basis, explained.</summary>
public sealed record RecipientList(IReadOnlyList<RecipientOption> Recipients);

/// <summary>A branch with the names of its units in the case, and each basis with whether it can be used.</summary>
public sealed record RecipientOption(string BranchId, string BranchName, IReadOnlyList<string> Units, IReadOnlyList<BasisOption> Options);

/// <summary>One basis towards one branch. <see cref="Proposed"/> is what the product suggests; <see cref="Why"/> is plain Swedish.</summary>
public sealed record BasisOption(LegalBasis Basis, bool Allowed, bool Proposed, bool NeedsReason, string Why)
{
    internal static BasisOption Of(Domain.Sharing.BasisOption option) => new(option.Basis, option.Allowed, option.Proposed, option.NeedsReason, option.Why);
}

/// <summary>GET /api/cases/{caseId}/recipients: the branches that the viewer may know of, and why each basis can or cannot be picked.</summary>
internal static class GetRecipientsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases/{caseId:guid}/recipients", HandleAsync).Requires(Capability.WorkInCase).Shows<RecipientList>().Offers<InformationArea>("area");

    private static Task<IResult> HandleAsync(
        Guid caseId, QueryChoice<InformationArea> area, string? unitId, Guid[]? concerns, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<RecipientList>(
            async (session, stop) =>
            {
                var stream = session.Stream<CaseState>(caseId);
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                if (stream.State is not CaseState.Open open || CaseAccess.Decide(at.Viewer, open, at.Now) is not CaseAccess.Staff)
                {
                    return ReadAnswer.NotFound<RecipientList>();
                }

                IReadOnlyList<Guid> persons = concerns ?? [];
                var options = Domain.Sharing.Recipients.Options(open, at.Viewer, area.Value, persons, at.Sharing).Select(option => OptionOf(option, at)).ToList();
                AddUnit(options, open, at, area.Value, unitId, persons);
                var sight = new Sight(at, open);
                return ReadAnswer.Recorded(new RecipientList(options), null, sight.Entry("Såg vilka mottagare som är möjliga"));
            },
            ct);

    // A unit that is to be invited is no party yet: the bases towards its branch are asked for by naming it.
    private static void AddUnit(List<RecipientOption> options, CaseState.Open open, Viewpoint at, InformationArea area, string? unitId, IReadOnlyList<Guid> persons)
    {
        if (unitId is null || at.Directory.FindUnit(new Domain.UnitId(unitId)) is not { } unit || unit.Branch == at.Viewer.Branch
            || options.Exists(option => option.BranchId == unit.Branch.Value))
        {
            return;
        }

        var bases = Domain.Sharing.Recipients.OptionsFor(open, new Handover(at.Viewer.Branch, unit.Branch, area, persons), at.Sharing);
        options.Add(new RecipientOption(unit.Branch.Value, at.Directory.BranchName(unit.Branch), [unit.Name], [.. bases.Select(BasisOption.Of)]));
    }

    private static RecipientOption OptionOf(RecipientOptions options, Viewpoint at) =>
        new(options.Branch.Value, options.Name, [.. options.Units.Select(at.Directory.UnitName)], [.. options.Options.Select(BasisOption.Of)]);
}
