using System.Text.Json;

namespace Samverkan.Api.Tests.Hosting;

/// <summary>The list of cases to its end: people whom many tests share have more of them than a page holds.</summary>
internal static class CaseLists
{
    extension(Persona persona)
    {
        /// <summary>The pages of the list.</summary>
        public async Task<List<JsonElement>> CasePagesAsync(string path = "/api/cases")
        {
            List<JsonElement> pages = [await persona.GetAsync(path)];
            while (pages[^1].GetProperty("next").GetString() is { } after)
            {
                pages.Add(await persona.GetAsync($"{path}?after={after}"));
            }

            return pages;
        }

        /// <summary>The rows of all pages.</summary>
        public async Task<List<JsonElement>> CasesAsync() =>
            [.. (await persona.CasePagesAsync()).SelectMany(page => page.GetProperty("cases").EnumerateArray())];
    }
}
