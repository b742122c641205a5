using FsCheck;
using FsCheck.Fluent;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>What must hold of the reading of any case whatever, and of any that the deciders lead to.</summary>
public sealed class AccessProperties
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true);

    [Fact]
    public void Enough_of_the_cases_share_something_for_the_rest_to_mean_anything()
    {
        AnyCase.Arbitrary.Generator.Sample(200, 300).Count(any => any.Readable().Any(r => !any.IsOwn(r))).ShouldBeGreaterThan(60);
        AnyCase.Arbitrary.Generator.Sample(200, 600).Count(any => any.AnythingByConsent()).ShouldBeGreaterThan(15);
    }

    [Fact]
    public void More_consent_never_shows_less() => Check(any =>
        Answers(any).All(a => any.Readable().IsSubsetOf(With(any, a, ConsentAnswer.Given))));

    [Fact]
    public void Revoking_or_declining_never_shows_more() => Check(any => Answers(any).All(a =>
        With(any, a, ConsentAnswer.Declined).IsSubsetOf(any.Readable())
        && Revoked(any, a).IsSubsetOf(any.Readable())));

    [Fact]
    public void A_limited_answer_never_shows_more_than_a_full_yes() => Check(any => Answers(any).All(a =>
        With(any, a, ConsentAnswer.Limited).IsSubsetOf(With(any, a, ConsentAnswer.Given))));

    [Fact]
    public void Nothing_of_another_branch_is_read_without_a_disclosure_whose_basis_holds() => Check(any => any.Readable()
        .Where(r => !any.IsOwn(r) && !any.IsKnownParty(r) && !IsInviter(any, r))
        .All(r => any.State.Disclosures.Any(d => d.ItemId == r.Item && d.To == any.Person(r.Person).Branch && Oracle.Holds(any, d))));

    [Fact]
    public void What_is_disclosed_on_a_basis_that_holds_is_read_by_named_staff() => Check(any => any.State.Disclosures
        .Where(d => d.To != d.From && Oracle.Holds(any, d))
        .All(d => any.State.Parties.Where(p => p.Branch == d.To && p.Status == PartyStatus.Active)
            .All(p => p.Staff.All(named => any.Readable().Contains((named.PersonId, d.ItemId))))));

    [Fact]
    public void An_exception_never_shows_less_and_taking_it_back_never_more() => Check(any =>
        (any with { State = any.State with { Consents = [.. any.State.Consents.Select(c => c with { Exceptions = [] })] } }).Readable().IsSubsetOf(any.Readable()));

    [Fact]
    public void Taking_an_item_back_or_the_case_out_never_shows_more() => Check(any =>
        any.Items.Take(4).All(item => (any with { State = any.State with { Withdrawn = [.. any.State.Withdrawn, new(item.ItemId, null, World.Counsellor, World.Now)] } }).Readable().IsSubsetOf(any.Readable()))
        && (any with { State = any.State with { TakenOut = new(Items.Owned(World.Child, World.StudentHealth, "Hot"), World.Counsellor, World.Now) } }).Readable().All(any.IsOwn));

    [Fact]
    public void Withdrawing_every_disclosure_leaves_only_ones_own() => Check(any =>
        (any with { State = any.State with { Disclosures = [] } }).Readable().All(r => any.IsOwn(r) || any.IsKnownParty(r) || IsInviter(any, r)));

    [Fact]
    public void Who_is_not_named_reads_nothing() => Check(any =>
        (any with
        {
            State = any.State with
            {
                Parties = [.. any.State.Parties.Select(p => p with { Status = PartyStatus.Active, Staff = [new(World.Outsider, World.Now)] })],
                EmergencyGrants = [],
            },
        }).Readable().Count == 0);

    [Fact]
    public void Only_active_parties_read_and_the_invited_only_what_their_invitation_disclosed() => Check(any => any.Readable().All(r =>
        CaseAccess.Decide(SharingCase.ViewerOf(any.Person(r.Person)), any.State, any.Context.Now) is CaseAccess.Invited invited
            ? any.State.Parties.Any(p => p.PartyId == r.Item) || any.State.Disclosures.Any(d =>
                d.ItemId == r.Item && d.To == any.Person(r.Person).Branch && invited.Parties.Any(p => d.By == p.InvitedBy && d.At == p.InvitedAt))
            : any.State.Parties.Any(p => p.Branch == any.Person(r.Person).Branch && p.Status == PartyStatus.Active)));

    [Fact]
    public void An_erased_birth_date_never_shows_more() => Check(any => (any with
    {
        State = any.State with { Identities = [.. any.State.Identities.Select(i => i with { Child = i.Child with { Value = null, Erased = true } })] },
    }).Readable().IsSubsetOf(any.Readable()));

    [Fact]
    public void A_branch_that_the_directory_does_not_know_is_handed_nothing() => Check(any =>
        (any with { Context = any.Context with { Branches = new Dictionary<BranchId, BranchFacts>() } }).Readable().All(r => any.IsOwn(r) || any.IsKnownParty(r) || IsInviter(any, r)));

    [Fact]
    public void Unknown_protection_is_as_strict_as_the_strictest() => Check(any =>
        Whereabouts(any, ProtectionLevel.Unknown).IsSubsetOf(Whereabouts(any, ProtectionLevel.FictitiousIdentity))
        && Whereabouts(any, ProtectionLevel.Unknown).IsSubsetOf(Whereabouts(any, ProtectionLevel.ProtectedRegistration))
        && Whereabouts(any, ProtectionLevel.Unknown).IsSubsetOf(Whereabouts(any, ProtectionLevel.SecrecyMarking))
        && Whereabouts(any, ProtectionLevel.None).SetEquals(Protecting(any, any.State.ChildId, ProtectionLevel.None).Readable()));

    [Fact]
    public void The_protection_of_any_one_person_counts_for_all() => Check(any =>
        any.State.Guardians.All(guardian => Protecting(any, guardian.PersonId, ProtectionLevel.SecrecyMarking).Whereabouts().SetEquals(Whereabouts(any, ProtectionLevel.SecrecyMarking))));

    [Fact]
    public void After_the_last_day_nothing_rests_on_consent() => Check(any =>
    {
        var last = any.State.Consents.Select(c => c.Scope.To).Append(any.Context.Today).Max();
        var days = last.DayNumber - any.Context.Today.DayNumber + 1;
        return !(any with { Context = any.Context with { Now = any.Context.Now.AddDays(days) } }).AnythingByConsent();
    });

    private static void Check(Func<SharingCase, bool> property)
    {
        Prop.ForAll(AnyCase.Arbitrary, property).Check(s_config);
        Prop.ForAll(Life.Arbitrary, life => property(life.Lived().AsSharing())).Check(s_config);
    }

    private static IEnumerable<(Guid Consent, Guid Person)> Answers(SharingCase any) =>
        any.State.Consents.Take(3).Select(c => (c.ConsentId, c.Answers[0].PersonId));

    private static HashSet<(Guid Person, Guid Item)> With(SharingCase any, (Guid Consent, Guid Person) who, ConsentAnswer answer)
    {
        var limits = answer == ConsentAnswer.Limited ? new[] { InformationArea.Wheel } : null;
        var said = new PersonConsent(who.Person, answer, limits, null, ConsentForm.Written, false, null, World.Counsellor, any.Context.Now);
        return After(any, new SecrecyConsentAnswered(who.Consent, said, World.Counsellor, any.Context.Now));
    }

    private static HashSet<(Guid Person, Guid Item)> Revoked(SharingCase any, (Guid Consent, Guid Person) who) =>
        After(any, new SecrecyConsentRevoked(who.Consent, who.Person, null, World.Counsellor, any.Context.Now));

    private static HashSet<(Guid Person, Guid Item)> After(SharingCase any, object @event) =>
        (any with { State = (CaseState.Open)CaseFold.Evolve(any.State, @event) }).Readable();

    // The child at a level, and everybody else at none.
    private static HashSet<(Guid Person, Guid Item)> Whereabouts(SharingCase any, ProtectionLevel level) => Protecting(any, any.State.ChildId, level).Whereabouts();

    private static SharingCase Protecting(SharingCase any, Guid person, ProtectionLevel level) => any with
    {
        State = any.State with
        {
            Protections = [.. ProtectionRules.PersonsOf(any.State).Select(id => new StatedProtection(id, World.StudentHealth, id == person ? level : ProtectionLevel.None, World.Now))],
            Parties = [.. any.State.Parties, new(World.Id(777), World.Item(777, InformationArea.Contacts, World.Sibling), World.Sibling.Unit, World.StudentHealth, PartyStatus.Active, null, null, [], World.Sibling, World.Now, World.Now)],
        },
    };

    // Whoever is invited may know who invites them.
    private static bool IsInviter(SharingCase any, (Guid Person, Guid Item) reading) =>
        any.State.Parties.FirstOrDefault(p => p.PartyId == reading.Item) is { } party
        && any.State.Parties.Any(p => p.Unit == any.Person(reading.Person).Unit && p.Status == PartyStatus.Invited
            && (p.PartyId == party.PartyId || (p.InvitedBy.Unit == party.Unit && p.InvitedBy.Branch == party.Branch)));
}
