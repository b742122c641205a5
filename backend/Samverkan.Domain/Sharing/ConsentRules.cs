namespace Samverkan.Domain.Sharing;

/// <summary>Why consent does not hold.</summary>
public enum ConsentGap
{
    /// <summary>Nobody is registered who could consent.</summary>
    NobodyCanConsent,

    /// <summary>Someone whose yes is needed has not been asked about this.</summary>
    NotAsked,

    /// <summary>Someone has not answered.</summary>
    NotAnswered,

    /// <summary>Someone has said no.</summary>
    Declined,

    /// <summary>Someone said yes, but not to this.</summary>
    LeftOut,

    /// <summary>Someone has revoked.</summary>
    Revoked,

    /// <summary>The period is over.</summary>
    Expired,

    /// <summary>The period has not begun.</summary>
    NotYet,
}

/// <summary>Whether consent holds: until which day (inclusive), or why not and because of whom.</summary>
public sealed record ConsentVerdict(DateOnly? Until, ConsentGap? Gap, Guid? Person)
{
    /// <summary>Whether somebody's answer has not been waited for (<see cref="ConsentException"/>).</summary>
    public bool ByException { get; init; }

    /// <summary>Whether it holds.</summary>
    public bool Holds => Gap is null;
}

/// <summary>
/// Whether the secrecy consents of a case let one branch tell another about one area on a day.
/// <para>Each person is judged over all requests that ask about the same (disclosing branch, receiving branch, area). A yes covers it if given,
/// or limited to something that includes it, and the day is within the period. A no is a decline, a revocation, or a limited answer that
/// leaves it out. The protective rule: a person's latest word counts, so a no that is as late as or later than a yes stops it, also
/// when the no was said to another request, whatever the period of that request. To go on, the person says yes again.</para>
/// <para>Silence is neither: asked and unanswered cover nothing and stop nothing. Only a <see cref="ConsentException"/> that a named professional has
/// recorded lets a silence be, and then somebody else must have said yes.</para>
/// </summary>
public static class ConsentRules
{
    /// <summary>Whether consent holds.</summary>
    public static bool Holds(IReadOnlyList<SecrecyConsent> consents, RequiredPersons persons, BranchId from, BranchId to, InformationArea area, DateOnly today) =>
        Decide(consents, persons, from, to, area, today).Holds;

