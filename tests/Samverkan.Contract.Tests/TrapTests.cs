using System.Text.RegularExpressions;
using Samverkan.Testing;
using Shouldly;
using Xunit;

namespace Samverkan.Contract.Tests;

/// <summary>Each trap of <c>contracts/traps.md</c> has a test of ours, and it is there.</summary>
public sealed partial class TrapTests
{
    private static readonly string s_tests = Path.Combine(RepositoryRoot.Path, "tests");

    public static TheoryData<string> Rows =>
        [.. File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "contracts", "traps.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_trap_has_its_test(string row)
    {
        var named = Named().Matches(row).ToList();

        named.ShouldNotBeEmpty();
        foreach (var test in named)
        {
            var (file, method) = (test.Groups[1].Value, test.Groups[2].Value);
            Directory.GetFiles(s_tests, $"{file}.cs", SearchOption.AllDirectories)
                .ShouldContain(path => Regex.IsMatch(File.ReadAllText(path), $@"\[(Fact|Theory)[^\]]*\][^;{{}}]*\s{method}\(", RegexOptions.Singleline), $"{file}.{method}");
        }
    }

    [GeneratedRegex("`([A-Za-z]+)\\.([A-Za-z0-9_]+)`")]
    private static partial Regex Named();
}
