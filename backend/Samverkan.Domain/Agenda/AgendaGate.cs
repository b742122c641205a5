using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// Whether one person in the room has a basis for the child, and why or why not in plain Swedish. For the author's own branch only: it tells of
/// consents.
/// </summary>
public sealed record GateRow(Eht.Attendee Who, bool Holds, LegalBasis? Basis, string Because);

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
            return new(who, true, null, "sitter för er egen verksamhet");
        }

        if (caseState is not CaseState.Open open)
        {
            return new(who, false, null, "barnet inte har något samordningsärende");
        }

        return Access.OfBranch(who.Branch, open, item.Head, context) switch
        {
            Reading.Granted granted => new(who, true, granted.Why.Basis, granted.Why.Text),
            Reading.Denied denied => new(who, false, null, Reason(open, who.Branch, item, denied.Why, context)),
            _ => new(who, false, null, ""),
        };
    }

    // Not handed over yet is one thing, and is the author's to change; no consent is another, and is the family's.
    private static string Reason(CaseState.Open open, BranchId to, AgendaItemState.Present item, string denied, SharingContext context)
    {
        var verdict = BasisRules.Decide(open, new(item.Head.AuthorBranch, to, item.Head.Area, item.Head.Concerns), LegalBasis.Consent, reasonRecorded: true, context);
        return verdict.Holds ? $"{context.NameOf(to)} kan få detta eftersom {verdict.Because}." : denied;
    }
}
