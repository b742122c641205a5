using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>Records what one person answered. A limited yes names the areas or the branches it covers, within what was asked.</summary>
public sealed record RecordConsentAnswer(
    Guid ConsentId,
    Guid PersonId,
    ConsentAnswer Answer,
    IReadOnlyList<InformationArea>? LimitedToAreas,
    IReadOnlyList<BranchId>? LimitedToBranches,
    ConsentForm? Form,
    bool InterpreterUsed,
    string? Note,
    By By,
    DateTimeOffset At)
{
    /// <summary>The language in which the text was read to this person; null when it is the one that the question was asked in.</summary>
    public string? ReadIn { get; init; }

    /// <summary>Decides the command.</summary>
    public static Decision Decide(RecordConsentAnswer command, CaseState state)
    {
        if (!Participation.TryFind(state, command.By, out var open, out _))
        {
            return Decision.Refuse(Participation.WhyNot(state, command.By));
        }

        // Another branch's request is not refused but missing: it names receivers that one may not know of.
        if (open.Consents.FirstOrDefault(c => c.ConsentId == command.ConsentId && c.Scope.DisclosingBranch == command.By.Branch) is not { } consent)
        {
            return Decision.Refuse(Refusals.ConsentMissing);
        }

        if (consent.Answers.FirstOrDefault(a => a.PersonId == command.PersonId) is not { } before)
        {
            return Decision.Refuse(Refusals.ConsentNotAskedPerson);
        }

        if (Check(command, consent) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var answer = Recorded(command, open, consent);
        return IsSame(before, answer) ? Decision.Nothing : Decision.Accept(new SecrecyConsentAnswered(command.ConsentId, answer, command.By, command.At));
    }

    private static Refusal? Check(RecordConsentAnswer command, SecrecyConsent consent)
    {
        if (command.Answer is ConsentAnswer.Asked or ConsentAnswer.Revoked)
        {
            return Refusals.ConsentAnswerInvalid;
        }

        var yes = command.Answer is ConsentAnswer.Given or ConsentAnswer.Limited;
        if (yes && command.Form is null)
        {
            return Refusals.ConsentFormMissing;
        }

        if (yes && consent.Scope.To < SwedishCalendar.DayOf(command.At))
        {
            return Refusals.ConsentPeriodOver;
        }

        return command.Answer == ConsentAnswer.Limited ? CheckLimits(command, consent.Scope) : null;
    }

    private static Refusal? CheckLimits(RecordConsentAnswer command, ConsentScope scope)
    {
        if (command is { LimitedToAreas: null or [], LimitedToBranches: null or [] })
        {
            return Refusals.ConsentLimitsMissing;
        }

        return (command.LimitedToAreas ?? []).Except(scope.Areas).Any() || (command.LimitedToBranches ?? []).Except(scope.ReceivingBranches).Any()
            ? Refusals.ConsentLimitsOutsideScope
            : null;
    }

    private static PersonConsent Recorded(RecordConsentAnswer command, CaseState.Open open, SecrecyConsent consent)
    {
        var limited = command.Answer == ConsentAnswer.Limited;
        return new(
            command.PersonId,
            command.Answer,
            limited && command.LimitedToAreas is [_, ..] ? command.LimitedToAreas : null,
            limited && command.LimitedToBranches is [_, ..] ? command.LimitedToBranches : null,
            command.Form,
            command.InterpreterUsed,
            string.IsNullOrWhiteSpace(command.Note) ? null : Items.Owned(open.ChildId, command.By.Branch, command.Note),
            command.By,
            command.At,
            ReadTo(command, consent));
    }

    // The wording is the one that was asked with; only the language may be another person's own.
    private static Personal<ReadAloud>? ReadTo(RecordConsentAnswer command, SecrecyConsent consent) =>
        consent.Read is { Value: { } asked } read && command.ReadIn is { } locale ? read with { Value = asked with { Locale = locale } } : consent.Read;

    private static bool IsSame(PersonConsent before, PersonConsent after) =>
        before.Answer == after.Answer
        && before.Form == after.Form
        && before.InterpreterUsed == after.InterpreterUsed
        && before.Note?.Value == after.Note?.Value
        && before.Read?.Value == after.Read?.Value
        && (before.LimitedToAreas ?? []).ToHashSet().SetEquals(after.LimitedToAreas ?? [])
        && (before.LimitedToBranches ?? []).ToHashSet().SetEquals(after.LimitedToBranches ?? []);
}
