namespace Samverkan.Api.Http;

internal static class Pending
{
    internal static IResult Answer() => throw new InvalidOperationException("Not answered yet.");
}
