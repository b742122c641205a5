using Samverkan.Api.Directory;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Commands;

/// <summary>What a command about a case has at hand: the command's own work, and the directory that its rules look things up in.</summary>
internal sealed class CaseWork(CommandWork work, DirectorySnapshot directory)
{
    /// <summary>The acting person as events keep them.</summary>
    internal By By => work.By;

    /// <summary>The moment of the command.</summary>
    internal DateTimeOffset Now => work.Now;

    /// <summary>The Swedish day of the command.</summary>
    internal DateOnly Today => work.Today;

    /// <summary>The work of the command.</summary>
    internal CommandWork Inner => work;

    /// <summary>The directory.</summary>
    internal DirectorySnapshot Directory => directory;

    /// <summary>The branches as the rules know them.</summary>
    internal IReadOnlyDictionary<BranchId, BranchFacts> Branches => Viewpoint.FactsOf(directory);

    /// <summary>The persons who do case work in the acting person's unit today.</summary>
    internal IReadOnlyCollection<Guid> UnitStaff => Viewpoint.UnitStaffOf(directory, work.By.Unit, work.Today);

    /// <summary>The same persons, and since when each has done case work there unbroken.</summary>
    internal IReadOnlyDictionary<Guid, DateOnly> UnitStaffSince => Viewpoint.UnitStaffSinceOf(directory, work.By.Unit, work.Today);

    /// <summary>A new id, ordered in time.</summary>
    internal Guid NewId() => work.NewId();

    /// <summary>The recipients of a request as the rules know them.</summary>
    internal static IReadOnlyList<Domain.Sharing.Recipient> Recipients(IEnumerable<Views.Recipient> recipients) =>
        [.. recipients.Select(recipient => new Domain.Sharing.Recipient(new BranchId(recipient.BranchId), recipient.Basis, recipient.Reason))];

    /// <summary>The unit of a request; null when the directory has none.</summary>
    internal DirectoryUnit? FindUnit(string unitId) => directory.FindUnit(new UnitId(unitId));

    /// <summary>
    /// Commits a decision over the case and one stream beside it, in one commit. The answer names the stream beside the case, which is
    /// the one that the caller goes on with.
    /// </summary>
    internal CommandAnswer Settle<TOwn>(StreamHandle<Domain.Cases.CaseState> @case, StreamHandle<TOwn> own, Guid childId, PairDecision decision)
        where TOwn : class
    {
        switch (decision)
        {
            case PairDecision.Refused refused:
                return CommandAnswer.Refuse(refused.Refusal);
            case PairDecision.Unchanged:
                return new CommandAnswer.Done(own.Id, () => work.TagOf(own), Created: false);
            case PairDecision.Accepted accepted:
                if (accepted.CaseEvents.Count > 0)
                {
                    work.Append(@case, childId, accepted.CaseEvents);
                }

                if (accepted.OwnEvents.Count > 0)
                {
                    work.Append(own, childId, accepted.OwnEvents);
                }

                return new CommandAnswer.Done(own.Id, () => work.TagOf(own), Created: !own.Exists);
            default:
                throw new InvalidOperationException($"Unknown decision {decision.GetType().Name}.");
        }
    }
}
