using Samverkan.Domain;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Reading;

/// <summary>
/// One line of the read log: which case, what areas, whose items, and why (PDL 4 kap. 3 §, HSLF-FS 2016:40). Who, in what
/// assignment, when, and through which endpoint are added by <see cref="ReadRunner"/>. It holds no content.
/// </summary>
/// <param name="CaseId">The case that was read; empty when it was about none.</param>
/// <param name="Areas">The information areas that were served.</param>
/// <param name="ItemBranches">The branches whose items were served.</param>
/// <param name="Reason">Why, in Swedish words for the log reviewer: e.g. <c>Deltar i ärendet</c>.</param>
public sealed record AccessLogEntry(Guid CaseId, IReadOnlyCollection<InformationArea> Areas, IReadOnlyCollection<BranchId> ItemBranches, string Reason)
{
    /// <summary>The nödöppning through which it was read, if any, or the attempt at one.</summary>
    public Guid? GrantId { get; init; }

    /// <summary>What was done with it.</summary>
    public AccessAction Action { get; init; } = AccessAction.Read;
}

/// <summary>What was done with the information (HSLF-FS 2016:40 4 kap. 9 §). What is changed is in the events, each with who and when.</summary>
public enum AccessAction
{
    /// <summary>Läste.</summary>
    Read,

    /// <summary>Försökte läsa, och nekades.</summary>
    Attempt,

    /// <summary>Lämnade ut till den enskilde eller en vårdnadshavare.</summary>
    Disclose,

    /// <summary>Tog fram för utskrift.</summary>
    Print,

    /// <summary>Tog ut en kopia: en export.</summary>
    Copy,
}
