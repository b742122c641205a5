using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.EventStore;

/// <summary>
/// One personal key at work. Sealing is AES-256-GCM with a nonce derived from key and plaintext (an HMAC under a key of its own), so
/// the same value under the same key always gives the same text. What that tells is only that two values are equal.
/// </summary>
internal sealed class DataKey : IDisposable
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private readonly byte[] _keyId;
    private readonly byte[] _nonceKey;
    private readonly AesGcm _aes;

    public DataKey(Guid keyId, ReadOnlySpan<byte> secret)
    {
        _keyId = keyId.ToByteArray(bigEndian: true);
        Span<byte> derived = stackalloc byte[64];
        HKDF.Expand(HashAlgorithmName.SHA256, secret, derived, "samverkan personal member v1"u8);
        _aes = new AesGcm(derived[..32], TagBytes);
        _nonceKey = derived[32..].ToArray();
        CryptographicOperations.ZeroMemory(derived);
    }

    public string Seal(ReadOnlySpan<byte> plaintext)
    {
        Span<byte> mac = stackalloc byte[32];
        HMACSHA256.HashData(_nonceKey, plaintext, mac);
        var box = new byte[NonceBytes + plaintext.Length + TagBytes];
        mac[..NonceBytes].CopyTo(box);
        _aes.Encrypt(
            box.AsSpan(0, NonceBytes), plaintext, box.AsSpan(NonceBytes, plaintext.Length), box.AsSpan(NonceBytes + plaintext.Length), _keyId);
        return SealedText.Write(_keyId, box);
    }

    public byte[] Open(ReadOnlySpan<char> payload)
    {
        var box = Base64Url.DecodeFromChars(payload);
        if (box.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("A sealed text is too short.");
        }

        var plaintext = new byte[box.Length - NonceBytes - TagBytes];
        _aes.Decrypt(
            box.AsSpan(0, NonceBytes), box.AsSpan(NonceBytes, plaintext.Length), box.AsSpan(NonceBytes + plaintext.Length), plaintext, _keyId);
        return plaintext;
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_nonceKey);
        _aes.Dispose();
    }

    /// <summary>What the wrapping of a key is bound to: moved to another row, it does not open.</summary>
    public static byte[] WrappingAad(Guid keyId, KeyRef key) =>
        [.. keyId.ToByteArray(bigEndian: true), .. key.Subject.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(key.Owner)];
}
