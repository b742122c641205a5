using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>An adult to enter when the case is opened.</summary>
public sealed record NewGuardian(Guid PersonId, Guid ItemId, GuardianKind Kind, ProtectionLevel Protection, GuardianDetails Details);

/// <summary>A contact to enter.</summary>
public sealed record NewContact(Guid ContactId, Guid ItemId, ContactDetails Details);

/// <summary>Who is to be samordnare. A case is opened with a named samordnare or with one asked for, never with neither.</summary>
public abstract record CoordinatorChoice
{
    private CoordinatorChoice()
    {
    }

    /// <summary>The one who opens the case.</summary>
    public sealed record Self : CoordinatorChoice;

    /// <summary>A colleague of the same unit, who then accepts.</summary>
    public sealed record Colleague(Guid PersonId) : CoordinatorChoice;

    /// <summary>Nobody can yet: one is asked for.</summary>
    public sealed record Requested : CoordinatorChoice;
}

/// <summary>
/// Opens a samordningsärende for a child who has more than one contact: the unit's own and at least one more.
/// <see cref="UnitStaff"/> are the persons who do case work in the acting person's unit today.
/// </summary>
public sealed record OpenCase(
    Guid CaseId,
    string Number,
    string Alias,
    Guid ChildId,
    Guid IdentityItemId,
    ChildDetails Child,
    ProtectionLevel Protection,
    IReadOnlyList<NewGuardian> Guardians,
    Guid ReasonItemId,
    OpeningReason Reason,
    IReadOnlyList<NewContact> Contacts,
    CoordinatorChoice Coordinator,
    Guid PartyId,
    IReadOnlyCollection<Guid> UnitStaff,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(OpenCase command, CaseState state)
    {
        if (state is CaseState.Open)
        {
            return Decision.Nothing;
        }

        return Check(command) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept([Opened(command), .. Entered(command), .. Coordinated(command)]);
    }

    private static Refusal? Check(OpenCase command)
    {
        var today = SwedishCalendar.DayOf(command.At);
        if (command.Child.BirthDate > today || AgeRules.Reached(AgeRules.Majority, command.Child.BirthDate, today, ifUnknown: true))
        {
            return Refusals.NotAChild;
        }

        if (command.Contacts.Count == 0)
        {
            return Refusals.NotWarranted;
        }

        return command.Coordinator is CoordinatorChoice.Colleague colleague && !command.UnitStaff.Contains(colleague.PersonId)
            ? Refusals.CoordinatorNotPartyStaff with { Field = "coordinator.personId" }
            : null;
    }

    private static CaseOpened Opened(OpenCase c) => new(
        c.CaseId,
        c.Number,
        c.Alias,
        c.ChildId,
        c.Protection,
        Head(c, c.IdentityItemId, InformationArea.Identity, c.ChildId),
        Items.Owned(c.ChildId, c.By.Branch, c.Child),
        Head(c, c.ReasonItemId, InformationArea.Situation, c.ChildId),
        Items.Owned(c.ChildId, c.By.Branch, c.Reason),
        c.PartyId,
        Head(c, c.PartyId, InformationArea.Contacts, c.ChildId),
        c.By,
        c.At);

    private static IEnumerable<object> Entered(OpenCase c)
    {
        foreach (var guardian in c.Guardians)
        {
            yield return new GuardianAdded(
                guardian.PersonId,
                guardian.Kind,
                guardian.Protection,
                Head(c, guardian.ItemId, InformationArea.Identity, guardian.PersonId),
                Items.Owned(c.ChildId, c.By.Branch, guardian.Details),
                c.By,
                c.At);
        }

        foreach (var contact in c.Contacts)
        {
            yield return new ContactAdded(
                contact.ContactId,
                Head(c, contact.ItemId, InformationArea.Contacts, c.ChildId),
                Items.Owned(c.ChildId, c.By.Branch, contact.Details),
                c.By,
                c.At);
        }
    }

    private static IEnumerable<object> Coordinated(OpenCase c) => c.Coordinator switch
    {
        CoordinatorChoice.Colleague { PersonId: var person } when person != c.By.PersonId =>
        [
            new StaffNamed(c.PartyId, person, c.By, c.At),
            new CoordinatorAssigned(person, c.By.Unit, c.By.Branch, c.By, c.At),
        ],
        CoordinatorChoice.Requested => [new CoordinatorRequested(c.By, c.At)],
        _ =>
        [
            new CoordinatorAssigned(c.By.PersonId, c.By.Unit, c.By.Branch, c.By, c.At),
            new CoordinatorAccepted(c.By.PersonId, c.By, c.At),
        ],
    };

    private static ItemHead Head(OpenCase c, Guid itemId, InformationArea area, Guid concerns) => Items.Head(itemId, area, c.By, c.Branches, concerns);
}
