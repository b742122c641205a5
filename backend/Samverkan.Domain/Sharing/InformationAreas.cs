namespace Samverkan.Domain.Sharing;

/// <summary>The name of an area in the interface, the words for it inside a sentence, and what it holds.</summary>
public sealed record InformationAreaRow(InformationArea Area, string Name, string InSentence, string Help);

/// <summary>The areas of information in the words that a family reads when it is asked for consent.</summary>
public static class InformationAreas
{
    /// <summary>Every area, in the order in which they are asked about.</summary>
    public static IReadOnlyList<InformationAreaRow> All { get; } =
    [
        new(InformationArea.Identity, "Vem barnet är", "vem barnet är", "Barnets och vårdnadshavarnas namn, födelsedatum, nummer och kontaktuppgifter."),
        new(InformationArea.Situation, "Barnets situation", "barnets situation", "Bakgrund, vad som uppmärksammats och vad som efterfrågas."),
        new(InformationArea.Contacts, "Kontakter", "vilka kontakter barnet har", "Vilka verksamheter barnet har kontakt med."),
        new(InformationArea.Wheel, "Barnets bästa-hjulet", "Barnets bästa-hjulet", "Vad som fungerar och vad som är utmanande, sektor för sektor."),
        new(InformationArea.Schooling, "Skolgång", "barnets skolgång", "Skolgång, närvaro och extra anpassningar."),
        new(InformationArea.Health, "Hälsa och vård", "barnets hälsa och vård", "Hälsa, vård och behandling."),
        new(InformationArea.Interventions, "Insatser och stöd", "insatser och stöd", "Insatser, stöd och svar på stödförfrågningar."),
    ];

    /// <summary>The row of one area.</summary>
    public static InformationAreaRow Of(InformationArea area) => All.First(row => row.Area == area);
}