    /// <summary>Whether consent holds, until when, or why not.</summary>
    public static ConsentVerdict Decide(IReadOnlyList<SecrecyConsent> consents, RequiredPersons persons, BranchId from, BranchId to, InformationArea area, DateOnly today)
    {
        if (persons.Must.Count == 0)
        {
            return new(null, ConsentGap.NobodyCanConsent, null);
        }

        var asked = consents.Where(c => Asks(c.Scope, from, to, area)).ToList();
        var until = DateOnly.MaxValue;
        Guid? excepted = null;
        var agreed = false;
        foreach (var person in persons.Must)
        {
            var words = WordsOf(person, asked, to, area);
            if (InForce(words, today) is { } yes)
            {
                agreed |= persons.Custody.Contains(person);
                until = Earlier(yes.Consent.Scope.To, until);
            }
            else if (persons.MayBeExcepted.Contains(person) && ExceptedUntil(person, asked, words, today) is { } last)
            {
                excepted = person;
                until = Earlier(last, until);
            }
            else
            {
                return new(null, GapOf(words, today), person);
            }
        }

        // A guardian's silence is let be by another guardian's yes. The child's, or that of somebody else whom it concerns, is its own.
        if (excepted is not null && !agreed)
        {
            return new(null, ConsentGap.NotAnswered, excepted);
        }

        foreach (var person in persons.MayBlock)
        {
            var words = WordsOf(person, asked, to, area);
            if (words.Any(w => w.IsNo) && InForce(words, today) is null)
            {
                return new(null, GapOf(words, today), person);
            }
        }

        return new(until, null, null) { ByException = excepted is not null };
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>
    /// The last day on which a person's silence is let be; null when it is not, which it never is against a no: nor against one that a yes came after, when that
    /// yes has run out.
    /// </summary>
    private static DateOnly? ExceptedUntil(Guid person, List<SecrecyConsent> asked, List<Word> words, DateOnly today) =>
        words.TrueForAll(w => !w.IsNo) && GapOf(words, today) is ConsentGap.NotAsked or ConsentGap.NotAnswered or ConsentGap.Expired
            ? asked
                .Where(c => c.Scope.From <= today)
                .SelectMany(c => c.Exceptions.Where(e => e.PersonId == person), (c, e) => (DateOnly?)Earlier(c.Scope.To, e.Until))
                .Where(last => today <= last)
                .Max()
            : null;

    private static bool Asks(ConsentScope scope, BranchId from, BranchId to, InformationArea area) =>
        scope.DisclosingBranch == from && scope.ReceivingBranches.Contains(to) && scope.Areas.Contains(area);

    private static List<Word> WordsOf(Guid person, List<SecrecyConsent> asked, BranchId to, InformationArea area) =>
        [.. asked.SelectMany(c => c.Answers.Where(a => a.PersonId == person).TakeLast(1).Select(a => new Word(c, a, to, area)))];

    /// <summary>
    /// The receivers that a person has once said yes to in a request. Whoever has taken a yes back has been told of them once; whoever said no may not know
    /// that they came to take part all the same.
    /// </summary>
    public static IEnumerable<BranchId> SaidYesTo(SecrecyConsent consent, PersonConsent answer) =>
        answer.Answer is ConsentAnswer.Given or ConsentAnswer.Limited or ConsentAnswer.Revoked
            ? consent.Scope.ReceivingBranches.Where(branch => answer.LimitedToBranches is not { } limited || limited.Contains(branch))
            : [];

    /// <summary>The yes that reaches furthest among those in force that no later no has overtaken.</summary>
    private static Word? InForce(List<Word> words, DateOnly today)
    {
        var lastNo = words.Where(w => w.IsNo).Max(w => (DateTimeOffset?)w.Answer.At);
        return words
            .Where(w => w.IsYes && (lastNo is null || w.Answer.At > lastNo) && w.Consent.Scope.From <= today && today <= w.Consent.Scope.To)
            .MaxBy(w => w.Consent.Scope.To);
    }

    private static ConsentGap GapOf(List<Word> words, DateOnly today)
    {
        if (words.Where(w => w.IsNo).MaxBy(w => w.Answer.At) is { } no && !words.Any(w => w.IsYes && w.Answer.At > no.Answer.At))
        {
            return no.Answer.Answer switch
            {
                ConsentAnswer.Revoked => ConsentGap.Revoked,
                ConsentAnswer.Limited => ConsentGap.LeftOut,
                _ => ConsentGap.Declined,
            };
        }

        return words.Where(w => w.IsYes).MaxBy(w => w.Answer.At) switch
        {
            { } yes when yes.Consent.Scope.From > today => ConsentGap.NotYet,
            not null => ConsentGap.Expired,
            null => words.Count == 0 ? ConsentGap.NotAsked : ConsentGap.NotAnswered,
        };
    }

    /// <summary>One person's latest answer to one request, about one branch and one area.</summary>
    private sealed record Word(SecrecyConsent Consent, PersonConsent Answer, BranchId To, InformationArea Area)
    {
        public bool IsYes => Answer.Answer == ConsentAnswer.Given || (Answer.Answer == ConsentAnswer.Limited && CoversThis);

        public bool IsNo => Answer.Answer is ConsentAnswer.Declined or ConsentAnswer.Revoked || (Answer.Answer == ConsentAnswer.Limited && !CoversThis);

        private bool CoversThis =>
            Answer.LimitedToAreas?.Contains(Area) != false && Answer.LimitedToBranches?.Contains(To) != false;
    }
}
