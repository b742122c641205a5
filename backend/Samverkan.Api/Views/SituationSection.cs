using Samverkan.Domain.Sharing;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Views;

/// <summary>Why the case was opened, and the contacts the child has.</summary>
internal static class SituationSection
{
    /// <summary>The reason; null when the viewer may not know it or it has been erased.</summary>
    internal static ReasonView? Reason(Sight sight) =>
        sight.Case.Reason.Value is { } reason && sight.Of(sight.Case.ReasonItem) is { } why
            ? new ReasonView(
                sight.Case.ReasonItem.ItemId,
                reason.Signal,
                reason.Obstacles,
                reason.MissingInformation,
                reason.WhatICanDo,
                reason.WhatWeCanDo,
                reason.HelpFromOthers,
                sight.At.AuthorOf(sight.Case.OpenedBy),
                why)
            : null;

    /// <summary>The contacts that the viewer may know of.</summary>
    internal static IReadOnlyList<ContactView> Contacts(Sight sight) =>
        [.. sight.Case.Contacts.Select(contact => ContactOf(sight, contact)).OfType<ContactView>()];

    private static ContactView? ContactOf(Sight sight, ContactOnCase contact) =>
        contact.Details.Value is { } details && sight.Of(contact.Item) is { } why
            ? ViewOf(sight, contact, Reachable(sight, contact, details), why)
            : null;

    // How a protected child's contacts are reached tells where the child is.
    private static ContactDetails Reachable(Sight sight, ContactOnCase contact, ContactDetails details) =>
        sight.Whereabouts(contact.Item) ? details : details with { Person = null, Phone = null, Note = null };

    private static ContactView ViewOf(Sight sight, ContactOnCase contact, ContactDetails details, Why why) => new(
        contact.ContactId,
        contact.Item.ItemId,
        details.Organisation,
        details.Person,
        details.Role,
        details.Phone,
        details.Note,
        contact.At,
        contact.EndedAt,
        sight.At.AuthorOf(contact.By),
        why,
        Shares.Of(sight, contact.Item));
}
