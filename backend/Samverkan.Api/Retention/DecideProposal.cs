using FluentValidation;
using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Retention;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Retention;

/// <summary>What is decided about a proposal.</summary>
public enum RetentionDecisionKind
{
    /// <summary>Gallra: the part is destroyed for good.</summary>
    Purge,

    /// <summary>Behåll till ett datum.</summary>
    Keep,
}

/// <summary>A decision on a proposal. To keep names a day to come and a reason.</summary>
public sealed record DecideProposal(RetentionDecisionKind? Kind, DateOnly? KeepUntil, KeepReason? Reason);

/// <summary>
/// POST /api/retention/proposals/{proposalId}/decision. To destroy is one commit over every stream of the case: the events, the key, and what the
/// branch has left in lists and drafts go together or not at all, so that nothing stands half done after a crash. Of two who decide at the same
/// moment the second is told that it has been decided. Another huvudman's proposal does not exist.
/// </summary>
internal static class DecideProposalRoute
{
    private const string Chosen = "select case_id from sv_retention_proposal where proposal_id = $1 and principal_id = $2";

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/retention/proposals/{proposalId:guid}/decision", HandleAsync).Requires(Capability.DecideRetention).Creates().Refuses(404);

    private static Task<IResult> HandleAsync(
        Guid proposalId, DecideProposal body, Actor actor, CommandRunner commands, DirectoryIndex directory, DocumentPlans plans, CancellationToken ct) =>
        commands.CreateAsync(
            session => Load(session, proposalId, actor.PrincipalId),
            (loaded, work) => Decide(body, loaded, work, new HeldParts(directory.Current, plans), directory.Current),
            ct);

    private static CommandAnswer Decide(DecideProposal body, Loaded loaded, CommandWork work, HeldParts parts, DirectorySnapshot directory)
    {
        if (loaded.Proposal.Value is not { } found || loaded.Cases.Value is not [{ State: CaseState.Open open } stream])
        {
            return CommandAnswer.Refuse(Refusals.NotFound);
        }

        if (found.Decided)
        {
            return CommandAnswer.Refuse(Refusals.RetentionAlreadyDecided);
        }

        var refusal = body.Kind == RetentionDecisionKind.Keep
            ? KeepPart.Decide(new KeepPart(body.KeepUntil!.Value, work.Now))
            : Purge(found.Proposal, open, stream, loaded, work, parts, directory);
        if (refusal is not null)
        {
            return CommandAnswer.Refuse(refusal);
        }

        work.Effect(RetentionSql.Decide(found.Proposal.ProposalId, body.Kind!.Value, body.KeepUntil, body.Reason, work.Actor.PersonId, work.Now));
        return new CommandAnswer.Done(found.Proposal.ProposalId, () => StreamTags.OfVersion(1), Created: true);
    }

    private static Refusal? Purge(
        Proposal proposal, CaseState.Open open, StreamHandle<CaseState> stream, Loaded loaded, CommandWork work, HeldParts parts, DirectorySnapshot directory)
    {
        var held = parts.Of(open, loaded.Wheels.Value.Select(wheel => wheel.State), loaded.Requests.Value.Select(request => request.State), loaded.Agenda.Value.Select(item => item.State), loaded.Notes.Value[open.CaseId].ToDictionary())
            .FirstOrDefault(part => part.Branch.Id == proposal.Branch);
        if (held is null)
        {
            return Refusals.RetentionNotDue;
        }

        var command = new PurgePart(proposal.Branch, held.Part, work.By, work.Now);
        switch (PurgePart.Decide(command, open))
        {
            case Decision.Refused refused:
                return refused.Refusal;
            case Decision.Accepted accepted:
                Destroy(command, (OwnersPartPurged)accepted.Events[0], open, stream, loaded, work);
                PurgedTraces.Remove(work, open, loaded.StreamIds, held.Branch, directory);
                work.Effect(RetentionSql.Receive(proposal, ((OwnersPartPurged)accepted.Events[0]).Class, held.Items, work.Actor.PersonId, work.Now));
                return null;
            default:
                return Refusals.RetentionNotDue;
        }
    }

