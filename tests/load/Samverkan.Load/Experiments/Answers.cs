using System.Text;
using Samverkan.Load.Http;

namespace Samverkan.Load.Experiments;

/// <summary>What counts as an answer.</summary>
internal static class Answers
{
    private const int FewestBytes = 2;

    /// <summary>Anything but a success with a body ends the run: a refused request is cheap, and would flatter the figures.</summary>
    public static void RequireSuccess(WireAnswer answer, ReadOnlySpan<byte> request)
    {
        if (answer.Status is not (200 or 201) || answer.BodyBytes < FewestBytes)
        {
            var line = request[..request.IndexOf("\r\n"u8)];
            throw new LoadException($"{Encoding.UTF8.GetString(line)} was answered {answer.Status} with {answer.BodyBytes} bytes. {answer.Problem}");
        }
    }
}
