using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Presence;
using Command = Samverkan.Domain.Presence.BookTalk;

namespace Samverkan.Api.Presence;

/// <summary>A time that is offered. For whom is not said.</summary>
public sealed record BookTalk(DateTimeOffset StartsAt);

/// <summary>A time.</summary>
internal sealed class BookTalkValidator : AbstractValidator<BookTalk>
{
    public BookTalkValidator() => RuleFor(body => body.StartsAt).NotEmpty().WithMessage("Välj en tid.");
}

/// <summary>POST /api/presence/{presenceId}/talks</summary>
internal static class BookTalkRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/presence/{presenceId:guid}/talks", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid presenceId, BookTalk body, Actor actor, CommandRunner runner, DirectoryIndex directory, CancellationToken ct)
    {
        var talkId = Guid.CreateVersion7();
        return runner.AddAsync(
            presenceId,
            session => session.Stream<PresenceState>(presenceId),
            (stream, work) =>
            {
                var ofSchool = stream.State is PresenceState.Present plan && PresencePlaces.HasSchool(directory.Current, actor.Branch, plan.Facts.School);
                var answer = work.Settle(stream, presenceId, Command.Decide(new(talkId, body.StartsAt, ofSchool, work.By, work.Now), stream.State));
                return answer is CommandAnswer.Done done ? done with { Id = talkId, Created = true } : answer;
            },
            ct);
    }
}

/// <summary>POST /api/presence/{presenceId}/talks/{talkId}/cancellation</summary>
internal static class CancelTalkRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/presence/{presenceId:guid}/talks/{talkId:guid}/cancellation", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid presenceId, Guid talkId, CommandRunner runner, CancellationToken ct) =>
        runner.AddAsync(
            presenceId,
            session => session.Stream<PresenceState>(presenceId),
            (stream, work) => work.Settle(stream, presenceId, CancelTalk.Decide(new(talkId, work.By, work.Now), stream.State)),
            ct);
}
