using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Command = Samverkan.Domain.Eht.OpenSeries;

namespace Samverkan.Api.Eht;

/// <summary>Opens a series of meetings; whoever opens it leads it.</summary>
public sealed record OpenSeries(EhtKind? Kind, SeriesBody Series);

/// <summary>A kind, and the rest.</summary>
internal sealed class OpenSeriesValidator : AbstractValidator<OpenSeries>
{
    public OpenSeriesValidator()
    {
        RuleFor(body => body.Kind).Choice("typ av möte");
        RuleFor(body => body.Series).NotNull().WithMessage("Fyll i serien.").SetValidator(new SeriesBodyValidator());
    }
}

/// <summary>POST /api/eht/series</summary>
internal static class OpenSeriesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/series", HandleAsync).Requires(Capability.WorkInCase).Creates();

    private static Task<IResult> HandleAsync(OpenSeries body, Actor actor, CommandRunner runner, DirectoryIndex directory, CancellationToken ct)
    {
        var seriesId = Guid.CreateVersion7();
        return runner.CreateAsync(
            session => session.Stream<EhtSeriesState>(seriesId),
            (stream, work) => work.Settle(
                stream,
                seriesId,
                Command.Decide(
                    new Command(seriesId, body.Kind!.Value, body.Series.Facts, OwnSchools.IdsOf(directory.Current, actor.Branch), directory.Current.BranchFacts, work.By, work.Now),
                    stream.State)),
            ct);
    }
}
