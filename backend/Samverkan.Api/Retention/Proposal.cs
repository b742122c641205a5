using System.Globalization;
using Samverkan.Domain;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Retention;

/// <summary>One part that has reached its time, as the table holds it.</summary>
internal sealed record Proposal(
    Guid ProposalId,
    Holding Holding,
    Guid PrincipalId,
    BranchId Branch,
    RetentionClass Class,
    DateOnly Due,
    string Why,
    DateTimeOffset At)
{
    /// <summary>The same part on the same day is the same proposal, whoever finds it.</summary>
    internal static Guid IdOf(Guid holdingId, BranchId branch, DateOnly due) =>
        DerivedId.Of("retention", holdingId.ToString(), branch.Value, due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
