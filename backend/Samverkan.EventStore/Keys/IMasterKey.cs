namespace Samverkan.EventStore;

/// <summary>The key that wraps personal keys. It lives outside the database; without it the database is unreadable.</summary>
public interface IMasterKey
{
    /// <summary>Names the key that <see cref="Wrap"/> uses; stored with what it wraps.</summary>
    string Id { get; }

    /// <summary>Encrypts a personal key, bound to <paramref name="aad"/>.</summary>
    byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> aad);

    /// <summary>Decrypts what the named master key wrapped. Throws when that key is not at hand or the bytes have been altered.</summary>
    byte[] Unwrap(string masterKeyId, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> aad);
}
