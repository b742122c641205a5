using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Sharing.WithdrawItem;

namespace Samverkan.Api.Disclosures;

/// <summary>Takes an item back from everybody it has been handed to.</summary>
public sealed record WithdrawItem(string? Reason);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class WithdrawItemValidator : AbstractValidator<WithdrawItem>
{
    public WithdrawItemValidator()
    {
        RuleFor(withdrawal => withdrawal.Reason).OptionalProse("skälet");
    }
}

/// <summary>POST /api/cases/{caseId}/items/{itemId}/withdraw</summary>
internal static class WithdrawItemRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/items/{itemId:guid}/withdraw", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid itemId, WithdrawItem body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.OnItemAsync(
            caseId,
            itemId,
            actor,
            (open, item, work) => Command.Decide(new Command(item, body.Reason, work.Branches, work.By, work.Now), open),
            ct);
}
