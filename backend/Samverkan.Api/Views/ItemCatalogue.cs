using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Views;

/// <summary>The items of a case by id, wherever they are kept. Only their heads: who may have them is decided elsewhere.</summary>
internal static class ItemCatalogue
{
    /// <summary>Every item that can be handed on from the page of a case.</summary>
    internal static IReadOnlyDictionary<Guid, ItemHead> Of(CaseState.Open open, IEnumerable<WheelState> wheels, IEnumerable<SupportRequestState> requests) => Of(open, wheels, requests, []);

    /// <summary>The same, with what has been said of the child in meetings.</summary>
    internal static IReadOnlyDictionary<Guid, ItemHead> Of(CaseState.Open open, IEnumerable<WheelState> wheels, IEnumerable<SupportRequestState> requests, IEnumerable<AgendaItemState> agenda) =>
        ById([.. InCase(open), .. agenda.OfType<AgendaItemState.Present>().SelectMany(item => item.Writings.Select(writing => writing.Head).Prepend(item.Head)), .. wheels.OfType<WheelState.Present>().SelectMany(wheel => wheel.Sectors, (_, sector) => sector.Item), .. requests.OfType<SupportRequestState.Present>().SelectMany(InRequest)]);

    private static IEnumerable<ItemHead> InCase(CaseState.Open open) =>
    [
        open.ReasonItem,
        .. open.Identities.Select(identity => identity.Item),
        .. open.Guardians.Select(guardian => guardian.Item),
        .. open.Related.Select(related => related.Item),
        .. open.Contacts.Select(contact => contact.Item),
        .. open.Parties.Select(party => party.Item),
        .. open.Waiting.Select(waiting => waiting.Item),
    ];

    private static IEnumerable<ItemHead> InRequest(SupportRequestState.Present request) =>
        new[] { request.Item, request.Answer?.Item, request.Feedback?.Item }
            .Concat(request.Supplements.SelectMany(supplement => new[] { supplement.QuestionItem, supplement.AnswerItem }))
            .OfType<ItemHead>();

    private static Dictionary<Guid, ItemHead> ById(IEnumerable<ItemHead> items) =>
        items.GroupBy(item => item.ItemId).ToDictionary(same => same.Key, same => same.First());
}
