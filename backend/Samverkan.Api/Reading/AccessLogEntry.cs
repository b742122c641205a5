using Samverkan.Domain;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Reading;

/// <summary>
/// One line of the read log: which case, what areas, whose items, and why (PDL 4 kap. 3 §, HSLF-FS 2016:40). Who, in what
/// assignment, when, and through which endpoint are added by <see cref="ReadRunner"/>. It holds no content.
/// </summary>
/// <param name="CaseId">The case that was read.</param>
/// <param name="Areas">The information areas that were served.</param>
/// <param name="ItemBranches">The branches whose items were served.</param>
/// <param name="Reason">Why, in Swedish words for the log reviewer: e.g. <c>Deltar i ärendet</c>.</param>
public sealed record AccessLogEntry(Guid CaseId, IReadOnlyCollection<InformationArea> Areas, IReadOnlyCollection<BranchId> ItemBranches, string Reason);
