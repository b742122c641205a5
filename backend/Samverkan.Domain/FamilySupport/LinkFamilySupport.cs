using Samverkan.Domain.Directory;

namespace Samverkan.Domain.FamilySupport;

/// <summary>
/// What the directory says of the acting person's unit today: its kind of branch, the schools and förskolor of its municipality, and who does case work in it.
/// </summary>
public sealed record FamilySupportPlace(BranchKind OwnKind, IReadOnlyCollection<UnitId> Schools, IReadOnlyCollection<Guid> OwnStaff);

/// <summary>Links one of the unit's staff to schools of the same municipality, and says what can be taken on now.</summary>
public sealed record LinkFamilySupport(Guid Person, FamilySupportFacts Facts, FamilySupportCapacity Capacity, FamilySupportPlace Place, By By, DateTimeOffset At)
{
    /// <summary>Decides the command. A unit has one link for each of its staff.</summary>
    public static Decision Decide(LinkFamilySupport command, FamilySupportState state)
    {
        var (place, by) = (command.Place, command.By);
        return place.OwnKind != BranchKind.SocialServices ? Decision.Refuse(Refusals.FamilySupportNotSocialServices)
            : !place.OwnStaff.Contains(command.Person) ? Decision.Refuse(Refusals.FamilySupportNotStaff)
            : FamilySupportRules.CheckSchools(command.Facts, place) is { } refusal ? Decision.Refuse(refusal)
            : state is FamilySupportState.Present { Ended: false } ? Decision.Refuse(Refusals.FamilySupportAlreadyLinked)
            : Decision.Accept(new FamilySupportLinked(FamilySupportState.IdOf(by.Unit, command.Person), command.Person, command.Facts, command.Capacity, by, command.At));
    }
}
