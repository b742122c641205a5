namespace Samverkan.Domain.FamilySupport;

/// <summary>Other schools, or another offer. By the unit that linked; <see cref="FamilySupportWrite.Revision"/> is the one that was read.</summary>
public sealed record ChangeFamilySupport(FamilySupportFacts Facts, FamilySupportPlace Place, FamilySupportWrite Write)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(ChangeFamilySupport command, FamilySupportState state)
    {
        if (FamilySupportRules.NotOwn(state, command.Write) is { } notOwn)
        {
            return Decision.Refuse(notOwn);
        }

        var (known, link) = (command.Facts, (FamilySupportState.Present)state);
        return FamilySupportRules.CheckSchools(known, command.Place) is { } refusal ? Decision.Refuse(refusal)
            : link.Facts.Offer == known.Offer && link.Facts.Schools.SequenceEqual(known.Schools) ? Decision.Nothing
            : link.Revision != command.Write.Revision ? Decision.Refuse(Refusals.FamilySupportRevised)
            : Decision.Accept(new FamilySupportChanged(known, command.Write.By, command.Write.At));
    }
}
