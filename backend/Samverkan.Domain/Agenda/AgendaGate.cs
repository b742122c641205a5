using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Whether one person in the room has a basis for the child, and why or why not in plain Swedish. For the author's own branch only: it tells of
/// consents. <see cref="MayBeTold"/> says that consent lets them hear it today, once the author says the name; a basis that needs words of the author's is not counted.
/// </summary>
public sealed record GateRow(Eht.Attendee Who, bool Holds, bool MayBeTold, LegalBasis? Basis, string Because);

/// <summary>
/// Whether a child can be talked about by name in a room: only when everybody in it has a basis for this child, asked person by person each time the
/// agenda is opened, an item is taken up, or somebody comes in. Who sits there for the author's own branch hears it within that branch.
/// </summary>
public static class AgendaGate
{
    /// <summary>Everybody in the room and their basis, for an item that is about a child of the case.</summary>
    public static IReadOnlyList<GateRow> Rows(AgendaItemState.Present item, Room room, CaseState caseState, SharingContext context) =>
        [.. room.Inside.Select(who => RowOf(who, item, caseState, context))];

    /// <summary>Whether everybody in the room may hear who the child is, by what has been disclosed and holds now.</summary>
    public static bool IsOpen(AgendaItemState.Present item, Room room, CaseState caseState, SharingContext context) =>
        Rows(item, room, caseState, context).All(row => row.Holds);

    private static GateRow RowOf(Eht.Attendee who, AgendaItemState.Present item, CaseState caseState, SharingContext context)
    {
        if (who.Branch == item.Head.AuthorBranch)
        {
            return new(who, true, true, null, "sitter för er egen verksamhet");
        }

        if (caseState is not CaseState.Open open)
        {
            return new(who, false, false, null, "barnet inte har något samordningsärende");
        }

        return Access.OfBranch(who.Branch, open, item.Head, context) switch
        {
            Reading.Granted granted => new(who, true, true, granted.Why.Basis, granted.Why.Text),
            Reading.Denied denied => Shut(who, item, open, denied.Why, context),
            _ => new(who, false, false, null, ""),
        };
    }

    // Not handed over yet is one thing, and is the author's to change; no consent is another, and is the family's. Where both stand in the way, both are said.
    private static GateRow Shut(Eht.Attendee who, AgendaItemState.Present item, CaseState.Open open, string denied, SharingContext context)
    {
        if (open.TakenOut is not null || open.Withdrawn.Any(withdrawn => withdrawn.ItemId == item.ItemId))
        {
            return new(who, false, false, null, denied);
        }

        var verdicts = NamedBy(item, open).Select(head => BasisRules.Decide(open, new(head.AuthorBranch, who.Branch, head.Area, head.Concerns), LegalBasis.Consent, reasonRecorded: true, context)).ToList();
        if (verdicts.Find(verdict => !verdict.Holds) is { } missing)
        {
            var handed = open.Disclosures.Any(disclosure => disclosure.ItemId == item.ItemId && disclosure.To == who.Branch);
            return new(who, false, false, null, handed ? denied : $"{context.NameOf(who.Branch)} kan inte få detta eftersom {missing.Because}. Det är inte heller utlämnat på någon annan grund.");
        }

        return new(who, false, true, null, $"{context.NameOf(who.Branch)} kan få detta eftersom {verdicts[^1].Because}.");
    }

    // To say the name hands over who the child is, and the question.
    private static IEnumerable<ItemHead> NamedBy(AgendaItemState.Present item, CaseState.Open open) =>
        open.Identities.Select(identity => identity.Item).Where(head => head.AuthorBranch == item.Head.AuthorBranch).Append(item.Head);
}
