using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Wheel;

/// <summary>
/// Describes a sector, or describes it anew, or empties it when both texts are empty. What is written anew is a new item with recipients
/// of its own: the author picks them for these words, and nobody gets new words on an old disclosure.
/// </summary>
public sealed record DescribeSector(
    string Sector,
    Guid ItemId,
    string? Strengths,
    string? Challenges,
    IReadOnlyCollection<string> DefinitionSectors,
    IReadOnlyList<Recipient> Recipients,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>The persons besides the child whose data it holds: it is handed over only with their own consent as well.</summary>
    public IReadOnlyList<Guid> Concerns { get; init; } = [];

    /// <summary>Decides the command over the wheel and its case.</summary>
    public static PairDecision Decide(DescribeSector command, WheelState state, CaseState caseState)
    {
        if (OwnWheel.Check(state, caseState, command.By, out var wheel, out var open) is { } refusal)
        {
            return PairDecision.Refuse(refusal);
        }

        if (wheel!.CompletedAt is not null)
        {
            return PairDecision.Refuse(Refusals.WheelCompleted);
        }

        if (!command.DefinitionSectors.Contains(command.Sector))
        {
            return PairDecision.Refuse(Refusals.WheelUnknownSector);
        }

        var note = new SectorNote(TextOrNull(command.Strengths), TextOrNull(command.Challenges));
        var before = wheel.Sectors.FirstOrDefault(s => s.Sector == command.Sector);
        if (note is { Strengths: null, Challenges: null })
        {
            return before is null ? PairDecision.Nothing : PairDecision.Accept([], new WheelSectorCleared(command.Sector, command.By, command.At));
        }

        if (ConcernedPersons.Check(open!, command.Concerns, command.By, new(command.At, command.Branches)) is { } unknown)
        {
            return PairDecision.Refuse(unknown);
        }

        var concerns = Concerned(command, open!, wheel);
        return before is not null && before.Note.Value == note && before.Item.Concerns.ToHashSet().SetEquals(concerns)
            ? HandOver(command, open!, before.Item)
            : Describe(command, open!, note, concerns);
    }

    private static Guid[] Concerned(DescribeSector command, CaseState.Open open, WheelState.Present wheel) => ConcernedPersons.Of(
        open, wheel is { Perspective: Perspective.Guardian, RespondentId: { } guardian } ? [guardian, .. command.Concerns] : command.Concerns);

    private static PairDecision Describe(DescribeSector command, CaseState.Open open, SectorNote note, Guid[] concerns)
    {
        var head = Items.Head(command.ItemId, InformationArea.Wheel, command.By, command.Branches, concerns);
        var described = new WheelSectorDescribed(command.Sector, head, Items.Owned(open.ChildId, command.By.Branch, note), command.By, command.At);
        var handover = HandingOver.ToParties(open, [head], command.Recipients, command.By, new(command.At, command.Branches));
        return handover.Refusal is { } refusal ? PairDecision.Refuse(refusal) : PairDecision.Accept(CaseEvents(command, handover), described);
    }

    /// <summary>The same words again: only new recipients are something new.</summary>
    private static PairDecision HandOver(DescribeSector command, CaseState.Open open, ItemHead item)
    {
        var handover = HandingOver.ToParties(open, [item], command.Recipients, command.By, new(command.At, command.Branches));
        if (handover.Refusal is { } refusal)
        {
            return PairDecision.Refuse(refusal);
        }

        return handover.Disclosures.Count == 0 ? PairDecision.Nothing : PairDecision.Accept(CaseEvents(command, handover));
    }

    private static object[] CaseEvents(DescribeSector command, HandoverOutcome handover) =>
        handover.Disclosures.Count == 0 ? [] : [new ItemsDisclosed(handover.Disclosures, command.By, command.At)];

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
