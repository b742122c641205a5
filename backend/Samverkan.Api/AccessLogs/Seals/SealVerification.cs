namespace Samverkan.Api.AccessLogs.Seals;

/// <summary>What does not match in the chain of seals.</summary>
public enum SealFault
{
    /// <summary>A row of the seal has been altered, removed or added, or the seal itself has.</summary>
    Altered,

    /// <summary>The seal does not continue the one before it, or the one before it is gone.</summary>
    ChainBroken,

    /// <summary>Rows name a seal that is not there.</summary>
    Missing,

    /// <summary>Rows have waited for a seal far longer than a minute.</summary>
    Unsealed,

    /// <summary>A row says that it was written before the seal that came before its own: it was put in afterwards.</summary>
    Backdated,
}

/// <summary>The first seal that does not match, and how. <see cref="SealNo"/> is null for rows that no seal names.</summary>
public sealed record FirstFault(long? SealNo, SealFault Fault, string Text);

/// <summary>
/// Whether the read log is as it was sealed. <see cref="LatestHash"/> is what to compare with the copy outside the database: the chain alone cannot
/// show that its end has been cut off.
/// </summary>
public sealed record SealVerification(DateTimeOffset VerifiedAt, long? FromSeal, long? ToSeal, long Rows, string? LatestHash, FirstFault? FirstFault)
{
    /// <summary>Nothing was found that does not match.</summary>
    internal bool Intact => FirstFault is null;
}