    private static void Destroy(
        PurgePart command, OwnersPartPurged purged, CaseState.Open open, StreamHandle<CaseState> stream, Loaded loaded, CommandWork work)
    {
        work.Append(stream, open.ChildId, [purged]);
        foreach (var wheel in loaded.Wheels.Value)
        {
            work.AppendAny(wheel, open.ChildId, PurgePart.In(wheel.State, command));
        }

        foreach (var request in loaded.Requests.Value)
        {
            work.AppendAny(request, open.ChildId, PurgePart.In(request.State, command));
        }

        foreach (var consultation in loaded.Consultations.Value)
        {
            work.AppendAny(consultation, open.ChildId, PurgePart.In(consultation.State, command));
        }

        foreach (var item in loaded.Agenda.Value)
        {
            work.AppendAny(item, open.ChildId, PurgePart.In(item.State, command));
        }

        work.DestroyKey(open.ChildId, command.Branch);
    }

    private static Loaded Load(CommandSession session, Guid proposalId, Guid principalId)
    {
        NpgsqlParameter[] Parameters() => [new NpgsqlParameter<Guid> { TypedValue = proposalId }, new NpgsqlParameter<Guid> { TypedValue = principalId }];
        NpgsqlBatchCommand Sql(string text)
        {
            var command = new NpgsqlBatchCommand(text);
            foreach (var parameter in Parameters())
            {
                command.Parameters.Add(parameter);
            }

            return command;
        }

        return new Loaded(
            session.Query(Sql(FoundProposal.Sql), FoundProposal.ReadAsync),
            session.Streams<CaseState>(Sql(Chosen)),
            session.Streams<WheelState>(Sql($"select id from mt_doc_wheel_assessment where data->>'caseId' = (select case_id::text from ({Chosen}) chosen) order by id")),
            session.Streams<SupportRequestState>(Sql($"select id from mt_doc_support_request where data->>'caseId' = (select case_id::text from ({Chosen}) chosen) order by id")),
            session.Streams<ConsultationState>(Sql($"select id from mt_doc_consultation where data->>'caseId' = (select case_id::text from ({Chosen}) chosen) order by id")),
            session.Streams<AgendaItemState>(Sql($"select id from mt_doc_agenda_item where data->>'caseId' = (select case_id::text from ({Chosen}) chosen) order by id")),
            session.Query(LastNotes.Of(Chosen, Parameters()), LastNotes.ReadAsync));
    }

    private sealed record Loaded(
        QueryHandle<FoundProposal?> Proposal,
        QueryHandle<IReadOnlyList<StreamHandle<CaseState>>> Cases,
        QueryHandle<IReadOnlyList<StreamHandle<WheelState>>> Wheels,
        QueryHandle<IReadOnlyList<StreamHandle<SupportRequestState>>> Requests,
        QueryHandle<IReadOnlyList<StreamHandle<ConsultationState>>> Consultations,
        QueryHandle<IReadOnlyList<StreamHandle<AgendaItemState>>> Agenda,
        QueryHandle<ILookup<Guid, KeyValuePair<BranchId, DateTimeOffset>>> Notes)
    {
        internal IEnumerable<Guid> StreamIds =>
        [
            .. Cases.Value.Select(stream => stream.Id),
            .. Wheels.Value.Select(stream => stream.Id),
            .. Requests.Value.Select(stream => stream.Id),
            .. Consultations.Value.Select(stream => stream.Id),
            .. Agenda.Value.Select(stream => stream.Id),
        ];
    }
}

/// <summary>To keep has a day and a reason; to destroy has neither.</summary>
internal sealed class DecideProposalValidator : AbstractValidator<DecideProposal>
{
    public DecideProposalValidator()
    {
        RuleFor(body => body.Kind).Choice("beslut");
        RuleFor(body => body.KeepUntil).NotNull().When(body => body.Kind == RetentionDecisionKind.Keep).WithMessage("Välj en dag.");
        RuleFor(body => body.KeepUntil).Null().When(body => body.Kind == RetentionDecisionKind.Purge).WithMessage("En dag anges bara när uppgifterna ska behållas.");
        RuleFor(body => body.Reason).NotNull().When(body => body.Kind == RetentionDecisionKind.Keep).WithMessage("Välj skäl.");
        RuleFor(body => body.Reason).IsInEnum().WithMessage("Välj skäl.");
        RuleFor(body => body.Reason).Null().When(body => body.Kind == RetentionDecisionKind.Purge).WithMessage("Skäl anges bara när uppgifterna ska behållas.");
    }
}
