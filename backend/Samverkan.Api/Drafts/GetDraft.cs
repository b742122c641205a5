using System.Text.Json;
using Npgsql;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Drafts;

/// <summary>GET /api/drafts/{form}/{scope}: one's own; 404 when there is none.</summary>
internal static class GetDraftRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/drafts/{form}/{scope}", HandleAsync).Requires(Capability.WorkInCase).Shows<DraftView>();

    private static async Task<IResult> HandleAsync(string form, string scope, Actor actor, NpgsqlDataSource db, DraftCipher cipher, CancellationToken ct)
    {
        await using var command = db.CreateCommand("select saved_at, content from sv_draft where person_id = $1 and unit = $2 and form = $3 and scope = $4");
        command.Parameters.Add(new() { Value = actor.PersonId });
        command.Parameters.Add(new() { Value = actor.Unit.Value });
        command.Parameters.Add(new() { Value = form });
        command.Parameters.Add(new() { Value = scope });
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) && cipher.Open(actor.PersonId, reader.GetString(1)) is { } json
            ? Results.Ok(new DraftView(reader.GetFieldValue<DateTimeOffset>(0), JsonElement.Parse(json)))
            : ProblemResult.NotFound;
    }
}
