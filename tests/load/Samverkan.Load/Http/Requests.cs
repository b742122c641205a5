using System.Text;

namespace Samverkan.Load.Http;

/// <summary>Readings as bytes on the wire, made before the clock starts.</summary>
internal static class Requests
{
    /// <summary>A reading.</summary>
    public static byte[] Get(Uri host, UserSession user, string path) => Encoding.UTF8.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: {host.Authority}\r\nCookie: {user.Cookies}\r\nAccept: application/json\r\n\r\n");
}
