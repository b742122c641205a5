using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>Folds the events of the stream "case". Total: an event that is unknown, or out of place, leaves the state as it is.</summary>
public static class CaseFold
{
    /// <summary>The state after an event.</summary>
    public static CaseState Evolve(CaseState state, object @event) => (state, @event) switch
    {
        (CaseState.Missing, CaseOpened e) => Opened(e),
        (CaseState.Open open, _) => Evolve(open, @event),
        _ => state,
    };

    private static CaseState.Open Evolve(CaseState.Open open, object @event) => @event switch
    {
        GuardianAdded e => Protected(open, e.PersonId, e.Protection, e.By, e.At) with { Guardians = [.. open.Guardians, new(e.PersonId, e.Kind, e.Item, e.Details)] },
        ContactAdded e => open with { Contacts = [.. open.Contacts, new(e.ContactId, e.Item, e.Details, e.By, e.At, null)] },
        ContactEnded e => open with { Contacts = [.. open.Contacts.Select(c => c.ContactId == e.ContactId ? c with { EndedAt = e.At } : c)] },
        CoordinatorRequested e => open with { CoordinatorRequestedAt = e.At },
        CoordinatorAssigned e => open with { Coordinator = new(e.PersonId, e.Unit, e.Branch, e.At, null), CoordinatorRequestedAt = null },
        CoordinatorAccepted e => open with { Coordinator = open.Coordinator?.PersonId == e.PersonId ? open.Coordinator with { AcceptedAt = e.At } : open.Coordinator },
        SecrecyConsentRequested e => open with { Consents = [.. open.Consents, Requested(e)] },
        SecrecyConsentAnswered e => WithConsent(open, e.ConsentId, c => Answered(c, e.Answer)),
        SecrecyConsentRevoked e => WithConsent(open, e.ConsentId, c => Revoked(c, e)),
        ItemsDisclosed e => open with { Disclosures = [.. open.Disclosures, .. e.Disclosures] },
        DisclosureWithdrawn e => open with { Disclosures = [.. open.Disclosures.Where(d => d.DisclosureId != e.DisclosureId)] },
        OwnersPartPurged e => CasePurge.Without(open, e.Branch),
        // Only what may still hold is kept; what was is in the events.
        BreakGlassOpened e => open with { EmergencyGrants = [.. open.EmergencyGrants.Where(g => g.Until > e.At), new(e.GrantId, e.By, e.At, e.Until)] },
        BreakGlassEnded e => open with { EmergencyGrants = [.. open.EmergencyGrants.Where(g => g.GrantId != e.GrantId)] },
        _ => EvolveParties(open, @event),
    };

    private static CaseState.Open EvolveFamily(CaseState.Open open, object @event) => @event switch
    {
        RelatedPersonAdded e => Protected(open, e.PersonId, e.Protection, e.By, e.At) with { Related = [.. open.Related, new(e.PersonId, e.Kind, e.Item, e.Details)] },
        ProtectionStated e => Protected(open, e.PersonId, e.Level, e.By, e.At),
        ObjectionNoted e => open with { Objections = [.. open.Objections, new(e.NoteId, e.ItemId, e.PersonId, e.Text, e.By, e.At)] },
        ItemWithdrawn e => Withdrawn(open, e),
        MaturityAssessed e => open with { Maturity = [.. open.Maturity, new(e.AssessmentId, e.By.Branch, e.Areas, e.Grounds, e.By, e.At)] },
        MaturityAssessmentWithdrawn e => open with { Maturity = [.. open.Maturity.Where(a => a.AssessmentId != e.AssessmentId)] },
        ConsentExceptionRecorded e => WithConsent(open, e.ConsentId, c => c with { Exceptions = [.. c.Exceptions, new(e.ExceptionId, e.PersonId, e.Ground, e.Reason, e.Until, e.By, e.At)] }),
        ConsentExceptionWithdrawn e => WithConsent(open, e.ConsentId, c => c with { Exceptions = [.. c.Exceptions.Where(x => x.ExceptionId != e.ExceptionId)] }),
        SecrecyConsentRenewalAsked e => WithConsent(open, e.ConsentId, c => c with { Renews = e.Renews }),
        PartClassified e => open with { Classified = [.. open.Classified.Where(part => part.Branch != e.By.Branch), new(e.By.Branch, e.Class)] },
        CaseTakenOut e => open with { TakenOut = new(e.Reason, e.By, e.At) },
        _ => EvolveCorrections(open, @event),
    };

    private static CaseState.Open EvolveCorrections(CaseState.Open open, object @event) => @event switch
    {
        ChildCorrected e => Corrected(open, e.NoteId, e.ItemId, e.Reason, e.By, e.At) with
        {
            Identities = [.. open.Identities.Select(i => i.Item.ItemId == e.ItemId ? i with { Child = e.Child } : i)],
        },
        GuardianCorrected e when open.Guardians.FirstOrDefault(g => g.PersonId == e.PersonId) is { } guardian => Corrected(open, e.NoteId, guardian.Item.ItemId, e.Reason, e.By, e.At) with
        {
            Guardians = [.. open.Guardians.Select(g => g.PersonId == e.PersonId ? g with { Kind = e.Kind, Details = e.Details } : g)],
        },
        ContactCorrected e when open.Contacts.FirstOrDefault(c => c.ContactId == e.ContactId) is { } contact => Corrected(open, e.NoteId, contact.Item.ItemId, e.Reason, e.By, e.At) with
        {
            Contacts = [.. open.Contacts.Select(c => c.ContactId == e.ContactId ? c with { Details = e.Details } : c)],
        },
        ReasonCorrected e => Corrected(open, e.NoteId, open.ReasonItem.ItemId, e.Reason, e.By, e.At) with { Reason = e.Opening },
        _ => WaitingFold.Evolve(open, @event),
    };

