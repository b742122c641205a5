using Npgsql;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Drafts;

/// <summary>DELETE /api/drafts/{form}/{scope}: it has been sent, or is not wanted; a draft that is not there is as good as deleted.</summary>
internal static class DeleteDraftRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapDelete("/api/drafts/{form}/{scope}", HandleAsync).Requires(Capability.WorkInCase).Produces(StatusCodes.Status204NoContent);

    private static async Task<IResult> HandleAsync(string form, string scope, Actor actor, NpgsqlDataSource db, CancellationToken ct)
    {
        await using var command = db.CreateCommand("delete from sv_draft where person_id = $1 and unit = $2 and form = $3 and scope = $4");
        command.Parameters.Add(new() { Value = actor.PersonId });
        command.Parameters.Add(new() { Value = actor.Unit.Value });
        command.Parameters.Add(new() { Value = form });
        command.Parameters.Add(new() { Value = scope });
        await command.ExecuteNonQueryAsync(ct);
        return Results.NoContent();
    }
}
