using System.Text.RegularExpressions;
using Samverkan.Api.Endpoints;
using Samverkan.Testing;
using Shouldly;
using Xunit;

namespace Samverkan.Contract.Tests;

/// <summary>Every refusal is published, with the status that it has.</summary>
public sealed partial class ProblemTests
{
    [Fact]
    public void The_published_codes_are_the_hosts_own()
    {
        var published = Row().Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "contracts", "problems.md")))
            .Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}");

        published.ShouldBe(ProblemCodes.All.Select(code => $"{code.Code} {code.Status}"), ignoreOrder: true);
    }

    [GeneratedRegex(@"^\| `([a-z.-]+)` \| (\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
