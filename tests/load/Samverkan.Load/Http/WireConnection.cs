using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace Samverkan.Load.Http;

/// <summary>What came back: the status, the version in the ETag (0 when there is none), how long the body was, and the body itself when it tells of a problem.</summary>
internal readonly record struct WireAnswer(int Status, long Version, int BodyBytes, string? Problem = null);

/// <summary>
/// One kept-alive HTTP/1.1 connection that sends bytes made beforehand and reads no more of an answer than it must. The generator
/// shares two processors with what it measures; HttpClient would take a good part of them.
/// </summary>
internal sealed class WireConnection : IDisposable
{
    private const int FirstProblem = 400;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Socket _socket;
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private MemoryStream? _kept;

    /// <summary>Connects to a loopback address.</summary>
    public WireConnection(Uri address)
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = (int)s_patience.TotalMilliseconds };
        _socket.Connect(address.Host, address.Port);
    }

    /// <summary>Sends a whole request and reads the whole answer.</summary>
    public WireAnswer Send(ReadOnlySpan<byte> request)
    {
        for (var sent = 0; sent < request.Length;)
        {
            sent += _socket.Send(request[sent..]);
        }

        var head = ReadHead();
        var status = ParseNumber(head[9..12]);
        var version = Header(head, "ETag: \""u8) is var tag and >= 0 ? VersionIn(head[tag..]) : 0;
        _kept = status >= FirstProblem ? new MemoryStream() : null;
        var body = Header(head, "Content-Length: "u8) is var length and >= 0
            ? SkipBytes(ParseNumber(head[length..]))
            : Header(head, "Transfer-Encoding: chunked"u8) >= 0 ? SkipChunks() : 0;
        return new WireAnswer(status, version, body, _kept is null ? null : Encoding.UTF8.GetString(_kept.ToArray()));
    }

    /// <inheritdoc />
    public void Dispose() => _socket.Dispose();

    private ReadOnlySpan<byte> ReadHead()
    {
        for (var looked = 0; ;)
        {
            var at = _buffer.AsSpan(_start + looked, _end - _start - looked).IndexOf("\r\n\r\n"u8);
            if (at >= 0)
            {
                var head = _buffer.AsSpan(_start, looked + at + 2);
                _start += looked + at + 4;
                return head;
            }

            looked = Math.Max(0, _end - _start - 3);
            Fill();
        }
    }

    private int SkipBytes(int count)
    {
        for (var left = count; left > 0;)
        {
            if (_start == _end)
            {
                Fill();
            }

            var taken = Math.Min(left, _end - _start);
            _kept?.Write(_buffer, _start, taken);
            _start += taken;
            left -= taken;
        }

        return count;
    }

    private int SkipChunks()
    {
        for (var sum = 0; ;)
        {
            var size = ChunkSize();
            SkipBytes(size);
            var kept = _kept;
            _kept = null;
            SkipBytes(2);
            _kept = kept;
            if (size == 0)
            {
                return sum;
            }

            sum += size;
        }
    }

    private int ChunkSize()
    {
        int at;
        while ((at = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0)
        {
            Fill();
        }

        if (!Utf8Parser.TryParse(_buffer.AsSpan(_start, at), out int size, out _, 'x'))
        {
            throw new LoadException("The host sent a chunk without a size.");
        }

        _start += at + 2;
        return size;
    }

    private void Fill()
    {
        if (_start == _end)
        {
            _start = _end = 0;
        }
        else if (_end == _buffer.Length)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            if (_end == _buffer.Length)
            {
                Array.Resize(ref _buffer, 2 * _buffer.Length);
            }
        }

        var got = _socket.Receive(_buffer.AsSpan(_end));
        if (got == 0)
        {
            throw new LoadException("The host closed the connection.");
        }

        _end += got;
    }

    private static int Header(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        var at = head.IndexOf(name);
        return at < 0 ? -1 : at + name.Length;
    }

    // What several branches share is tagged with a word; only what is its readers' own is tagged with a version.
    private static long VersionIn(ReadOnlySpan<byte> tag) =>
        Utf8Parser.TryParse(tag, out long version, out var length) && tag.Length > length && tag[length] == (byte)'"' ? version : 0;

    private static int ParseNumber(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out int number, out _) ? number : throw new LoadException("The host sent an answer that is not HTTP/1.1.");
}
