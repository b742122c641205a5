using Samverkan.Domain;

namespace Samverkan.Api.Commands;

/// <summary>What a command came to.</summary>
public abstract record CommandAnswer
{
    private CommandAnswer()
    {
    }

    /// <summary>Commit. <see cref="Id"/> and <see cref="Tag"/> are of the stream that the caller goes on with, as it then stands.</summary>
    public sealed record Done(Guid Id, Func<string> Tag, bool Created) : CommandAnswer;

    /// <summary>Nothing is kept. <see cref="Current"/> is what stands in the way, when the caller may know it.</summary>
    public sealed record Refused(Refusal Refusal, object? Current) : CommandAnswer;

    /// <summary>Refuses.</summary>
    public static CommandAnswer Refuse(Refusal refusal, object? current = null) => new Refused(refusal, current);

    /// <summary>Refuses with a published code.</summary>
    public static CommandAnswer Refuse(string code, string detail, string? field = null) => new Refused(new Refusal(code, detail, field), null);
}
