using System.Text.Json;
using Samverkan.Api.Retention;

namespace Samverkan.Api.Tests.Retention;

/// <summary>What is proposed to an archivist, found by what it is called, and decided.</summary>
internal static class Proposals
{
    /// <summary>The body that destroys.</summary>
    public static object Purge { get; } = new { kind = "purge", keepUntil = (string?)null, reason = (string?)null };

    /// <summary>As the nightly job does it.</summary>
    public static async Task<int> ProposeAsync(TestSystem system)
    {
        await system.ListsCaughtUpAsync();
        return await system.Services.GetRequiredService<RetentionProposer>().RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The proposal about a branch's part, as somebody sees it; null when there is none.</summary>
    public static async Task<JsonElement?> FindAsync(Persona archivist, string name, string branch)
    {
        // What other tests have made grows old too: the pages are turned until it is found.
        var address = "/api/retention/proposals";
        while (true)
        {
            var page = await archivist.GetAsync(address);
            var found = page.GetProperty("proposals").EnumerateArray().Cast<JsonElement?>()
                .FirstOrDefault(row => row!.Value.GetProperty("name").GetString() == name && row.Value.GetProperty("branchId").GetString() == branch);
            if (found is not null || page.GetProperty("next").GetString() is not { } next)
            {
                return found;
            }

            address = $"/api/retention/proposals?after={next}";
        }
    }

    /// <summary>The address of the decision about a branch's part.</summary>
    public static async Task<string> DecisionPathAsync(Persona archivist, string name, string branch) =>
        $"/api/retention/proposals/{(await FindAsync(archivist, name, branch)).ShouldNotBeNull(branch).GetProperty("proposalId").GetGuid()}/decision";

    /// <summary>Destroys a branch's part.</summary>
    public static async Task PurgeAsync(Persona archivist, string name, string branch) => await archivist.PostAsync(await DecisionPathAsync(archivist, name, branch), Purge);
}