    private static CaseState.Open Protected(CaseState.Open open, Guid personId, ProtectionLevel level, By by, DateTimeOffset at) => open with
    {
        Protections = [.. open.Protections.Where(s => s.PersonId != personId || s.Branch != by.Branch), new(personId, by.Branch, level, at)],
    };

    private static CaseState.Open Withdrawn(CaseState.Open open, ItemWithdrawn e) => open with
    {
        Withdrawn = [.. open.Withdrawn, new(e.ItemId, e.Reason, e.By, e.At)],
        Disclosures = [.. open.Disclosures.Where(d => d.ItemId != e.ItemId || d.From != e.By.Branch)],
    };

    private static CaseState.Open Corrected(CaseState.Open open, Guid noteId, Guid itemId, Personal<string> reason, By by, DateTimeOffset at) =>
        open with { Corrections = [.. open.Corrections, new(noteId, itemId, null, reason, by, at)] };

    private static CaseState.Open EvolveParties(CaseState.Open open, object @event) => @event switch
    {
        PartyInvited e => open with { Parties = [.. open.Parties, Invited(e)], Disclosures = [.. open.Disclosures, .. e.Disclosures] },
        PartyAccepted e => Accepted(open, e),
        PartyDeclined e => WithParty(open, e.PartyId, p => p with { Status = PartyStatus.Declined, DeclineReason = e.Reason, AnsweredAt = e.At }),
        PartyLeft e => WithParty(open, e.PartyId, p => p with { Status = PartyStatus.Left, Staff = [] }),
        StaffNamed e => WithParty(open, e.PartyId, p => p with { Staff = Named(p.Staff, new(e.PersonId, e.At)) }),
        StaffRemoved e => WithParty(open, e.PartyId, p => p with { Staff = [.. p.Staff.Where(named => named.PersonId != e.PersonId)] }),
        _ => EvolveFamily(open, @event),
    };

    private static CaseState.Open Opened(CaseOpened e) => new(
        e.CaseId, e.Number, e.Alias, e.ChildId, e.ReasonItem, e.Reason,
        Identities: [new(e.IdentityItem, e.Child)],
        Guardians: [],
        Contacts: [],
        Parties: [new(e.PartyId, e.PartyItem, e.By.Unit, e.By.Branch, PartyStatus.Active, null, null, [new(e.By.PersonId, e.At)], e.By, e.At, e.At)],
        Coordinator: null,
        CoordinatorRequestedAt: null,
        Consents: [],
        Disclosures: [],
        e.By,
        e.At)
    {
        Protections = [new(e.ChildId, e.By.Branch, e.Protection, e.At)],
    };

    private static Party Invited(PartyInvited e) =>
        new(e.PartyId, e.Item, e.Unit, e.Branch, PartyStatus.Invited, e.Purpose, null, [], e.By, e.At, null);

    private static CaseState.Open Accepted(CaseState.Open open, PartyAccepted e)
    {
        var known = open.Identities.Any(i => i.Item.AuthorBranch == e.IdentityItem.AuthorBranch);
        var accepted = WithParty(open, e.PartyId, p => p with { Status = PartyStatus.Active, AnsweredAt = e.At });
        return known ? accepted : accepted with { Identities = [.. open.Identities, new(e.IdentityItem, e.Child)] };
    }

    private static SecrecyConsent Requested(SecrecyConsentRequested e) => new(
        e.ConsentId,
        e.Scope,
        e.Words,
        [.. e.AskedPersons.Select(id => new PersonConsent(id, ConsentAnswer.Asked, null, null, null, false, null, e.By, e.At))],
        e.By,
        e.At,
        e.Read);

    private static SecrecyConsent Answered(SecrecyConsent consent, PersonConsent answer) =>
        consent with { Answers = [.. consent.Answers.Select(a => a.PersonId == answer.PersonId ? answer : a)] };

    private static SecrecyConsent Revoked(SecrecyConsent consent, SecrecyConsentRevoked e) => consent with
    {
        Answers = [.. consent.Answers.Select(a => a.PersonId == e.PersonId
            ? a with { Answer = ConsentAnswer.Revoked, Note = e.Note, TakenBy = e.By, At = e.At }
            : a)],
    };

    // A person who is named again keeps the place; what counts from then on is the later naming.
    private static IReadOnlyList<NamedStaff> Named(IReadOnlyList<NamedStaff> staff, NamedStaff one) =>
        staff.Any(named => named.PersonId == one.PersonId)
            ? [.. staff.Select(named => named.PersonId == one.PersonId ? one : named)]
            : [.. staff, one];

    private static CaseState.Open WithConsent(CaseState.Open open, Guid id, Func<SecrecyConsent, SecrecyConsent> change) =>
        open with { Consents = [.. open.Consents.Select(c => c.ConsentId == id ? change(c) : c)] };

    private static CaseState.Open WithParty(CaseState.Open open, Guid id, Func<Party, Party> change) =>
        open with { Parties = [.. open.Parties.Select(p => p.PartyId == id ? change(p) : p)] };
}
