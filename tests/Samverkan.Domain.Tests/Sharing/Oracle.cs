using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>
/// The same rules written once more, plainly and independently, for the four branches of <see cref="AnyCase"/> on its one day; what the
/// product says is compared with it.
/// </summary>
internal static class Oracle
{
    public static bool Holds(CaseState.Open open, Disclosure d)
    {
        if (open.TakenOut is not null || open.Withdrawn.Any(withdrawn => withdrawn.ItemId == d.ItemId))
        {
            return false;
        }

        var born = open.Identities[0].Child.Value!.BirthDate;
        var minor = born.AddYears(18) > World.Today;
        var fromCare = d.From == World.Bup || d.From == World.Nurse;
        var toCare = d.To == World.Bup || d.To == World.Nurse;
        return d.Basis switch
        {
            LegalBasis.Consent => HasConsent(open, d, born),
            LegalBasis.Osl25_12 => d.Reason is not null && minor && fromCare && (toCare || d.To == World.Social),
            LegalBasis.Osl26_9 => d.Reason is not null && minor && d.From == World.Social && (toCare || d.To == World.Social),
            LegalBasis.Osl10_27 => d.Reason is not null && d.From == World.StudentHealth,
            LegalBasis.HarmAssessment => d.Reason is not null,
            _ => throw new InvalidOperationException($"{d.Basis} is not generated."),
        };
    }

    private static bool HasConsent(CaseState.Open open, Disclosure d, DateOnly born)
    {
        var adult = born.AddYears(18) <= World.Today;
        var concerned = AnyCase.AllItems.Single(i => i.ItemId == d.ItemId).Concerns;
        var custodians = open.Guardians.Count(g => !adult && g.Kind != GuardianKind.NonCustodialParent);
        var alone = born.AddYears(12) <= World.Today && open.Maturity.Any(assessed => assessed.Branch == d.From && assessed.Areas.Contains(d.Area));
        var mature = alone || born.AddYears(15) <= World.Today;
        if (custodians == 0 && !mature)
        {
            return false;
        }

        List<Guid> needed =
        [
            .. open.Guardians.Where(g => (!adult && !alone && g.Kind != GuardianKind.NonCustodialParent) || concerned.Contains(g.PersonId)).Select(g => g.PersonId),
            .. concerned.Where(person => person == AnyCase.Sibling),
        ];
        if (mature)
        {
            needed.Add(World.Child);
        }

        var blocked = born.AddYears(12) <= World.Today && !needed.Contains(World.Child) && LastWord(open, d, World.Child) == Word.No;
        var silent = needed.FindAll(p => LastWord(open, d, p) != Word.Yes);
        return !blocked
            && silent.TrueForAll(p => IsCustodian(p) && !concerned.Contains(p) && LastWord(open, d, p) == Word.None && IsExcepted(open, d, p))
            && (silent.Count == 0 || needed.Exists(p => IsCustodian(p) && !silent.Contains(p)));

        bool IsCustodian(Guid person) => !adult && !alone && open.Guardians.Any(g => g.PersonId == person && g.Kind != GuardianKind.NonCustodialParent);
    }

    /// <summary>A silence that a professional has let be: no yes of the person's waits to begin, and a question that runs has an exception that runs.</summary>
    private static bool IsExcepted(CaseState.Open open, Disclosure d, Guid person)
    {
        var asked = open.Consents.Where(c => c.Scope.DisclosingBranch == d.From && c.Scope.ReceivingBranches.Contains(d.To) && c.Scope.Areas.Contains(d.Area)).ToList();
        var lastYes = asked.SelectMany(c => c.Answers.Where(a => a.PersonId == person && WordOf(a, d) == Word.Yes).Select(a => (c.Scope.From, a.At))).OrderBy(yes => yes.At).LastOrDefault();
        return lastYes.From <= World.Today
            && asked.Exists(c => c.Scope.From <= World.Today && World.Today <= c.Scope.To && c.Exceptions.Any(e => e.PersonId == person && World.Today <= e.Until));
    }

    /// <summary>Plays a person's words in the order they were said, a no after a yes of the same instant.</summary>
    private static Word LastWord(CaseState.Open open, Disclosure d, Guid person)
    {
        var word = Word.None;
        var said = open.Consents
            .Where(c => c.Scope.DisclosingBranch == d.From && c.Scope.ReceivingBranches.Contains(d.To) && c.Scope.Areas.Contains(d.Area))
            .SelectMany(c => c.Answers.Where(a => a.PersonId == person).Select(a => (c.Scope, Answer: a, Word: WordOf(a, d))))
            .OrderBy(s => s.Answer.At).ThenBy(s => s.Word);
        foreach (var (scope, _, spoken) in said)
        {
            var running = scope.From <= World.Today && World.Today <= scope.To;
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
        ConsentAnswer.Limited => answer.LimitedToAreas!.Contains(d.Area) ? Word.Yes : Word.No,
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
