using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>
/// The same rules written once more, plainly and independently, for the branches of <see cref="World"/>; what the product says is compared with it.
/// </summary>
internal static class Oracle
{
    private static readonly BranchId[] s_care = [World.Bup, World.Nurse];
    private static readonly BranchId[] s_social = [World.Social, World.OtherSocial];
    private static readonly BranchId[] s_school = [World.StudentHealth, World.School];

    public static bool Holds(SharingCase any, Disclosure d)
    {
        var open = any.State;
        if (open.TakenOut is not null || open.Withdrawn.Any(withdrawn => withdrawn.ItemId == d.ItemId))
        {
            return false;
        }

        var minor = BornOf(open, d.From) is { } born && born.AddYears(18) > any.Context.Today;
        var toCareOrSocial = s_care.Contains(d.To) || s_social.Contains(d.To);
        return d.Basis == LegalBasis.Consent
            ? HasConsent(any, d)
            : d.Reason is not null && d.Basis switch
            {
                LegalBasis.Osl25_12 => minor && s_care.Contains(d.From) && toCareOrSocial,
                LegalBasis.Osl26_9 => minor && s_social.Contains(d.From) && toCareOrSocial,
                LegalBasis.Osl10_27 => s_school.Contains(d.From) && d.To != World.FreeSchool,
                LegalBasis.Osl10_2 => d.From != World.FreeSchool,
                _ => true,
            };
    }

    /// <summary>The birth date as a branch knows it, else as anybody does.</summary>
    private static DateOnly? BornOf(CaseState.Open open, BranchId branch)
    {
        var known = open.Identities.Where(i => i.Child.Value is not null).ToList();
        return (known.Find(i => i.Item.AuthorBranch == branch) ?? known.FirstOrDefault())?.Child.Value!.BirthDate;
    }

    private static bool HasConsent(SharingCase any, Disclosure d)
    {
        var (open, today, born) = (any.State, any.Context.Today, BornOf(any.State, d.From));
        bool IsAtLeast(int years) => born is { } day && day.AddYears(years) <= today;
        var concerned = any.Item(d.ItemId).Concerns;
        var alone = IsAtLeast(12) && open.Maturity.Any(assessed => assessed.Branch == d.From && assessed.Areas.Contains(d.Area));
        var custodians = open.Guardians.Where(g => !IsAtLeast(18) && !alone && g.Kind != GuardianKind.NonCustodialParent).Select(g => g.PersonId).ToList();
        var mature = alone || IsAtLeast(15);
        if (custodians.Count == 0 && !mature)
        {
            return false;
        }

        var others = open.Guardians.Select(g => g.PersonId).Concat(open.Related.Select(r => r.PersonId)).Where(person => concerned.Contains(person));
        List<Guid> needed = [.. custodians, .. others.Except(custodians)];
        if (mature || born is null)
        {
            needed.Add(World.Child);
        }

        var blocked = IsAtLeast(12) && !needed.Contains(World.Child) && LastWord(any, d, World.Child) == Word.No;
        var silent = needed.FindAll(p => LastWord(any, d, p) != Word.Yes);
        return !blocked
            && silent.TrueForAll(p => custodians.Contains(p) && !concerned.Contains(p) && LastWord(any, d, p) == Word.None && IsExcepted(any, d, p))
            && (silent.Count == 0 || needed.Exists(p => custodians.Contains(p) && !silent.Contains(p)));
    }

    /// <summary>A silence that a professional has let be: no yes of the person's waits to begin, and a question that runs has an exception that runs.</summary>
    private static bool IsExcepted(SharingCase any, Disclosure d, Guid person)
    {
        var today = any.Context.Today;
        var asked = Asked(any, d);
        var lastYes = asked.SelectMany(c => c.Answers.Where(a => a.PersonId == person && WordOf(a, d) == Word.Yes).Select(a => (c.Scope.From, a.At))).OrderBy(yes => yes.At).LastOrDefault();
        return lastYes.From <= today
            && asked.Exists(c => c.Scope.From <= today && today <= c.Scope.To && c.Exceptions.Any(e => e.PersonId == person && today <= e.Until));
    }

    private static List<SecrecyConsent> Asked(SharingCase any, Disclosure d) =>
        [.. any.State.Consents.Where(c => c.Scope.DisclosingBranch == d.From && c.Scope.ReceivingBranches.Contains(d.To) && c.Scope.Areas.Contains(d.Area))];

    /// <summary>Plays a person's words in the order they were said, a no after a yes of the same instant.</summary>
    private static Word LastWord(SharingCase any, Disclosure d, Guid person)
    {
        var word = Word.None;
        var said = Asked(any, d)
            .SelectMany(c => c.Answers.Where(a => a.PersonId == person).Select(a => (c.Scope, Answer: a, Word: WordOf(a, d))))
            .OrderBy(s => s.Answer.At).ThenBy(s => s.Word);
        foreach (var (scope, _, spoken) in said)
        {
            var running = scope.From <= any.Context.Today && any.Context.Today <= scope.To;
            word = spoken switch
            {
                Word.No => Word.No,
                Word.Yes when running => Word.Yes,
                _ => word,
            };
        }

        return word;
    }

    private static Word WordOf(PersonConsent answer, Disclosure d) => answer.Answer switch
    {
        ConsentAnswer.Given => Word.Yes,
        ConsentAnswer.Limited => answer.LimitedToAreas?.Contains(d.Area) != false && answer.LimitedToBranches?.Contains(d.To) != false ? Word.Yes : Word.No,
        ConsentAnswer.Declined or ConsentAnswer.Revoked => Word.No,
        _ => Word.None,
    };

    private enum Word
    {
        None,
        Yes,
        No,
    }
}
