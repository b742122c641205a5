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

/// <summary>GET /api/cases: one's own cases by number and alias, and the unit's invitations. The purpose of an invitation is personal, so such a list is recorded.</summary>
internal static class ListCasesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/cases", HandleAsync).Requires(Capability.WorkInCase).Shows<CaseList>().Offers<CaseFilter>("filter");

    private static Task<IResult> HandleAsync(QueryChoice<CaseFilter>? filter, Actor actor, Viewpoints viewpoints, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<CaseList>(
            async (session, stop) =>
            {
                var cases = session.Streams<CaseState>(UnitQueries.OwnCases(actor));
                var requests = session.Streams<SupportRequestState>(UnitQueries.OwnCasesRequests(actor));
                var invitedTo = session.Streams<CaseState>(UnitQueries.InvitedCases(actor));
                var asked = session.Streams<SupportRequestState>(UnitQueries.RequestsToUnit(actor));
                await session.LoadAsync(stop);
                var at = viewpoints.Of(actor);
                var chosen = filter?.Value ?? CaseFilter.All;
                var rows = chosen == CaseFilter.Invited ? [] : RowsOf(at, Open(cases), chosen, StatesOf(requests));
                var (invitations, readings) = InvitationsOf(at, Open(invitedTo), StatesOf(asked));
                var list = new CaseList(rows, invitations);
                return readings.Count == 0 ? ReadAnswer.NothingPersonal(list) : ReadAnswer.Recorded(list, null, readings);
            },
            ct);

    private static List<CaseRow> RowsOf(Viewpoint at, IEnumerable<CaseState.Open> cases, CaseFilter filter, IReadOnlyList<SupportRequestState> requests) =>
        [.. cases
            .Where(open => CaseAccess.Decide(at.Viewer, open) is CaseAccess.Staff)
            .Where(open => filter == CaseFilter.All || open.OpenedBy.PersonId == at.Viewer.PersonId || open.Coordinator?.PersonId == at.Viewer.PersonId)
            .Select(open => CaseRowBuilder.Of(new Sight(at, open), requests))
            .OrderByDescending(row => row.UpdatedAt)];

    private static (List<InvitationRow> Rows, List<AccessLogEntry> Readings) InvitationsOf(
        Viewpoint at, IEnumerable<CaseState.Open> cases, IReadOnlyList<SupportRequestState> requests)
    {
        List<InvitationRow> rows = [];
        List<AccessLogEntry> readings = [];
        foreach (var sight in cases.Select(open => new Sight(at, open)))
        {
            var own = InvitationRowBuilder.Of(sight, requests).ToList();
            rows.AddRange(own);
            if (own.Exists(row => row.Purpose is not null))
            {
                readings.Add(sight.Entry("Läste en inbjudan till enheten"));
            }
        }

        return (rows, readings);
    }

    private static IEnumerable<CaseState.Open> Open(QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> cases) =>
        cases.Value.Select(stream => stream.State).OfType<CaseState.Open>();

    private static SupportRequestState[] StatesOf(QueryHandle<IReadOnlyList<StreamHandle<SupportRequestState>>> requests) =>
        [.. requests.Value.Select(stream => stream.State)];
}
