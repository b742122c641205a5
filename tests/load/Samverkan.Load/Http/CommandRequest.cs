using System.Buffers.Text;
using System.Text;

namespace Samverkan.Load.Http;

/// <summary>
/// A command that is sent many times: only the idempotency key, the version named in If-Match and a number in the text differ, and
/// are written in place.
/// </summary>
internal sealed class CommandRequest
{
    /// <summary>Stands in the body where the number is to be: the same words again would be no change.</summary>
    public const string NumberMark = "############";

    private const int VersionDigits = 9;
    private static long s_number;

    private readonly byte[] _bytes;
    private readonly int _key;
    private readonly int _version;
    private readonly int _number;

    /// <summary>Makes the bytes.</summary>
    public CommandRequest(Uri host, UserSession user, string path, string json)
    {
        var text = $"POST {path} HTTP/1.1\r\nHost: {host.Authority}\r\nCookie: {user.Cookies}\r\nX-CSRF: {user.CsrfToken}\r\n"
            + $"Idempotency-Key: {Guid.Empty}\r\nIf-Match: \"{new string('0', VersionDigits)}\"\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}";
        _bytes = Encoding.UTF8.GetBytes(text);
        _key = After("Idempotency-Key: "u8);
        _version = After("If-Match: \""u8);
        _number = After(Encoding.ASCII.GetBytes(NumberMark)) - NumberMark.Length;
    }

    /// <summary>The bytes with a new key and number, and this version.</summary>
    public ReadOnlySpan<byte> At(long version)
    {
        Guid.NewGuid().TryFormat(_bytes.AsSpan(_key), out _);
        var number = _bytes.AsSpan(_number, NumberMark.Length);
        number.Fill((byte)' ');
        Utf8Formatter.TryFormat(Interlocked.Increment(ref s_number), number, out _);
        // Blanks after the closing quote take up what a short version leaves.
        var field = _bytes.AsSpan(_version, VersionDigits + 1);
        field.Fill((byte)' ');
        Utf8Formatter.TryFormat(version, field, out var digits);
        field[digits] = (byte)'"';
        return _bytes;
    }

    private int After(ReadOnlySpan<byte> mark)
    {
        var at = _bytes.AsSpan().IndexOf(mark);
        return at >= 0 ? at + mark.Length : throw new LoadException("The body of a repeated command needs a place for its number.");
    }
}
