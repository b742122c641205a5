using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samverkan.Api.AccessLogs.Seals;

namespace Samverkan.Api.Tests;

/// <summary>A row that is older than the seal before it has been put in afterwards, unless that seal was full and had left it.</summary>
public sealed class SealChainTests
{
    private static readonly DateTimeOffset s_sealed = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(AccessLogSealer.MostRows, null)]
    [InlineData(AccessLogSealer.MostRows - 1, SealFault.Backdated)]
    public void What_a_full_batch_has_left_is_not_taken_for_put_in(int rows, SealFault? fault)
    {
        var before = SealOf(1, AccessLogSealer.MostRows - 1, [], s_sealed.AddHours(-2), "a");
        var first = SealOf(2, rows, before.Hash, s_sealed, "b");
        var second = SealOf(3, 1, first.Hash, s_sealed.AddSeconds(20), "c");
        var chain = new SealChain(before, [first, second]);

        chain.Add(2, s_sealed.AddHours(-1), "b").ShouldBeNull();
        chain.Add(3, s_sealed.AddHours(-1), "c").ShouldBeNull();

        (chain.End()?.Fault).ShouldBe(fault);
        chain.RowsSeen.ShouldBe(2);
    }

    private static Seal SealOf(long no, int rows, byte[] previous, DateTimeOffset at, string row)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{no}|{rows}");
        return new Seal(no, rows, SHA256.HashData([.. previous, .. Encoding.UTF8.GetBytes($"{head}\n{row}")]), previous, at, head);
    }
}
