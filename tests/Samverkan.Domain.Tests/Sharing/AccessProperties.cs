using FsCheck;
using FsCheck.Fluent;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>What must hold of the reading of any case whatever.</summary>
public sealed class AccessProperties
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true);

    [Fact]
    public void Enough_of_the_cases_share_something_for_the_rest_to_mean_anything()
    {
        var shared = AnyCase.Arbitrary.Generator.Sample(200, 300).Count(any => AnyCase.Readable(any.State).Any(r => !IsOwn(r)));
        shared.ShouldBeGreaterThan(60);
        var byConsent = AnyCase.Arbitrary.Generator.Sample(200, 600).Count(any => AnyCase.People.Any(by => AnyCase.AllItems.Any(item =>
            Access.Decide(World.Viewer(by, AnyCase.RoleOf(by)), any.State, item, World.Context) is Reading.Granted { Why.Basis: LegalBasis.Consent })));
        byConsent.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void More_consent_never_shows_less() => Check(any =>
        Answers(any).All(a => AnyCase.Readable(any.State).IsSubsetOf(With(any.State, a, ConsentAnswer.Given))));

    [Fact]
    public void Revoking_or_declining_never_shows_more() => Check(any => Answers(any).All(a =>
        With(any.State, a, ConsentAnswer.Declined).IsSubsetOf(AnyCase.Readable(any.State))
        && Revoked(any.State, a).IsSubsetOf(AnyCase.Readable(any.State))));

    [Fact]
    public void A_limited_answer_never_shows_more_than_a_full_yes() => Check(any => Answers(any).All(a =>
        With(any.State, a, ConsentAnswer.Limited).IsSubsetOf(With(any.State, a, ConsentAnswer.Given))));

    [Fact]
    public void Nothing_of_another_branch_is_read_without_a_disclosure_whose_basis_holds() => Check(any => AnyCase.Readable(any.State)
        .Where(r => !IsOwn(r))
        .All(r => any.State.Disclosures.Any(d => d.ItemId == r.Item && d.To == BranchOf(r.Person) && Oracle.Holds(any.State, d))));

    [Fact]
    public void What_is_disclosed_on_a_basis_that_holds_is_read_by_named_staff() => Check(any => any.State.Disclosures
        .Where(d => d.To != d.From && Oracle.Holds(any.State, d))
        .All(d => any.State.Parties.Where(p => p.Branch == d.To && p.Status == PartyStatus.Active)
            .All(p => AnyCase.Readable(any.State).Contains((p.Staff[0].PersonId, d.ItemId)))));

    [Fact]
    public void An_exception_never_shows_less_and_taking_it_back_never_more() => Check(any =>
    {
        var without = any.State with { Consents = [.. any.State.Consents.Select(c => c with { Exceptions = [] })] };
        return AnyCase.Readable(without).IsSubsetOf(AnyCase.Readable(any.State));
    });

    [Fact]
    public void Taking_an_item_back_or_the_case_out_never_shows_more() => Check(any =>
        AnyCase.AllItems.Take(4).All(item => AnyCase.Readable(any.State with { Withdrawn = [.. any.State.Withdrawn, new(item.ItemId, null, World.Counsellor, World.Now)] }).IsSubsetOf(AnyCase.Readable(any.State)))
        && AnyCase.Readable(any.State with { TakenOut = new(Items.Owned(World.Child, World.StudentHealth, "Hot"), World.Counsellor, World.Now) }).All(IsOwn));

    [Fact]
    public void Withdrawing_every_disclosure_leaves_only_ones_own() => Check(any =>
        AnyCase.Readable(any.State with { Disclosures = [] }).All(IsOwn));

    [Fact]
    public void Who_is_not_named_reads_nothing() => Check(any =>
        AnyCase.Readable(any.State with { Parties = [.. any.State.Parties.Select(p => p with { Status = PartyStatus.Active, Staff = [new(World.Stranger.PersonId, World.Now)] })] }).Count == 0);

    [Fact]
    public void Only_active_parties_read_and_the_invited_only_what_their_invitation_disclosed() => Check(any =>
        AnyCase.Readable(any.State).All(r => any.State.Parties.Any(p => p.Branch == BranchOf(r.Person) && p.Status is PartyStatus.Active or PartyStatus.Invited))
        && any.State.Parties.Where(p => p.Status == PartyStatus.Invited).All(p => AnyCase.Readable(any.State)
            .Where(r => BranchOf(r.Person) == p.Branch)
            .All(r => any.State.Disclosures.Any(d => d.ItemId == r.Item && d.To == p.Branch && d.By == p.InvitedBy && d.At == p.InvitedAt))));

    [Fact]
    public void An_erased_birth_date_never_shows_more() => Check(any => AnyCase.Readable(any.State with
    {
        Identities = [.. any.State.Identities.Select(i => i with { Child = i.Child with { Value = null, Erased = true } })],
    }).IsSubsetOf(AnyCase.Readable(any.State)));

    [Fact]
    public void A_branch_that_the_directory_does_not_know_is_handed_nothing() => Check(any =>
        AnyCase.Readable(any.State, World.Context with { Branches = new Dictionary<BranchId, BranchFacts>() }).All(IsOwn));

    [Fact]
    public void Unknown_protection_is_as_strict_as_the_strictest() => Check(any =>
        Whereabouts(any.State, ProtectionLevel.Unknown).IsSubsetOf(Whereabouts(any.State, ProtectionLevel.FictitiousIdentity))
        && Whereabouts(any.State, ProtectionLevel.Unknown).IsSubsetOf(Whereabouts(any.State, ProtectionLevel.ProtectedRegistration))
        && Whereabouts(any.State, ProtectionLevel.Unknown).IsSubsetOf(Whereabouts(any.State, ProtectionLevel.SecrecyMarking))
        && Whereabouts(any.State, ProtectionLevel.None).SetEquals(AnyCase.Readable(any.State)));

    [Fact]
    public void The_protection_of_any_one_person_counts_for_all() => Check(any =>
        any.State.Guardians.All(guardian => Whereabouts(Protecting(any.State, guardian.PersonId, ProtectionLevel.SecrecyMarking)).SetEquals(Whereabouts(any.State, ProtectionLevel.SecrecyMarking))));

    [Fact]
    public void After_the_last_day_nothing_rests_on_consent() => Check(any =>
    {
        var after = World.Context with { Now = World.Now.AddDays(71) };
        return AnyCase.People.All(by => AnyCase.AllItems.All(item =>
            Access.Decide(World.Viewer(by, AnyCase.RoleOf(by)), any.State, item, after) is not Reading.Granted { Why.Basis: LegalBasis.Consent }));
    });

    private static void Check(Func<AnyCase, bool> property) => Prop.ForAll(AnyCase.Arbitrary, property).Check(s_config);

    private static IEnumerable<(Guid Consent, Guid Person)> Answers(AnyCase any) =>
        any.State.Consents.Take(3).Select(c => (c.ConsentId, c.Answers[0].PersonId));

    private static HashSet<(Guid Person, Guid Item)> With(CaseState.Open state, (Guid Consent, Guid Person) who, ConsentAnswer answer)
    {
        var limits = answer == ConsentAnswer.Limited ? new[] { InformationArea.Wheel } : null;
        var said = new PersonConsent(who.Person, answer, limits, null, ConsentForm.Written, false, null, World.Counsellor, World.Now);
        return AnyCase.Readable(CaseFold.Evolve(state, new SecrecyConsentAnswered(who.Consent, said, World.Counsellor, World.Now)));
    }

    private static HashSet<(Guid Person, Guid Item)> Revoked(CaseState.Open state, (Guid Consent, Guid Person) who) =>
        AnyCase.Readable(CaseFold.Evolve(state, new SecrecyConsentRevoked(who.Consent, who.Person, null, World.Counsellor, World.Now)));

    // The child at a level, and everybody else at none.
    private static HashSet<(Guid Person, Guid Item)> Whereabouts(CaseState.Open state, ProtectionLevel level) => Whereabouts(Protecting(state, state.ChildId, level));

    private static CaseState.Open Protecting(CaseState.Open state, Guid person, ProtectionLevel level) => state with
    {
        Protections = [.. ProtectionRules.PersonsOf(state).Select(id => new StatedProtection(id, World.StudentHealth, id == person ? level : ProtectionLevel.None, World.Now))],
        Parties = [.. state.Parties, new(World.Id(777), World.Item(777, InformationArea.Contacts, World.Sibling), World.Sibling.Unit, World.StudentHealth, PartyStatus.Active, null, null, [], World.Sibling, World.Now, World.Now)],
    };

    private static HashSet<(Guid Person, Guid Item)> Whereabouts(CaseState.Open state) =>
    [
        .. from who in AnyCase.People
           from item in AnyCase.AllItems
           where Access.DecideWhereabouts(World.Viewer(who, AnyCase.RoleOf(who)), state, item, World.Context).IsGranted
           select (who.PersonId, item.ItemId),
    ];

    private static BranchId BranchOf(Guid person) => AnyCase.People.Single(p => p.PersonId == person).Branch;

    private static bool IsOwn((Guid Person, Guid Item) reading) =>
        AnyCase.AllItems.Single(i => i.ItemId == reading.Item).AuthorBranch == BranchOf(reading.Person);
}
