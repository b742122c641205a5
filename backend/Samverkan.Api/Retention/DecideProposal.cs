using FluentValidation;
using Npgsql;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Retention;
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
/// POST /api/retention/proposals/{proposalId}/decision. To destroy is one commit over every stream in which the part stands: the events, the keys, and what
/// the branch has left in lists and drafts go together or not at all, so that nothing stands half done after a crash. Of two who decide at the same
/// moment the second is told that it has been decided. Another huvudman's proposal does not exist.
/// </summary>
internal static class DecideProposalRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/retention/proposals/{proposalId:guid}/decision", HandleAsync).Requires(Capability.DecideRetention).Creates().Refuses(404);

    private static Task<IResult> HandleAsync(
        Guid proposalId, DecideProposal body, Actor actor, CommandRunner commands, IEnumerable<IHoldings> holdings, DirectoryIndex directory, CancellationToken ct) =>
        commands.CreateAsync(
            session => Load(session, holdings, proposalId, actor.PrincipalId),
            (loaded, work) => Decide(body, loaded, work, directory.Current),
            ct);

    private static CommandAnswer Decide(DecideProposal body, Loaded loaded, CommandWork work, DirectorySnapshot directory)
    {
        if (loaded.Proposal.Value is not { } found)
        {
            return CommandAnswer.Refuse(Refusals.NotFound);
        }

        if (found.Decided)
        {
            return CommandAnswer.Refuse(Refusals.RetentionAlreadyDecided);
        }

        var refusal = body.Kind == RetentionDecisionKind.Keep
            ? KeepPart.Decide(new KeepPart(body.KeepUntil!.Value, work.Now))
            : Purge(found.Proposal, loaded, work, directory);
        if (refusal is not null)
        {
            return CommandAnswer.Refuse(refusal);
        }

        work.Effect(RetentionSql.Decide(found.Proposal.ProposalId, body.Kind!.Value, body.KeepUntil, body.Reason, work.Actor.PersonId, work.Now));
        return new CommandAnswer.Done(found.Proposal.ProposalId, () => StreamTags.OfVersion(1), Created: true);
    }

    private static Refusal? Purge(Proposal proposal, Loaded loaded, CommandWork work, DirectorySnapshot directory)
    {
        if (loaded.Parts().FirstOrDefault(held => held.Part.Branch.Id == proposal.Branch) is not { } held)
        {
            return Refusals.RetentionNotDue;
        }

        var command = new PurgePart(proposal.Branch, held.Part.Part, work.By, work.Now);
        if (held.Destroy(command, work, directory) is { } refusal)
        {
            return refusal;
        }

        work.Effect(RetentionSql.Receive(proposal, command.Verdict.Class, held.Part.Items, work.Actor.PersonId, work.Now));
        return null;
    }

    // What the proposal is about is one of the kinds; of the others there is nothing.
    private static Loaded Load(CommandSession session, IEnumerable<IHoldings> holdings, Guid proposalId, Guid principalId)
    {
        NpgsqlParameter[] Parameters() => [new NpgsqlParameter<Guid> { TypedValue = proposalId }, new NpgsqlParameter<Guid> { TypedValue = principalId }];
        var find = new NpgsqlBatchCommand(FoundProposal.Sql);
        foreach (var parameter in Parameters())
        {
            find.Parameters.Add(parameter);
        }

        var proposal = session.Query(find, FoundProposal.ReadAsync);
        var asked = holdings.Select(kind => kind.Ask(new Sessions.Commanding(session), new HoldingIds(
            $"select p.holding_id as id from sv_retention_proposal p where p.proposal_id = $1 and p.principal_id = $2 and p.kind = '{RetentionSql.CodeOf(kind.Kind)}'",
            Parameters))).ToList();
        return new Loaded(proposal, () => asked.SelectMany(parts => parts()));
    }

    private sealed record Loaded(QueryHandle<FoundProposal?> Proposal, Func<IEnumerable<HeldIn>> Parts);
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
