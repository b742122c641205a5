namespace Samverkan.Domain.FamilySupport;

/// <summary>The familjebehandlare is linked to no school any more. By the unit that linked.</summary>
public sealed record EndFamilySupport(FamilySupportWrite Write)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(EndFamilySupport command, FamilySupportState state) =>
        FamilySupportRules.NotOwn(state, command.Write) is { } refusal ? Decision.Refuse(refusal)
        : ((FamilySupportState.Present)state).Revision != command.Write.Revision ? Decision.Refuse(Refusals.FamilySupportRevised)
        : Decision.Accept(new FamilySupportEnded(command.Write.By, command.Write.At));
}
