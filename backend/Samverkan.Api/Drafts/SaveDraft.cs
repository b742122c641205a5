using System.Text.Json;
using FluentValidation;
using Npgsql;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Drafts;

/// <summary>PUT /api/drafts/{form}/{scope}: keeps what has been typed, whatever its form; the last one saved wins.</summary>
internal static class SaveDraftRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPut("/api/drafts/{form}/{scope}", HandleAsync).Requires(Capability.WorkInCase).Shows<DraftSaved>();

    private static async Task<IResult> HandleAsync(
        string form, string scope, JsonElement body, Actor actor, NpgsqlDataSource db, DraftCipher cipher, TimeProvider time, CancellationToken ct)
    {
        if (!DraftKey.IsValid(form, scope))
        {
            return ProblemResult.NotFound;
        }

        var at = time.GetUtcNow();
        await using var command = db.CreateCommand("""
            insert into sv_draft (person_id, unit, form, scope, content, saved_at) values ($1, $2, $3, $4, $5, $6)
            on conflict (person_id, unit, form, scope) do update set content = excluded.content, saved_at = excluded.saved_at
            """);
        command.Parameters.Add(new() { Value = actor.PersonId });
        command.Parameters.Add(new() { Value = actor.Unit.Value });
        command.Parameters.Add(new() { Value = form });
        command.Parameters.Add(new() { Value = scope });
        command.Parameters.Add(new() { Value = cipher.Seal(actor.PersonId, body.GetRawText()) });
        command.Parameters.Add(new() { Value = at });
        await command.ExecuteNonQueryAsync(ct);
        return Results.Ok(new DraftSaved(at));
    }
}

/// <summary>A draft is an object; nothing more is asked of what is half written.</summary>
internal sealed class DraftValidator : AbstractValidator<JsonElement>
{
    public DraftValidator() =>
        RuleFor(body => body.ValueKind).Equal(JsonValueKind.Object).OverridePropertyName("content").WithMessage("Utkastet ska vara ett JSON-objekt.");
}
