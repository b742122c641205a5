using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Wheel;
using Command = Samverkan.Domain.Wheel.DescribeSector;

namespace Samverkan.Api.Wheels;

/// <summary>What works and what is challenging in one sector, and to whom it is told. Both empty empties the sector. <see cref="Concerns"/> names the persons besides the child whose data it holds.</summary>
public sealed record DescribeSector(string? Strengths, string? Challenges, IReadOnlyList<Recipient> Recipients, IReadOnlyList<Guid>? Concerns);

/// <summary>Running text on either side, or none.</summary>
internal sealed class DescribeSectorValidator : AbstractValidator<DescribeSector>
{
    public DescribeSectorValidator()
    {
        RuleFor(sector => sector.Strengths).OptionalProse("det som fungerar");
        RuleFor(sector => sector.Challenges).OptionalProse("det som är utmanande");
        RuleFor(sector => sector.Recipients).Recipients();
        RuleFor(sector => sector.Concerns).Concerned();
    }
}

/// <summary>POST /api/wheels/{wheelId}/sectors/{sector}</summary>
internal static class DescribeSectorRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/wheels/{wheelId:guid}/sectors/{sector}", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(
        Guid wheelId, string sector, DescribeSector body, Actor actor, BesideCaseCommands commands, WheelDefinitions definitions, CancellationToken ct) =>
        commands.OnWheelAsync(
            wheelId,
            actor,
            (@case, stream, work) =>
            {
                var wheel = (WheelState.Present)stream.State;
                var sectors = definitions.SectorsOf(wheel.DefinitionId, wheel.DefinitionVersion);
                var command = new Command(
                    sector, work.NewId(), body.Strengths, body.Challenges, sectors, CaseWork.Recipients(body.Recipients), work.Branches, work.By, work.Now)
                {
                    Concerns = body.Concerns ?? [],
                };
                return work.Settle(@case, stream, wheel.ChildId, Command.Decide(command, wheel, @case.State));
            },
            ct);
}
