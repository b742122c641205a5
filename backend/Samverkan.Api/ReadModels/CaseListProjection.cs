using System.Text.Json;
using NpgsqlTypes;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.EventStore;

namespace Samverkan.Api.ReadModels;

/// <summary>
/// Finds the cases of a person and the invitations of a unit. It holds ids and states only. When a branch last had to do with a case
/// moves with what that branch does or is handed, so that the order of a list tells nothing of others.
/// </summary>
public sealed class CaseListProjection : IProjection
{
    private static readonly BulkTable s_cases = new("sv_case", 1, [
        new("case_id", NpgsqlDbType.Uuid), new("number", NpgsqlDbType.Text), new("alias", NpgsqlDbType.Text), new("opened_by", NpgsqlDbType.Uuid),
        new("opened_at", NpgsqlDbType.TimestampTz), new("coordinator", NpgsqlDbType.Uuid)]);

    private static readonly BulkTable s_coordinators = s_cases.Only("coordinator");

    private static readonly BulkTable s_parties = new("sv_case_party", 1, [
        new("party_id", NpgsqlDbType.Uuid), new("case_id", NpgsqlDbType.Uuid), new("unit", NpgsqlDbType.Text), new("branch", NpgsqlDbType.Text),
        new("status", NpgsqlDbType.Text), new("invited_by_unit", NpgsqlDbType.Text), new("invited_at", NpgsqlDbType.TimestampTz),
        new("answered_at", NpgsqlDbType.TimestampTz)]);

    private static readonly BulkTable s_answers = s_parties.Only("status", "answered_at");
    private static readonly BulkTable s_statuses = s_parties.Only("status");

    private static readonly BulkTable s_staff = new("sv_case_staff", 3, [
        new("person_id", NpgsqlDbType.Uuid), new("unit", NpgsqlDbType.Text), new("case_id", NpgsqlDbType.Uuid), new("party_id", NpgsqlDbType.Uuid),
        new("branch", NpgsqlDbType.Text), new("named_at", NpgsqlDbType.TimestampTz)]);

    private static readonly BulkTable s_touched = new("sv_case_touched", 2, [
        new("case_id", NpgsqlDbType.Uuid), new("branch", NpgsqlDbType.Text), new("touched_at", NpgsqlDbType.TimestampTz)]);

    /// <inheritdoc />
    public string Name => "CaseList";

    /// <inheritdoc />
    public int Version => 4;

    /// <inheritdoc />
    public bool OpensPersonal => false;

    /// <inheritdoc />
    public IReadOnlyCollection<Type> Handles { get; } =
    [
        typeof(CaseOpened), typeof(CoordinatorAssigned), typeof(CoordinatorAccepted), typeof(PartyInvited), typeof(PartyAccepted), typeof(PartyDeclined),
        typeof(PartyLeft), typeof(StaffNamed), typeof(StaffRemoved), typeof(ContactAdded), typeof(ContactEnded), typeof(SecrecyConsentRequested),
        typeof(SecrecyConsentAnswered), typeof(SecrecyConsentRevoked), typeof(ItemsDisclosed), typeof(DisclosureWithdrawn),
        typeof(RelatedPersonAdded), typeof(ProtectionStated), typeof(ChildCorrected), typeof(GuardianCorrected), typeof(ContactCorrected), typeof(ReasonCorrected),
        typeof(ObjectionNoted), typeof(ItemWithdrawn), typeof(MaturityAssessed), typeof(MaturityAssessmentWithdrawn), typeof(ConsentExceptionRecorded),
        typeof(ConsentExceptionWithdrawn), typeof(CaseTakenOut), typeof(OwnersPartPurged),
        typeof(BreakGlassOpened), typeof(BreakGlassEnded),
    ];

