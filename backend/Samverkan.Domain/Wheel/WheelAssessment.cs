using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Wheel;

/// <summary>Whose account a wheel holds. Three accounts stand side by side and are never merged.</summary>
public enum Perspective
{
    /// <summary>Barnets egna ord.</summary>
    Child,

    /// <summary>Vårdnadshavarens ord.</summary>
    Guardian,

    /// <summary>Professionens bild.</summary>
    Professional,
}

/// <summary>One sector: what works (protective factors) first, then what is challenging. Either may be empty; there is no score.</summary>
public sealed record SectorNote(string? Strengths, string? Challenges);

/// <summary>A sector as described; replaced whole when described again.</summary>
public sealed record DescribedSector(string Sector, ItemHead Item, Personal<SectorNote> Note, By By, DateTimeOffset At);

/// <summary>A wheel was begun on one version of one definition, from one perspective. <see cref="RespondentId"/> names the guardian or the child.</summary>
public sealed record WheelAssessmentStarted(
    Guid AssessmentId,
    Guid CaseId,
    Guid ChildId,
    string DefinitionId,
    int DefinitionVersion,
    Perspective Perspective,
    Guid? RespondentId,
    By By,
    DateTimeOffset At);

/// <summary>A sector was described, or described anew.</summary>
public sealed record WheelSectorDescribed(string Sector, ItemHead Item, Personal<SectorNote> Note, By By, DateTimeOffset At);

/// <summary>A sector was emptied again: back to neutral.</summary>
public sealed record WheelSectorCleared(string Sector, By By, DateTimeOffset At);

/// <summary>The conversation is finished. Empty sectors stay neutral.</summary>
public sealed record WheelAssessmentCompleted(By By, DateTimeOffset At);

/// <summary>The state of one wheel.</summary>
public abstract record WheelState
{
    private WheelState()
    {
    }

    /// <summary>No such wheel.</summary>
    public sealed record Missing : WheelState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>
    /// A wheel, under way or finished: the words that stand now. Earlier words are in the events, and, when they were handed over, in
    /// the stödförfrågan that handed them over.
    /// </summary>
    public sealed record Present(
        Guid AssessmentId,
        Guid CaseId,
        Guid ChildId,
        string DefinitionId,
        int DefinitionVersion,
        Perspective Perspective,
        Guid? RespondentId,
        IReadOnlyList<DescribedSector> Sectors,
        By StartedBy,
        DateTimeOffset StartedAt,
        DateTimeOffset? CompletedAt) : WheelState;
}
