using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Cases;

/// <summary>Siblings and others, protected identity, corrections, objections, and taking back.</summary>
public sealed class FamilyTests
{
    private static readonly Guid s_sibling = World.Id(320);

    private static readonly AddRelatedPerson s_add = new(
        s_sibling, World.Id(321), RelatedKind.Sibling, ProtectionLevel.None, new("Bo Exempelsson", new(2017, 5, 1), null, null), World.Branches, World.Counsellor, World.Now);

    [Fact]
    public void What_concerns_a_sibling_needs_the_siblings_own_yes()
    {
        var given = World.Opened().And(g => AddRelatedPerson.Decide(s_add, g.Case)).WithSocialServices();
        var add = new AddContact(new(World.Id(330), World.Id(331), World.Clinic), [new(World.Social, LegalBasis.Consent, null)], World.Branches, World.Counsellor, World.Now)
        {
            Concerns = [s_sibling],
        };
        given.When(g => AddContact.Decide(add, g.Case)).Refusal!.Detail.ShouldContain("en person som uppgiften också handlar om");
        given = given.WithConsent(consentId: World.Id(332), answers: [(s_sibling, ConsentAnswer.Given)]);
        given.When(g => AddContact.Decide(add, g.Case)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void Nobody_unknown_to_the_branch_is_concerned()
    {
        var add = new AddContact(new(World.Id(330), World.Id(331), World.Clinic), [], World.Branches, World.Counsellor, World.Now) { Concerns = [s_sibling] };
        World.Opened().When(g => AddContact.Decide(add, g.Case)).ThenRefused(Refusals.PersonMissing);
        World.Opened().And(g => AddRelatedPerson.Decide(s_add, g.Case)).WithSocialServices()
            .When(g => AddContact.Decide(add with { By = World.SocialWorker }, g.Case)).ThenRefused(Refusals.PersonMissing);
    }

    [Fact]
    public void The_strictest_that_anybody_has_found_counts()
    {
        var given = World.Opened(protection: ProtectionLevel.None).WithSocialServices();
        given.Open.ProtectionOf(World.Child).ShouldBe(ProtectionLevel.None);
        given = given.And(g => StateProtection.Decide(Stated(World.SocialWorker, ProtectionLevel.ProtectedRegistration), g.Case));
        given.Open.ProtectionOf(World.Child).ShouldBe(ProtectionLevel.ProtectedRegistration);
        given.When(g => StateProtection.Decide(Stated(World.Counsellor, ProtectionLevel.None), g.Case)).ThenNothing();
        given = given.And(g => StateProtection.Decide(Stated(World.SocialWorker, ProtectionLevel.None), g.Case));
        given.Open.ProtectionOf(World.Child).ShouldBe(ProtectionLevel.None);
    }

    [Fact]
    public void One_who_has_not_heard_of_the_threat_does_not_undo_what_another_knows()
    {
        var given = World.Opened(protection: ProtectionLevel.SecrecyMarking).WithSocialServices()
            .And(g => StateProtection.Decide(Stated(World.SocialWorker, ProtectionLevel.None), g.Case));
        given.Open.ProtectionOf(World.Child).ShouldBe(ProtectionLevel.SecrecyMarking);
    }

    [Fact]
    public void Of_somebody_whom_the_branch_may_not_know_of_nothing_is_stated()
    {
        var given = World.Opened().And(g => AddRelatedPerson.Decide(s_add, g.Case)).WithSocialServices();
        given.When(g => StateProtection.Decide(Stated(World.SocialWorker, ProtectionLevel.None) with { PersonId = s_sibling }, g.Case)).ThenRefused(Refusals.PersonMissing);
        given.When(g => StateProtection.Decide(Stated(World.Counsellor, ProtectionLevel.SecrecyMarking) with { PersonId = s_sibling }, g.Case)).Refusal.ShouldBeNull();
    }

    [Fact]
    public void What_is_not_known_is_as_strict_as_can_be()
    {
        var given = World.Opened(protection: ProtectionLevel.Unknown);
        given.Open.ProtectionOf(World.Child).ShouldBe(ProtectionLevel.Unknown);
        given.Open.ProtectionOf(World.Id(999)).ShouldBe(ProtectionLevel.Unknown);
        ProtectionRules.WithholdsWhereabouts(World.Opened(protection: ProtectionLevel.None).Open).ShouldBeFalse();
        ProtectionRules.WithholdsWhereabouts(World.Opened(protection: ProtectionLevel.None).And(g => AddRelatedPerson.Decide(s_add with { Protection = ProtectionLevel.SecrecyMarking }, g.Case)).Open).ShouldBeTrue();
    }

    [Fact]
    public void A_correction_changes_what_stands_and_keeps_why()
    {
        var command = new CorrectChild(World.Id(340), World.Alma with { GivenName = "Alva" }, "Felstavat.", World.Branches, World.Counsellor, World.Now);
        var given = World.Opened().And(g => CorrectChild.Decide(command, g.Case));
        given.Open.Identities[0].Child.Value!.GivenName.ShouldBe("Alva");
        given.Open.Corrections.Single().ItemId.ShouldBe(World.IdentityItem);
        given.When(g => CorrectChild.Decide(command with { NoteId = World.Id(341) }, g.Case)).ThenNothing();
        var guardian = given.Open.Guardians[0];
        var details = guardian.Details.Value! with { Phone = "070-111 11 11" };
        given = given.And(g => CorrectGuardian.Decide(new(World.Id(342), World.Mother, GuardianKind.Guardian, details, "Nytt nummer.", World.Branches, World.Counsellor, World.Now), g.Case));
        given.Open.Guardians[0].Details.Value.ShouldBe(details);
        given = given.And(g => CorrectContact.Decide(new(World.Id(343), World.Id(60), World.Clinic with { Organisation = "Vårdcentralen Norr" }, "Fel namn.", World.Branches, World.Counsellor, World.Now), g.Case));
        given.Open.Contacts[0].Details.Value!.Organisation.ShouldBe("Vårdcentralen Norr");
        given = given.And(g => CorrectReason.Decide(new(World.Id(344), World.Reason with { Signal = "Ont i huvudet." }, "Missuppfattning.", World.Branches, World.Counsellor, World.Now), g.Case));
        given.Open.Reason.Value!.Signal.ShouldBe("Ont i huvudet.");
        given.Open.Corrections.Count.ShouldBe(4);
    }

    [Fact]
    public void Only_the_author_corrects_and_what_is_not_seen_is_not_there()
    {
        var given = World.Opened().WithSocialServices();
        var details = World.Clinic with { Organisation = "Annan" };
        given.When(g => CorrectContact.Decide(new(World.Id(343), World.Id(60), details, "Nej.", World.Branches, World.SocialWorker, World.Now), g.Case)).ThenRefused(Refusals.ContactMissing);
        given.When(g => CorrectGuardian.Decide(new(World.Id(342), World.Mother, GuardianKind.Guardian, given.Open.Guardians[0].Details.Value! with { Name = "X" }, "Nej.", World.Branches, World.SocialWorker, World.Now), g.Case))
            .ThenRefused(Refusals.ItemNotAuthor);
        var seen = given.And(g => DiscloseItems.Decide(new([given.Open.Contacts[0].Item], [new(World.Social, LegalBasis.Consent, null)], World.Branches, World.Counsellor, World.Now), g.Case));
        seen.When(g => CorrectContact.Decide(new(World.Id(343), World.Id(60), details, "Nej.", World.Branches, World.SocialWorker, World.Now), g.Case)).ThenRefused(Refusals.ItemNotAuthor);
        given.When(g => CorrectReason.Decide(new(World.Id(344), World.Reason with { Signal = "X" }, "Nej.", World.Branches, World.SocialWorker, World.Now), g.Case)).ThenRefused(Refusals.ItemMissing);
    }

    [Fact]
    public void An_objection_stands_beside_what_was_written()
    {
        var given = World.Opened();
        var note = new NoteObjection(World.Id(350), given.Open.ReasonItem, World.Mother, "Det var inte magen.", World.Branches, World.Counsellor, World.Now);
        given = given.And(g => NoteObjection.Decide(note, g.Case));
        given.Open.Objections.Single().ItemId.ShouldBe(World.ReasonItem);
        given.Open.Reason.Value.ShouldBe(World.Reason);
        given.When(g => NoteObjection.Decide(note with { Item = null }, g.Case)).ThenRefused(Refusals.ItemMissing);
        given.When(g => NoteObjection.Decide(note with { PersonId = World.Outsider }, g.Case)).ThenRefused(Refusals.PersonMissing);
        var shared = given.WithSocialServices();
        shared.When(g => NoteObjection.Decide(note with { By = World.SocialWorker }, g.Case)).ThenRefused(Refusals.ItemMissing);
        shared.When(g => NoteObjection.Decide(note with { By = World.SocialWorker, Item = g.Open.Guardians[0].Item }, g.Case)).ThenRefused(Refusals.ItemNotAuthor);
    }

    [Fact]
    public void What_is_taken_back_is_seen_by_its_author_only_and_handed_to_nobody_again()
    {
        var given = World.Opened().WithSocialServices();
        var contact = given.Open.Contacts[0].Item;
        given = given.And(g => DiscloseItems.Decide(new([contact], [new(World.Social, LegalBasis.Consent, null)], World.Branches, World.Counsellor, World.Now), g.Case));
        Sees(given, World.SocialWorker).ShouldBeTrue();
        var back = new WithdrawItem(contact, "Gäller ett annat barn.", World.Branches, World.Counsellor, World.Now);
        given.When(g => WithdrawItem.Decide(back with { By = World.SocialWorker }, g.Case)).ThenRefused(Refusals.ItemNotAuthor);
        given = given.And(g => WithdrawItem.Decide(back, g.Case));
        Sees(given, World.SocialWorker).ShouldBeFalse();
        Sees(given, World.Counsellor).ShouldBeTrue();
        given.When(g => WithdrawItem.Decide(back, g.Case)).ThenNothing();
        given.When(g => DiscloseItems.Decide(new([contact], [new(World.Social, LegalBasis.Consent, null)], World.Branches, World.Counsellor, World.Now), g.Case)).ThenRefused(Refusals.ItemWithdrawn);
        // A disclosure in an old event that is played after it opens nothing either.
        var late = new Disclosure(World.Id(360), contact.ItemId, contact.Area, World.StudentHealth, World.Social, LegalBasis.Consent, null, World.Counsellor, World.Now);
        Sees(given.And(new ItemsDisclosed([late], World.Counsellor, World.Now)), World.SocialWorker).ShouldBeFalse();

        bool Sees(Given at, By by) => Access.Decide(World.Viewer(by), at.Case, contact, World.Context).IsGranted;
    }

    [Fact]
    public void A_case_taken_out_is_closed_but_for_ones_own_part()
    {
        var given = World.Opened().WithSocialServices();
        given.When(g => TakeOutCase.Decide(new("Hot.", World.SocialWorker, World.Now), g.Case)).ThenRefused(Refusals.TakeOutNotYours);
        var identity = given.Open.Identities[0].Item;
        Access.Decide(World.Viewer(World.SocialWorker), given.Case, identity, World.Context).IsGranted.ShouldBeTrue();
        given = given.And(g => TakeOutCase.Decide(new("Hot.", World.Counsellor, World.Now), g.Case));
        Access.Decide(World.Viewer(World.SocialWorker), given.Case, identity, World.Context).IsGranted.ShouldBeFalse();
        Access.Decide(World.Viewer(World.Counsellor), given.Case, identity, World.Context).IsGranted.ShouldBeTrue();
        given.Open.Parties.Where(p => p.Branch != World.Social).ShouldAllBe(p => !Access.DecideParty(World.Viewer(World.SocialWorker), given.Case, p, World.Context).IsGranted);
        given.When(g => TakeOutCase.Decide(new("Hot.", World.Counsellor, World.Now), g.Case)).ThenNothing();
        given.When(g => AddRelatedPerson.Decide(s_add, g.Case)).ThenRefused(Refusals.CaseIsTakenOut);
        given.When(g => AddRelatedPerson.Decide(s_add with { By = World.Stranger }, g.Case)).ThenRefused(Refusals.NotFound);
    }

    [Fact]
    public void Renewal_is_due_in_the_last_thirty_days_and_not_once_it_is_asked_for()
    {
        var given = World.Opened(new DateOnly(2019, 1, 1)).WithConsent();
        var last = given.Open.Consents[0].Scope.To;
        Due(given, last.AddDays(-30)).ShouldBeFalse();
        Due(given, last.AddDays(-29)).ShouldBeTrue();
        Due(given, last).ShouldBeTrue();
        var again = new RequestConsent(World.Id(370), World.Scope() with { To = World.Today.AddDays(200) }, new("Att samordna stödet", null), [World.Mother], World.Counsellor, World.Now) { Renews = World.Consent };
        given.When(g => RequestConsent.Decide(again with { Renews = World.Id(371) }, g.Case)).ThenRefused(Refusals.ConsentMissing);
        Due(given.And(g => RequestConsent.Decide(again, g.Case)), last).ShouldBeFalse();

        static bool Due(Given at, DateOnly day) => ConsentRenewal.IsDue(at.Open.Consents[0], at.Open, ConsentStanding.InForce, day);
    }

    private static StateProtection Stated(By by, ProtectionLevel level) => new(World.Child, level, "Folkbokföringen", World.Branches, by, World.Now);
}
