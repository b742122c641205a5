using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Api.Commands;

/// <summary>What a request says besides its body: which repeat it is, and what had been seen when it was written.</summary>
public sealed record RequestFacts(byte[] Digest, Guid? IdempotencyKey, string? IfMatch)
{
    /// <summary>Reads the headers; a header that cannot be understood counts as missing.</summary>
    public static RequestFacts Of(HttpRequest request, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new RequestFacts(
            DigestOf(request, body),
            Guid.TryParse(request.Headers["Idempotency-Key"], out var key) && key != Guid.Empty ? key : null,
            ETag.Parse(request.Headers.IfMatch));
    }

    // Method and path are part of it: the same key sent to another endpoint is another command.
    private static byte[] DigestOf(HttpRequest request, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
