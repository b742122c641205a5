using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>What every property of sharing is about, however the case came to be: its state, who asks to read it, what there is to read, and when.</summary>
internal sealed record SharingCase(CaseState.Open State, IReadOnlyList<By> People, IReadOnlyList<ItemHead> Items, SharingContext Context)
{
    /// <summary>Every (person, item) that may be read now.</summary>
    public HashSet<(Guid Person, Guid Item)> Readable() => Readable((viewer, item) => Access.Decide(viewer, State, item, Context));

    /// <summary>Every (person, item) whose whereabouts may be read now.</summary>
    public HashSet<(Guid Person, Guid Item)> Whereabouts() => Readable((viewer, item) => Access.DecideWhereabouts(viewer, State, item, Context));

    /// <summary>What somebody reads on consent.</summary>
    public bool AnythingByConsent() => People.Any(by => Items.Any(item => Access.Decide(ViewerOf(by), State, item, Context) is Reading.Granted { Why.Basis: LegalBasis.Consent }));

    public static Viewer ViewerOf(By by) => World.Viewer(by, by.Branch == World.Nurse ? Role.SchoolNurse : World.Viewer(by).Role);

    public By Person(Guid person) => People.Single(by => by.PersonId == person);

    public ItemHead Item(Guid item) => Items.First(head => head.ItemId == item);

    public bool IsOwn((Guid Person, Guid Item) reading) => Item(reading.Item).AuthorBranch == Person(reading.Person).Branch;

    /// <summary>That a unit takes part is known to those who invited it and to those whom it invited, without anything being handed over.</summary>
    public bool IsKnownParty((Guid Person, Guid Item) reading) => State.Parties.FirstOrDefault(p => p.PartyId == reading.Item) is { } party
        && (party.InvitedBy.Branch == Person(reading.Person).Branch
            || State.Parties.Any(p => p.Branch == Person(reading.Person).Branch && p.InvitedBy.Unit == party.Unit && p.InvitedBy.Branch == party.Branch));

    public override string ToString() => string.Join('\n', [
        $"at {Context.Now:u}",
        .. State.Identities.Select(i => $"born {i.Child.Value?.BirthDate:yyyy-MM-dd} says {i.Item.AuthorBranch}"),
        .. State.Guardians.Select(g => $"guardian {g.PersonId} {g.Kind}"),
        .. State.Parties.Select(p => $"party {p.Unit} {p.Status}"),
        .. State.Maturity.Select(m => $"mature says {m.Branch} of {string.Join(',', m.Areas)}"),
        .. State.Consents.Select(c => $"consent {c.Scope.DisclosingBranch} -> {string.Join(',', c.Scope.ReceivingBranches)}: {string.Join(',', c.Scope.Areas)} "
            + $"{c.Scope.From:yyyy-MM-dd}..{c.Scope.To:yyyy-MM-dd} {string.Join("; ", c.Answers.Select(a => $"{a.PersonId} {a.Answer} {a.At:u} {string.Join(',', a.LimitedToAreas ?? [])}"))}"
            + string.Concat(c.Exceptions.Select(e => $" except {e.PersonId} until {e.Until:yyyy-MM-dd}"))),
        .. State.Disclosures.Select(d => $"disclosure {d.ItemId} {d.From} -> {d.To}: {d.Area} {d.Basis} {(d.Reason is null ? "" : "reasons")}"),
        .. State.Withdrawn.Select(w => $"withdrawn {w.ItemId}"),
        State.TakenOut is null ? "" : "taken out",
    ]);

    private HashSet<(Guid Person, Guid Item)> Readable(Func<Viewer, ItemHead, Reading> decide) =>
        [.. from who in People let viewer = ViewerOf(who) from item in Items where decide(viewer, item).IsGranted select (who.PersonId, item.ItemId)];
}
