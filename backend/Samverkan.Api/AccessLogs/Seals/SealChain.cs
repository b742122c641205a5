using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Api.AccessLogs.Seals;

/// <summary>A seal as it is stored; <see cref="Head"/> is the text that its hash begins with, after the hash before it.</summary>
internal sealed record Seal(long No, int Rows, byte[] Hash, byte[] PreviousHash, DateTimeOffset SealedAt, string Head);

/// <summary>Goes through the rows of the log in the order of their seals, and stops at the first seal that does not match.</summary>
/// <param name="before">The seal before the first one, if the chain is not verified from its beginning.</param>
/// <param name="seals">The seals, in order.</param>
internal sealed class SealChain(Seal? before, IReadOnlyList<Seal> seals)
{
    // A reading takes its time before it commits, and the clocks of two machines differ.
    private static readonly TimeSpan s_leeway = TimeSpan.FromMinutes(5);

    private readonly List<string> _rows = [];
    private Seal? _before = before;

    // When everything older had been sealed: a full batch may have left some of it.
    private DateTimeOffset? _caughtUp = before?.SealedAt;
    private bool _backdated;
    private int _next;

    /// <summary>How many rows have been looked at.</summary>
    public long RowsSeen { get; private set; }

    /// <summary>The next row.</summary>
    public FirstFault? Add(long sealNo, DateTimeOffset at, string text)
    {
        while (_next < seals.Count && seals[_next].No < sealNo)
        {
            if (Finish() is { } fault)
            {
                return fault;
            }
        }

        if (_next == seals.Count || seals[_next].No != sealNo)
        {
            return new FirstFault(sealNo, SealFault.Missing, $"Rader i läsloggen hör till sigill {sealNo}, som inte finns.");
        }

        RowsSeen++;
        _rows.Add(text);
        _backdated |= _caughtUp is { } caughtUp && at < caughtUp - s_leeway;
        return null;
    }

    /// <summary>There are no more rows.</summary>
    public FirstFault? End()
    {
        while (_next < seals.Count)
        {
            if (Finish() is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private FirstFault? Finish()
    {
        var seal = seals[_next++];
        var fault = FaultOf(seal);
        _rows.Clear();
        _backdated = false;
        _before = seal;
        _caughtUp = seal.Rows < AccessLogSealer.MostRows ? seal.SealedAt : _caughtUp;
        return fault;
    }

    private FirstFault? FaultOf(Seal seal)
    {
        if (seal.No != (_before?.No ?? 0) + 1 || !seal.PreviousHash.AsSpan().SequenceEqual(_before?.Hash ?? []))
        {
            return new FirstFault(seal.No, SealFault.ChainBroken, $"Sigill {seal.No} fortsätter inte det föregående.");
        }

        if (!seal.Hash.AsSpan().SequenceEqual(HashOf(seal)))
        {
            return new FirstFault(seal.No, SealFault.Altered, $"Rader under sigill {seal.No} har ändrats, tagits bort eller lagts till.");
        }

        return _backdated ? new FirstFault(seal.No, SealFault.Backdated, $"En rad under sigill {seal.No} har lagts in i efterhand.") : null;
    }

    private byte[] HashOf(Seal seal)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(seal.PreviousHash);
        hash.AppendData(Encoding.UTF8.GetBytes(seal.Head));
        foreach (var row in _rows)
        {
            hash.AppendData(Encoding.UTF8.GetBytes("\n" + row));
        }

        return hash.GetHashAndReset();
    }
}
