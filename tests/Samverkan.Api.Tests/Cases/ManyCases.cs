using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Cases;

/// <summary>A school nurse with more cases than any list shows at once, opened as a person would open them.</summary>
public sealed class ManyCases(TestSystem system) : IAsyncLifetime
{
    /// <summary>More than five pages, and more than two of the batches that a search looks through.</summary>
    internal const int Count = 260;

    private static readonly ParallelOptions s_fewAtATime = new() { MaxDegreeOfParallelism = 4 };

    internal Persona Nurse { get; private set; } = null!;

    /// <summary>The case that was opened before the others, about Åsa-Li Påhittad.</summary>
    internal Guid First { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Nurse = await system.PersonaAsync("skolskoterska-flen");
        First = await OpenAsync("Åsa-Li");
        await Parallel.ForAsync(1, Count, s_fewAtATime, async (i, _) => await OpenAsync(i % 2 == 0 ? "Nils" : "Tova"));
        await system.ListsCaughtUpAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<Guid> OpenAsync(string givenName) => (await Nurse.PostAsync("/api/cases", Forms.OpenCase(givenName: givenName, guardians: []))).GetProperty("id").GetGuid();
}
