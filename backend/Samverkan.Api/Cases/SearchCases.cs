using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;
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
    public SearchCasesValidator() => RuleFor(search => search.Text).NotEmpty().WithMessage("Skriv vad du söker.").MaximumLength(Limits.SearchText).WithMessage("Sökordet är för långt.")
        .Must(text => text is null || !text.Any(char.IsControl)).WithMessage("Sökordet har tecken som inte går att söka efter.");
}

/// <summary>
/// POST /api/cases/search. Searches are by case number, by the child's number and by name among all of one's own cases, and by nothing
/// sensitive (förordning 2001:637 15 §). What is shown is recorded; what is not one's own is not found.
/// </summary>
internal static class SearchCasesRoute
{
    /// <summary>As many as a person looks through; whoever finds more narrows the search.</summary>
    private const int MostShown = 50;

    private const int BatchSize = 100;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/search", HandleAsync).Requires(Capability.WorkInCase).Shows<FoundCases>().RequireRateLimiting(RateLimits.Search).Refuses(429);

    private static Task<IResult> HandleAsync(
        SearchCases body, Actor actor, Viewpoints viewpoints, ReadRunner reads, NumberPolicy numbers, ChildIndex children, CancellationToken ct)
    {
        var text = body.Text.Trim();
        var hash = numbers.Recognise(text) is { } number ? children.HashOf(number) : null;
        return reads.ReadAsync(
            async (session, stop) =>
            {
                var exact = session.Streams<CaseState>(hash is null ? CaseNumber.CasesOf(text) : ChildIndex.CasesOf(hash, actor.Unit));
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                var found = Mine(at, exact.Value.Select(stream => stream.State).OfType<CaseState.Open>()).Where(sight => hash is null || IsFound(sight)).ToList();
                if (found.Count == 0)
                {
                    found = await NamedAsync(session, actor, at, new NameSearch(text), stop);
                }

                return await AnswerAsync(session, [.. found.Take(MostShown)], found.Count > MostShown, stop);
            },
            ct);
    }

    // Names are ciphertext in the database, so they are compared here, a batch of cases at a time.
    private static async Task<List<Sight>> NamedAsync(ReadSession session, Actor actor, Viewpoint at, NameSearch name, CancellationToken ct)
    {
        List<Sight> found = [];
        PageCursor<Guid>? from = OwnCases.Start;
        while (from is { } after && found.Count <= MostShown)
        {
            var batch = OwnCases.Ask(session, actor, CaseFilter.All, after, BatchSize);
            await session.LoadAsync(ct);
            batch.AskCases(session);
            await session.LoadAsync(ct);
            found.AddRange(Mine(at, batch.Cases).Where(sight => IsNamed(sight, name)));
            from = batch.Next;
        }

        return found;
    }

    private static async Task<ReadAnswer<FoundCases>> AnswerAsync(ReadSession session, IReadOnlyList<Sight> shown, bool more, CancellationToken ct)
    {
        if (shown.Count == 0)
        {
            return ReadAnswer.NothingPersonal(new FoundCases([], More: false));
        }

        var requests = session.Streams<SupportRequestState>(CaseStreams.RequestsOf(shown.Select(sight => sight.Case.CaseId)));
        await session.LoadAsync(ct);
        var states = requests.Value.Select(stream => stream.State).ToList();
        var list = new FoundCases([.. shown.Select(sight => CaseRowBuilder.Of(sight, states))], more);
        return ReadAnswer.Recorded(list, null, [.. shown.Select(sight => sight.Entry("Sökte bland egna ärenden"))]);
    }

    private static IEnumerable<Sight> Mine(Viewpoint at, IEnumerable<CaseState.Open> cases) =>
        cases.Where(open => CaseAccess.Decide(at.Viewer, open, at.Now) is CaseAccess.Staff).Select(open => new Sight(at, open));

    private static bool IsNamed(Sight sight, NameSearch name) =>
        IsFound(sight) && IdentitySection.ChildName(sight) is { } known && name.Matches(known);

    // A protected child is found by the case's own number and by nothing that belongs to the child.
    private static bool IsFound(Sight sight) => ProtectionRules.Of(sight.Case.ProtectionOf(sight.Case.ChildId)).FoundBySearch;
}
