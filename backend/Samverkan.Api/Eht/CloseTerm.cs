using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Command = Samverkan.Domain.Eht.CloseTerm;

namespace Samverkan.Api.Eht;

/// <summary>Ends a term with what those who met say of it, and plans the next one, into which what is open goes on.</summary>
public sealed record CloseTerm(string WhatWorked, string WhatToChange, TermBody Next);

/// <summary>An evaluation, and the next term.</summary>
internal sealed class CloseTermValidator : AbstractValidator<CloseTerm>
{
    public CloseTermValidator()
    {
        RuleFor(body => body.WhatWorked).Prose("vad som har fungerat");
        RuleFor(body => body.WhatToChange).Prose("vad ni vill ändra");
        RuleFor(body => body.Next).NotNull().WithMessage("Planera nästa termin.").SetValidator(new TermBodyValidator());
    }
}

/// <summary>POST /api/eht/terms/{cycleId}/closure: one commit over both terms.</summary>
internal static class CloseTermRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/closure", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid cycleId, CloseTerm body, Actor actor, EhtCommands eht, CancellationToken ct)
    {
        var nextId = Guid.CreateVersion7();
        return eht.OnTermAsync(
            cycleId,
            actor,
            session => (Next: session.Stream<EhtCycleState>(nextId), Items: session.Streams<AgendaItemState>(EhtStreams.ItemsOfTerm(cycleId))),
            (series, term, loaded, work) =>
            {
                var items = loaded.Items.Value.Select(item => item.State);
                var command = new Command(
                    new(body.WhatWorked, body.WhatToChange), nextId, body.Next.Term, body.Next.Planned(work.Now), NotDiscussed.Of(items), work.By, work.Now);
                switch (Command.Decide(command, series, term.State, loaded.Next.State))
                {
                    case TermDecision.Refused refused:
                        return CommandAnswer.Refuse(refused.Refusal);
                    case TermDecision.Accepted accepted:
                        var seriesId = ((EhtCycleState.Present)term.State).SeriesId;
                        work.Inner.Append(term, seriesId, accepted.Ending);
                        work.Inner.Append(loaded.Next, seriesId, accepted.Beginning);
                        break;
                }

                return new CommandAnswer.Done(nextId, () => work.Inner.TagOf(loaded.Next), Created: true);
            },
            ct);
    }
}

/// <summary>The items to which nothing has been written.</summary>
internal static class NotDiscussed
{
    internal static HashSet<Guid> Of(IEnumerable<AgendaItemState> items) =>
        [.. items.OfType<AgendaItemState.Present>().Where(item => !item.IsDiscussed && !item.Withdrawn).Select(item => item.ItemId)];
}
