using FluentValidation;
using Samverkan.Api.Http;
using Samverkan.Domain;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Waiting;

/// <summary>What is done meanwhile, and by whom.</summary>
public sealed record BridgingBody(string What, string? ByWhom);

/// <summary>Since when the child waits, when it is expected to be over if that is known, and what is done meanwhile.</summary>
public sealed record WaitingBody(DateOnly? Since, DateOnly? Expected, IReadOnlyList<BridgingBody> Bridging)
{
    internal WaitingDetails Details => new(
        Since!.Value, Expected, [.. Bridging.Select(one => new BridgingIntervention(one.What.Trim(), string.IsNullOrWhiteSpace(one.ByWhom) ? null : one.ByWhom.Trim()))]);
}

/// <summary>A day; what is done meanwhile in words.</summary>
internal sealed class WaitingBodyValidator : AbstractValidator<WaitingBody>
{
    public WaitingBodyValidator()
    {
        RuleFor(waiting => waiting.Since).NotNull().WithMessage("Ange från vilken dag barnet väntar.");
        RuleFor(waiting => waiting.Bridging).AtMost(Limits.Contacts, "insatser");
        RuleForEach(waiting => waiting.Bridging).SetValidator(new BridgingBodyValidator());
    }
}

/// <summary>Words on a line each.</summary>
internal sealed class BridgingBodyValidator : AbstractValidator<BridgingBody>
{
    public BridgingBodyValidator()
    {
        RuleFor(one => one.What).Line("vad som görs under tiden");
        RuleFor(one => one.ByWhom).OptionalLine("av vem");
    }
}
