using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.EventStore;

namespace Samverkan.Api.Cases;

/// <summary>Which cases a list holds.</summary>
public enum CaseFilter
{
    /// <summary>Those of one's unit in which one is named, and the invitations.</summary>
    All,

    /// <summary>Those one coordinates or opened.</summary>
    Mine,

    /// <summary>Invitations only.</summary>
    Invited,
}

/// <summary>
/// GET /api/cases: one's own cases by number and alias, a page at a time, and with the first page the unit's invitations. The purpose of
/// an invitation is personal, so such a page is recorded.
/// </summary>
internal static class ListCasesRoute
{
    private const int PageSize = 50;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases", HandleAsync).Requires(Capability.WorkInCase).Shows<CaseList>().Offers<CaseFilter>("filter");

    private static Task<IResult> HandleAsync(QueryChoice<CaseFilter>? filter, PageCursor<Guid>? after, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync(
            async (session, stop) =>
            {
                var chosen = filter?.Value ?? CaseFilter.All;
                var page = chosen == CaseFilter.Invited ? null : PageOfCases.Ask(session, actor, chosen, after ?? OwnCases.Start);
                var invited = after is null ? InvitationsOfUnit.Ask(session, actor) : null;
                await session.LoadAsync(stop);
                if (page is not null)
                {
                    page.AskCases(session);
                    await session.LoadAsync(stop);
                }

                var at = viewpoints.Of(actor);
                var (invitations, readings) = invited?.For(at) ?? ([], []);
                var list = new CaseList(page?.RowsFor(at) ?? [], invitations, page?.Total ?? 0, page?.Next);
                return readings.Count == 0 ? ReadAnswer.NothingPersonal(list) : ReadAnswer.Recorded(list, null, readings);
            },
            ct);

    /// <summary>What a page of cases is built from.</summary>
    private sealed class PageOfCases(CaseFilter filter, OwnCases cases)
    {
        private QueryHandle<IReadOnlyList<StreamHandle<SupportRequestState>>>? _requests;

        internal int Total => cases.Total;

        internal string? Next => cases.Next?.ToString();

        internal static PageOfCases Ask(ReadSession session, Actor actor, CaseFilter filter, PageCursor<Guid> after) =>
            new(filter, OwnCases.Ask(session, actor, filter, after, PageSize));

        internal void AskCases(ReadSession session)
        {
            cases.AskCases(session);
            _requests = cases.AskRequests(session);
        }

        internal List<CaseRow> RowsFor(Viewpoint at)
        {
            var states = StatesOf(_requests!);
            return [.. cases.Cases
                .Where(open => CaseAccess.Decide(at.Viewer, open, at.Now) is CaseAccess.Staff)
                .Where(open => filter == CaseFilter.All || open.OpenedBy.PersonId == at.Viewer.PersonId || open.Coordinator?.PersonId == at.Viewer.PersonId)
                .Select(open => CaseRowBuilder.Of(new Sight(at, open), states))];
        }
    }

    /// <summary>What the unit's invitations are built from.</summary>
    private sealed class InvitationsOfUnit(
        QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> cases, QueryHandle<IReadOnlyList<StreamHandle<SupportRequestState>>> requests)
    {
        internal static InvitationsOfUnit Ask(ReadSession session, Actor actor) => new(
            session.Streams<CaseState>(UnitQueries.InvitedCases(actor)), session.Streams<SupportRequestState>(UnitQueries.RequestsToUnit(actor)));

        internal (List<InvitationRow> Rows, List<AccessLogEntry> Readings) For(Viewpoint at)
        {
            var states = StatesOf(requests);
            List<InvitationRow> rows = [];
            List<AccessLogEntry> readings = [];
            foreach (var sight in cases.Value.Select(stream => stream.State).OfType<CaseState.Open>().Select(open => new Sight(at, open)))
            {
                var own = InvitationRowBuilder.Of(sight, states).ToList();
                rows.AddRange(own);
                if (own.Exists(row => row.Purpose is not null))
                {
                    readings.Add(sight.Entry("Läste en inbjudan till enheten"));
                }
            }

            return (rows, readings);
        }
    }

    private static SupportRequestState[] StatesOf(QueryHandle<IReadOnlyList<StreamHandle<SupportRequestState>>> requests) =>
        [.. requests.Value.Select(stream => stream.State)];
}
