using System.Text.Json.Serialization;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Agenda;

/// <summary>What an item is about (skollagen 2 kap. 25 §: elevhälsan works on all three levels).</summary>
public enum AgendaLevel
{
    /// <summary>Ett barn.</summary>
    Individual,

    /// <summary>En grupp eller klass: holds no identity and is linked to no case.</summary>
    Group,

    /// <summary>Skolenheten.</summary>
    SchoolUnit,
}

/// <summary>How a child is talked about in a room where others than the author's own branch sit.</summary>
public enum ChildMode
{
    /// <summary>Väntar: on nobody's agenda but the author's own branch's, until there is a basis.</summary>
    HeldBack,

    /// <summary>Avidentifierat: the others hear a story without identity, and no link that they can follow.</summary>
    Anonymous,

    /// <summary>Med namn: everybody in the room has a basis for this child.</summary>
    Named,
}

/// <summary>Whom a text on an item is for. It is written once and never widened: what was said without a name stays without.</summary>
public enum WritingScope
{
    /// <summary>The author's own branch.</summary>
    Own,

    /// <summary>Everybody who is in the room for the item: written without identity.</summary>
    Room,

    /// <summary>Whoever has a basis for this child.</summary>
    Named,
}

/// <summary>What an item led to. A reminder of orosanmälan is shown, and never stored: whether one is made is between the reporter and socialnämnden (SoL 19 kap. 1 §).</summary>
public enum AgendaOutcome
{
    /// <summary>Skolans egen åtgärd.</summary>
    SchoolAction,

    /// <summary>Konsultation.</summary>
    Consultation,

    /// <summary>Stödförfrågan.</summary>
    SupportRequest,

    /// <summary>Nytt samordningsärende.</summary>
    NewCase,

    /// <summary>SIP.</summary>
    Sip,

    /// <summary>Senare.</summary>
    Later,

    /// <summary>Ingen åtgärd.</summary>
    Nothing,
}

/// <summary>What kind of work an action is (skollagen 2 kap. 25 §: främst förebyggande och hälsofrämjande).</summary>
public enum ActionKind
{
    /// <summary>Främjande.</summary>
    Promoting,

    /// <summary>Förebyggande.</summary>
    Preventing,

    /// <summary>Åtgärdande.</summary>
    Remedying,
}

/// <summary>What a view is a view of.</summary>
public enum ViewOf
{
    /// <summary>Frågan, före mötet.</summary>
    Question,

    /// <summary>Beslutet, efter mötet.</summary>
    Decision,
}

/// <summary>
/// A text on an item: a note, a decision. <see cref="Head"/> says whose it is and, for a child, whose data; <see cref="Revision"/> counts how often its author
/// has rewritten it, from 1.
/// </summary>
public sealed record Writing(Guid WritingId, ItemHead Head, WritingScope Scope, Personal<string> Text, By By, DateTimeOffset At, int Revision);

/// <summary>What the child or a guardian thinks, in their own words, written down by whoever heard it and never merged into anybody else's.</summary>
public sealed record FamilyView(Guid ViewId, Perspective Perspective, Guid? PersonId, ViewOf Of, Writing Writing);

/// <summary>One view of what effect an action had. Words, no score.</summary>
public sealed record EffectView(Perspective Perspective, Writing Writing);

/// <summary>An action: what, who and when. <see cref="CatalogueEntry"/> names the insats of the municipality's catalogue, if it is one of those.</summary>
public sealed record AgendaAction(Guid ActionId, Writing What, Attendee Responsible, DateOnly Due, Reach Reach, ActionKind Kind, Guid? CatalogueEntry)
{
    /// <summary>How it went; null until it has been followed up.</summary>
    public ActionResult? Result { get; init; }

    /// <summary>What effect it had, in the view of each who was asked.</summary>
    public IReadOnlyList<EffectView> Effects { get; init; } = [];

    /// <summary>When it was last followed up.</summary>
    public DateTimeOffset? FollowedUpAt { get; init; }

    /// <summary>Whether it is still to be followed up.</summary>
    [JsonIgnore]
    public bool IsOpen => Result is null or ActionResult.Continues;
}

/// <summary>
/// An item of an agenda. For a child: <see cref="Question"/> is the whole question, for the author's own branch and whoever has a basis;
/// <see cref="Story"/> is the same without identity. For a group or a school there is only the question.
/// </summary>
public abstract record AgendaItemState
{
    private AgendaItemState()
    {
    }

    /// <summary>No such item.</summary>
    public sealed record Missing : AgendaItemState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>An item, from submitted on.</summary>
    public sealed record Present(
        Guid ItemId,
        Guid SeriesId,
        AgendaLevel Level,
        ItemHead Head,
        Guid Subject,
        Guid? CaseId,
        ChildMode? Mode,
        Personal<string> Question,
        Personal<string>? Story,
        IReadOnlyList<string> Sectors,
        int Minutes,
        IReadOnlyList<BranchKind> Needs,
        By By,
        DateTimeOffset At) : AgendaItemState
    {
        /// <summary>How often its author has written it anew, from 1.</summary>
        public int Revision { get; init; } = 1;

        /// <summary>Those who are let in for this item only.</summary>
        public IReadOnlyList<Attendee> LetIn { get; init; } = [];

        /// <summary>Those who are out of the room for this item.</summary>
        public IReadOnlyList<Attendee> SteppedOut { get; init; } = [];

        /// <summary>Who of the child and the guardians is in the room for this item, or was. They are in it for no other.</summary>
        public IReadOnlyList<Guid> Family { get; init; } = [];

        /// <summary>What has been said.</summary>
        public IReadOnlyList<Writing> Notes { get; init; } = [];

        /// <summary>What has been decided; one for each scope in which something has.</summary>
        public IReadOnlyList<Writing> Decisions { get; init; } = [];

        /// <summary>Who does what until when.</summary>
        public IReadOnlyList<AgendaAction> Actions { get; init; } = [];

        /// <summary>The family's views.</summary>
        public IReadOnlyList<FamilyView> Views { get; init; } = [];

        /// <summary>What it led to.</summary>
        public IReadOnlyList<AgendaOutcome> Outcomes { get; init; } = [];

        /// <summary>Whether its author has taken it back.</summary>
        public bool Withdrawn { get; init; }

        /// <summary>Whether it is about one child.</summary>
        [JsonIgnore]
        public bool IsIndividual => Level == AgendaLevel.Individual;

        /// <summary>Every text on it besides the question, whoever it is for.</summary>
        [JsonIgnore]
        public IEnumerable<Writing> Writings =>
            Notes.Concat(Decisions).Concat(Views.Select(view => view.Writing)).Concat(Actions.SelectMany(action => action.Effects.Select(effect => effect.Writing).Prepend(action.What)));

        /// <summary>Whether anything has been written on it.</summary>
        [JsonIgnore]
        public bool IsDiscussed => Notes.Count > 0 || Decisions.Count > 0 || Actions.Count > 0 || Outcomes.Count > 0;
    }
}