    /// <inheritdoc />
    public IReadOnlyList<string> Tables { get; } = ["sv_case", "sv_case_party", "sv_case_staff", "sv_case_touched"];

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
                Answer(accepted.PartyId, PartyStatus.Active, accepted.At, w);
                Touch(caseId, accepted.At, w, accepted.By.Branch);
                break;
            case PartyDeclined declined:
                Answer(declined.PartyId, PartyStatus.Declined, declined.At, w);
                break;
            case PartyLeft left:
                w.Update(s_statuses, left.PartyId, CodeOf(PartyStatus.Left));
                w.Sql(new("delete from sv_case_staff where case_id = $1 and party_id = $2") { Parameters = { new() { Value = caseId }, new() { Value = left.PartyId } } });
                break;
            case StaffNamed named:
                NameStaff(caseId, named.PartyId, named.PersonId, named.By, named.At, w);
                Touch(caseId, named.At, w, named.By.Branch);
                break;
            case StaffRemoved removed:
                w.Delete(s_staff, removed.PersonId, removed.By.Unit.Value, caseId);
                break;
            case CoordinatorAssigned assigned:
                w.Update(s_coordinators, caseId, assigned.PersonId);
                Touch(caseId, assigned.At, w, assigned.By.Branch, assigned.Branch);
                break;
            case OwnersPartPurged purged:
                Purge(caseId, purged.Branch, w);
                break;
            case ItemsDisclosed disclosed:
                Touch(caseId, disclosed.At, w, [disclosed.By.Branch, .. disclosed.Disclosures.Select(disclosure => disclosure.To)]);
                break;
            case CaseTakenOut:
                TakeOut(caseId, w);
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
        RelatedPersonAdded e => (e.By, e.At),
        ProtectionStated e => (e.By, e.At),
        ChildCorrected e => (e.By, e.At),
        GuardianCorrected e => (e.By, e.At),
        ContactCorrected e => (e.By, e.At),
        ReasonCorrected e => (e.By, e.At),
        ObjectionNoted e => (e.By, e.At),
        ItemWithdrawn e => (e.By, e.At),
        MaturityAssessed e => (e.By, e.At),
        MaturityAssessmentWithdrawn e => (e.By, e.At),
        ConsentExceptionRecorded e => (e.By, e.At),
        ConsentExceptionWithdrawn e => (e.By, e.At),
        BreakGlassOpened e => (e.By, e.At),
        BreakGlassEnded e => (e.By, e.At),
        _ => throw new InvalidOperationException($"{nameof(CaseListProjection)} is not written for {data.GetType().Name}."),
    };

    private static void Open(CaseOpened e, ProjectionWriter w)
    {
        w.Insert(s_cases, e.CaseId, e.Number, e.Alias, e.By.PersonId, e.At, null);
        AddParty(e.CaseId, e.PartyId, e.By.Unit, e.By.Branch, PartyStatus.Active, e.By.Unit, e.At, w);
        NameStaff(e.CaseId, e.PartyId, e.By.PersonId, e.By, e.At, w);
        Touch(e.CaseId, e.At, w, e.By.Branch);
    }

    // A case that has been taken out is in no list, inbox or count; whoever took part finds it by its number.
    private static void TakeOut(Guid caseId, ProjectionWriter w)
    {
        w.Sql(new("delete from sv_case_staff where case_id = $1") { Parameters = { new() { Value = caseId } } });
        w.Sql(new("update sv_case_party set status = 'left' where case_id = $1 and status = 'invited'") { Parameters = { new() { Value = caseId } } });
    }

    private static void Invite(Guid caseId, PartyInvited e, ProjectionWriter w) =>
        AddParty(caseId, e.PartyId, e.Unit, e.Branch, PartyStatus.Invited, e.By.Unit, e.At, w);

    private static void AddParty(Guid caseId, Guid partyId, UnitId unit, BranchId branch, PartyStatus status, UnitId invitedBy, DateTimeOffset at, ProjectionWriter w) =>
        w.Insert(s_parties, partyId, caseId, unit.Value, branch.Value, CodeOf(status), invitedBy.Value, at, null);

    // Whoever invited is told how it was answered: their list and their pages go by when.
    private static void Answer(Guid partyId, PartyStatus status, DateTimeOffset at, ProjectionWriter w) =>
        w.Update(s_answers, partyId, CodeOf(status), at);

    // A member of staff is named, and removed, by their own unit, so the unit and branch are the acting person's.
    private static void NameStaff(Guid caseId, Guid partyId, Guid personId, By by, DateTimeOffset at, ProjectionWriter w) =>
        w.Upsert(s_staff, personId, by.Unit.Value, caseId, partyId, by.Branch.Value, at);

    // Nothing tells any more that the branch had to do with the case: not its people either, as who opened it or coordinates it.
    private static void Purge(Guid caseId, BranchId branch, ProjectionWriter w)
    {
        string[] statements =
        [
            "update sv_case set coordinator = null where case_id = $1 and coordinator in (select person_id from sv_case_staff where case_id = $1 and branch = $2)",
            $"update sv_case set opened_by = '{Guid.Empty}' where case_id = $1 and exists (select from sv_case_party where case_id = $1 and branch = $2 and invited_by_unit = unit)",
            "delete from sv_case_staff where case_id = $1 and branch = $2",
            "delete from sv_case_party where case_id = $1 and branch = $2",
            "delete from sv_case_touched where case_id = $1 and branch = $2",
        ];
        foreach (var statement in statements)
        {
            w.Sql(new(statement) { Parameters = { new() { Value = caseId }, new() { Value = branch.Value } } });
        }
    }

    private static void Touch(Guid caseId, DateTimeOffset at, ProjectionWriter w, params IEnumerable<BranchId> branches)
    {
        foreach (var branch in branches)
        {
            w.Upsert(s_touched, caseId, branch.Value, at);
        }
    }

    private static string CodeOf(PartyStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
}
