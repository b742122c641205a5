namespace Samverkan.Domain.Catalogues;

/// <summary>Takes an insats out of the acting person's own municipality's catalogue. <see cref="Revision"/> is the one that was read.</summary>
public sealed record RemoveIntervention(Guid EntryId, int Revision, By By, DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(RemoveIntervention command, CatalogueState state) =>
        CatalogueState.EntriesOf(state).FirstOrDefault(entry => entry.EntryId == command.EntryId) switch
        {
            null => Decision.Refuse(Refusals.CatalogueEntryMissing),
            var entry when entry.Revision != command.Revision => Decision.Refuse(Refusals.CatalogueEntryChanged),
            _ => Decision.Accept(new InterventionRemoved(command.EntryId, command.By, command.At)),
        };
}
