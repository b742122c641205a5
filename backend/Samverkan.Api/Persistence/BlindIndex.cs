using System.Security.Cryptography;
using System.Text;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Persistence;

/// <summary>
/// A keyed hash of a child's number: equal numbers give equal hashes, and without the key a hash says nothing, although the space
/// of numbers is small enough to be tried through.
/// </summary>
public sealed class BlindIndex
{
    private readonly byte[] _key;

    private BlindIndex(byte[] key) => _key = key;

    /// <summary>Reads the key: 32 bytes as base64 in a file that is kept apart from the database.</summary>
    public static BlindIndex FromFile(string path)
    {
        var key = new byte[64];
        return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var length) && length == 32
            ? new BlindIndex(key[..32])
            : throw new InvalidOperationException("Samverkan:IndexKeyFile must hold 32 bytes as base64.");
    }

    /// <summary>A key of its own for another purpose, which tells nothing of this one.</summary>
    public byte[] KeyFor(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, 32, info: Encoding.UTF8.GetBytes(purpose));

    /// <summary>The hash of a number. A TF number is told apart by the municipality that gave it; it is unique only there.</summary>
    public byte[] HashOf(ChildNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var scope = number.Kind == NumberKind.TfNumber ? number.Municipality : null;
        return HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{number.Kind}|{scope}|{number.Value}"));
    }
}
