using FluentValidation;
using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.EventStore;

namespace Samverkan.Api.Cases;

/// <summary>An exact case number, an exact personal number, or a name among one's own cases. In the body, so that nothing personal is in an address.</summary>
public sealed record SearchCases(string Text);

/// <summary>A search has a text of its own length.</summary>
internal sealed class SearchCasesValidator : AbstractValidator<SearchCases>
{
    public SearchCasesValidator() => RuleFor(search => search.Text).NotEmpty().WithMessage("Skriv vad du söker.").MaximumLength(Limits.SearchText).WithMessage("Sökordet är för långt.");
}

/// <summary>
/// POST /api/cases/search. Searches are by case number, by the child's number and by name among one's own cases, and by nothing sensitive
/// (förordning 2001:637 15 §). What is found is recorded; what is not one's own is not found.
/// </summary>
internal static class SearchCasesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/search", HandleAsync).Requires(Capability.WorkInCase).Shows<CaseList>();

    private static Task<IResult> HandleAsync(
        SearchCases body, Actor actor, Viewpoints viewpoints, ReadRunner reads, NumberPolicy numbers, ChildIndex children, CancellationToken ct)
    {
        var text = body.Text.Trim();
        var hash = numbers.Recognise(text) is { } number ? children.HashOf(number) : null;
        return reads.ReadAsync<CaseList>(
            async (session, stop) =>
            {
                var own = session.Streams<CaseState>(UnitQueries.OwnCases(actor));
                var requests = session.Streams<SupportRequestState>(UnitQueries.OwnCasesRequests(actor));
                var exact = session.Streams<CaseState>(hash is null ? ByCaseNumber(text) : ChildIndex.CasesOf(hash, actor.Unit));
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                var found = Mine(at, exact).Concat(Mine(at, own).Where(sight => IsNamed(sight, text))).DistinctBy(sight => sight.Case.CaseId).ToList();
                var states = requests.Value.Select(stream => stream.State).ToList();
                var list = new CaseList([.. found.Select(sight => CaseRowBuilder.Of(sight, states))], []);
                return found.Count == 0
                    ? ReadAnswer.NothingPersonal(list)
                    : ReadAnswer.Recorded(list, null, [.. found.Select(sight => sight.Entry("Sökte bland egna ärenden"))]);
            },
            ct);
    }

    private static IEnumerable<Sight> Mine(Viewpoint at, QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> cases) =>
        cases.Value.Select(stream => stream.State).OfType<CaseState.Open>()
            .Where(open => CaseAccess.Decide(at.Viewer, open) is CaseAccess.Staff)
            .Select(open => new Sight(at, open));

    private static bool IsNamed(Sight sight, string text) =>
        ProtectionRules.Of(sight.Case.Protection).FoundByNameSearch
        && IdentitySection.ChildName(sight)?.Contains(text, StringComparison.CurrentCultureIgnoreCase) == true;

    private static NpgsqlBatchCommand ByCaseNumber(string text) => new("select id from mt_doc_case where data ->> 'number' = $1")
    {
        Parameters = { new NpgsqlParameter<string> { TypedValue = text.ToUpperInvariant() } },
    };
}
