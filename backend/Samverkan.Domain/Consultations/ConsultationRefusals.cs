namespace Samverkan.Domain;

/// <content>The refusals of consultations with BUP.</content>
public static partial class Refusals
{
    /// <summary>School, elevhälsa and socialtjänst consult BUP.</summary>
    public static Refusal ConsultationNotAsker { get; } = Rule("consultation.not-asker", "Konsultation med BUP är till för skola, elevhälsa och socialtjänst.");

    /// <summary>It is a unit of BUP that is consulted.</summary>
    public static Refusal ConsultationNotBup { get; } = Rule("consultation.not-bup", "Välj en enhet inom BUP.", "unitId");

    /// <summary>Who consulted BUP is a unit of school, elevhälsa or socialtjänst.</summary>
    public static Refusal ConsultationOtherSide { get; } = Rule("consultation.other-side", "Välj den enhet inom skola, elevhälsa eller socialtjänst som ringde.", "unitId");

    /// <summary>To be called, one says where one can be reached.</summary>
    public static Refusal ConsultationCallBackMissing { get; } = Rule("consultation.call-back-missing", "Ange det telefonnummer som BUP kan ringa.", "callBack");

    /// <summary>A child is named only out of a case.</summary>
    public static Refusal ConsultationNeedsCase { get; } = Rule("consultation.needs-case", "För att fråga med namn behöver barnet ett samordningsärende. Fråga annars utan identitet.", "caseId");

    /// <summary>What BUP enters after a call is without identity.</summary>
    public static Refusal ConsultationBupNamesNobody { get; } = Rule("consultation.bup-names-nobody", "Skriv utan identitet. Det som gäller ett känt barn hör hemma i er egen journal.", "caseId");

    /// <summary>A call is entered when it has been held.</summary>
    public static Refusal ConsultationInFuture { get; } = Rule("consultation.in-future", "Samtalet kan inte ha hållits senare än nu.", "heldAt");

    /// <summary>A written question is answered by BUP.</summary>
    public static Refusal ConsultationNotAnswerer { get; } = Rule("consultation.not-answerer", "En skriftlig fråga besvaras av BUP.");

    /// <summary>A question is taken back by the unit that asked it.</summary>
    public static Refusal ConsultationNotOwn { get; } = Rule("consultation.not-own", "Bara den enhet som frågade kan ta tillbaka frågan.");

    /// <summary>What has been answered is not taken back.</summary>
    public static Refusal ConsultationAnswerStands { get; } = Conflict("consultation.answer-stands", "BUP har redan svarat. En besvarad fråga kan inte tas tillbaka.");

    /// <summary>What has been taken back is not answered.</summary>
    public static Refusal ConsultationIsWithdrawn { get; } = Conflict("consultation.is-withdrawn", "Den som frågade har tagit tillbaka frågan. Det du skrev finns kvar.");

    /// <summary>A consultation is answered once.</summary>
    public static Refusal ConsultationIsAnswered { get; } = Conflict("consultation.is-answered", "Konsultationen är redan besvarad. Det du skrev finns kvar.");
}
