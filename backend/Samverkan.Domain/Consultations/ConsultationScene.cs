using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>Everything that a command on a consultation is decided over: the consultation, the child's case if there is one, the branches and the clock.</summary>
public sealed record ConsultationScene(ConsultationState Consultation, CaseState Case, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    private static readonly BranchKind[] s_asking =
        [BranchKind.Preschool, BranchKind.School, BranchKind.StudentHealthPsychosocial, BranchKind.StudentHealthMedical, BranchKind.SocialServices];

    /// <summary>Whether a branch of this kind consults BUP: school, elevhälsa and socialtjänst.</summary>
    public static bool Asks(BranchKind? kind) => kind is { } known && s_asking.Contains(known);

    internal SharingContext Context => new(At, Branches);

    internal ConsultationSide Own => new(By.Unit, By.Branch);

    internal CaseState.Open? OpenCase => Case as CaseState.Open;

    internal bool IsBup(BranchId branch) => KindOf(branch) == BranchKind.Bup;

    internal bool Asks(BranchId branch) => Asks(KindOf(branch));

    /// <summary>
    /// Refuses a text that is to be read without identity and has a clue in it. Whoever knows the child is told which words, of what their own branch can read in the case;
    /// BUP, which does not, can only be told of what looks like a personal number.
    /// </summary>
    internal Refusal? Identifies(string text, bool knowsChild, string field) => AgendaTexts.Check(text, knowsChild ? KnownIdentity.Of(Case, By.Branch, Context) : KnownIdentity.Nobody, field);

    private BranchKind? KindOf(BranchId branch) => Branches.GetValueOrDefault(branch)?.Kind;
}
