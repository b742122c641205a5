using System.Text.Json;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.EventStore;

namespace Samverkan.Api.ReadModels;

/// <summary>
/// Finds the cases of a person and the invitations of a unit. It holds ids and states only. <c>touched_at</c> of a person's row moves
/// with what that person's own branch does or is handed, so that the order of a list tells nothing of others.
/// </summary>
public sealed class CaseListProjection : IProjection
{
    /// <inheritdoc />
    public string Name => "CaseList";

    /// <inheritdoc />
    public int Version => 1;

    /// <inheritdoc />
    public IReadOnlyCollection<Type> Handles { get; } =
    [
        typeof(CaseOpened), typeof(CoordinatorAssigned), typeof(CoordinatorAccepted), typeof(PartyInvited), typeof(PartyAccepted), typeof(PartyDeclined),
        typeof(PartyLeft), typeof(StaffNamed), typeof(StaffRemoved), typeof(ContactAdded), typeof(ContactEnded), typeof(SecrecyConsentRequested),
        typeof(SecrecyConsentAnswered), typeof(SecrecyConsentRevoked), typeof(ItemsDisclosed), typeof(DisclosureWithdrawn),
    ];

    /// <inheritdoc />
    public IReadOnlyList<string> Tables { get; } = ["sv_case", "sv_case_party", "sv_case_staff"];

    /// <inheritdoc />
    public void Apply(StoredEvent e, ProjectionWriter w)
    {
        ArgumentNullException.ThrowIfNull(e);
        ArgumentNullException.ThrowIfNull(w);
        var caseId = e.StreamId;
        switch (e.Data)
        {
            case CaseOpened opened:
                Open(opened, w);
                break;
            case PartyInvited invited:
                Invite(caseId, invited, w);
                Touch(caseId, invited.At, w, invited.By.Branch);
                break;
            case PartyAccepted accepted:
                SetStatus(accepted.PartyId, PartyStatus.Active, w);
                Touch(caseId, accepted.At, w, accepted.By.Branch);
                TouchInviter(accepted.PartyId, accepted.At, w);
                break;
            case PartyDeclined declined:
                SetStatus(declined.PartyId, PartyStatus.Declined, w);
                TouchInviter(declined.PartyId, declined.At, w);
                break;
            case PartyLeft left:
                SetStatus(left.PartyId, PartyStatus.Left, w);
                w.Sql(new("delete from sv_case_staff where case_id = $1 and party_id = $2") { Parameters = { new() { Value = caseId }, new() { Value = left.PartyId } } });
                break;
            case StaffNamed named:
                NameStaff(caseId, named.PartyId, named.PersonId, named.By, named.At, w);
                break;
            case StaffRemoved removed:
                w.Sql(new("delete from sv_case_staff where case_id = $1 and party_id = $2 and person_id = $3")
                {
                    Parameters = { new() { Value = caseId }, new() { Value = removed.PartyId }, new() { Value = removed.PersonId } },
                });
                break;
            case CoordinatorAssigned assigned:
                w.Sql(new("update sv_case set coordinator = $2 where case_id = $1") { Parameters = { new() { Value = caseId }, new() { Value = assigned.PersonId } } });
                Touch(caseId, assigned.At, w, assigned.By.Branch, assigned.Branch);
                break;
            case ItemsDisclosed disclosed:
                Touch(caseId, disclosed.At, w, [disclosed.By.Branch, .. disclosed.Disclosures.Select(disclosure => disclosure.To)]);
                break;
            default:
                var (by, at) = ActOf(e.Data);
                Touch(caseId, at, w, by.Branch);
                break;
        }
    }

