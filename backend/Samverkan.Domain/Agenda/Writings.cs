using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>What a text becomes when it is written: whose it is, for whom, and what has to be handed over so that the room can read it.</summary>
internal sealed record Written(Writing Writing, IReadOnlyList<Disclosure> Disclosures, Refusal? Refusal = null);

/// <summary>
/// Places texts on an item. Without identity they are the room's, and belong to whoever brought the item up: EHT talk is no journal. By name they belong to
/// the branch whose person wrote them, as everything about a child does, and go to the others in the room on that branch's own basis; whom there
/// is none for does not get them.
/// </summary>
internal static class Writings
{
    /// <summary>For whom a text that is written now is. <paramref name="ownOnly"/>: for the author's own branch, not for the room.</summary>
    public static WritingScope ScopeOf(AgendaItemState.Present item, bool ownOnly) => item.Mode switch
    {
        _ when ownOnly => WritingScope.Own,
        ChildMode.HeldBack => WritingScope.Own,
        ChildMode.Named => WritingScope.Named,
        _ => WritingScope.Room,
    };

    /// <summary>A text by the acting person, in a scope. <paramref name="field"/> is what it is called in the request.</summary>
    public static Written Place(Guid id, string text, WritingScope scope, IReadOnlyList<Recipient> recipients, AgendaScene scene, string field) => scope switch
    {
        WritingScope.Own when !scene.IsOwn => Refuse(Refusals.EhtItemNotOwn),
        WritingScope.Own => new(Of(id, scene.Submitted.Head, WritingScope.Own, text, scene.Submitted.Subject, scene), []),
        WritingScope.Named => ByName(id, text, recipients, scene),
        _ => ForRoom(id, text, scene, field),
    };

    private static Written ForRoom(Guid id, string text, AgendaScene scene, string field) =>
        AgendaTexts.CheckForRoom(text, scene, field) is { } identifies
            ? Refuse(identifies)
            : new(Of(id, scene.Submitted.Head, WritingScope.Room, text, scene.Submitted.Subject, scene), []);

    private static Written ByName(Guid id, string text, IReadOnlyList<Recipient> recipients, AgendaScene scene)
    {
        var item = scene.Submitted;
        if (scene.IsOwn || scene.OpenCase is not { } open)
        {
            return new(Of(id, item.Head, WritingScope.Named, text, item.Subject, scene), []);
        }

        var head = Items.Head(id, AreaOf(scene), scene.By, scene.Branches, [.. item.Head.Concerns]);
        List<Disclosure> disclosures = [];
        foreach (var branch in scene.Room.OtherBranches(scene.By.Branch))
        {
            var picked = recipients.FirstOrDefault(recipient => recipient.Branch == branch);
            var made = HandingOver.ToBranch(open, [head], picked ?? new Recipient(branch, LegalBasis.Consent, null), scene.By, scene.Context);
            if (made.Refusal is { } refusal && picked is not null)
            {
                return Refuse(refusal);
            }

            disclosures.AddRange(made.Disclosures);
        }

        return new(Of(id, head, WritingScope.Named, text, item.Subject, scene), disclosures);
    }

    private static InformationArea AreaOf(AgendaScene scene) => scene.Branches.GetValueOrDefault(scene.By.Branch)?.Kind switch
    {
        BranchKind.SocialServices => InformationArea.Interventions,
        BranchKind.Preschool or BranchKind.School or BranchKind.StudentHealthPsychosocial => InformationArea.Schooling,
        _ => InformationArea.Health,
    };

    private static Writing Of(Guid id, ItemHead head, WritingScope scope, string text, Guid subject, AgendaScene scene) =>
        new(id, head, scope, Items.Owned(subject, head.AuthorBranch, text), scene.By, scene.At, Revision: 1);

    private static Written Refuse(Refusal refusal) => new(null!, [], refusal);
}