    private static (By By, DateTimeOffset At) ActOf(object data) => data switch
    {
        CoordinatorAccepted e => (e.By, e.At),
        ContactAdded e => (e.By, e.At),
        ContactEnded e => (e.By, e.At),
        SecrecyConsentRequested e => (e.By, e.At),
        SecrecyConsentAnswered e => (e.By, e.At),
        SecrecyConsentRevoked e => (e.By, e.At),
        DisclosureWithdrawn e => (e.By, e.At),
        _ => throw new InvalidOperationException($"{nameof(CaseListProjection)} is not written for {data.GetType().Name}."),
    };

    private static void Open(CaseOpened e, ProjectionWriter w)
    {
        w.Sql(new("insert into sv_case (case_id, number, alias, opened_by, opened_at) values ($1, $2, $3, $4, $5)")
        {
            Parameters = { new() { Value = e.CaseId }, new() { Value = e.Number }, new() { Value = e.Alias }, new() { Value = e.By.PersonId }, new() { Value = e.At.ToUniversalTime() } },
        });
        AddParty(e.CaseId, e.PartyId, e.By.Unit, e.By.Branch, PartyStatus.Active, e.By.Unit, e.At, w);
        NameStaff(e.CaseId, e.PartyId, e.By.PersonId, e.By, e.At, w);
    }

    private static void Invite(Guid caseId, PartyInvited e, ProjectionWriter w) =>
        AddParty(caseId, e.PartyId, e.Unit, e.Branch, PartyStatus.Invited, e.By.Unit, e.At, w);

    private static void AddParty(Guid caseId, Guid partyId, UnitId unit, BranchId branch, PartyStatus status, UnitId invitedBy, DateTimeOffset at, ProjectionWriter w) =>
        w.Sql(new("insert into sv_case_party (party_id, case_id, unit, branch, status, invited_by_unit, invited_at) values ($1, $2, $3, $4, $5, $6, $7)")
        {
            Parameters =
            {
                new() { Value = partyId }, new() { Value = caseId }, new() { Value = unit.Value }, new() { Value = branch.Value },
                new() { Value = CodeOf(status) }, new() { Value = invitedBy.Value }, new() { Value = at.ToUniversalTime() },
            },
        });

    private static void SetStatus(Guid partyId, PartyStatus status, ProjectionWriter w) =>
        w.Sql(new("update sv_case_party set status = $2 where party_id = $1") { Parameters = { new() { Value = partyId }, new() { Value = CodeOf(status) } } });

    // A member of staff is named by their own unit, so the unit and branch are the acting person's.
    private static void NameStaff(Guid caseId, Guid partyId, Guid personId, By by, DateTimeOffset at, ProjectionWriter w) =>
        w.Sql(new("""
            insert into sv_case_staff (person_id, unit, case_id, party_id, branch, touched_at) values ($1, $2, $3, $4, $5, $6)
            on conflict (person_id, unit, case_id) do update set party_id = excluded.party_id, touched_at = excluded.touched_at
            """)
        {
            Parameters =
            {
                new() { Value = personId }, new() { Value = by.Unit.Value }, new() { Value = caseId }, new() { Value = partyId },
                new() { Value = by.Branch.Value }, new() { Value = at.ToUniversalTime() },
            },
        });

    private static void Touch(Guid caseId, DateTimeOffset at, ProjectionWriter w, params IEnumerable<BranchId> branches) =>
        w.Sql(new("update sv_case_staff set touched_at = $2 where case_id = $1 and branch = any($3)")
        {
            Parameters = { new() { Value = caseId }, new() { Value = at.ToUniversalTime() }, new() { Value = branches.Select(branch => branch.Value).Distinct().ToArray() } },
        });

    // Whoever invited is told how it was answered.
    private static void TouchInviter(Guid partyId, DateTimeOffset at, ProjectionWriter w) =>
        w.Sql(new("""
            update sv_case_staff s set touched_at = $2 from sv_case_party p
            where p.party_id = $1 and s.case_id = p.case_id and s.unit = p.invited_by_unit
            """)
        {
            Parameters = { new() { Value = partyId }, new() { Value = at.ToUniversalTime() } },
        });

    private static string CodeOf(PartyStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
}
