using Npgsql;
using Samverkan.Api.Endpoints;
using Samverkan.EventStore;

namespace Samverkan.Api.Health;

/// <summary>GET /health/live (the process answers) and /health/ready (it can serve: database at hand, projections not stopped).</summary>
internal static class HealthRoutes
{
    private const string Why = "a load balancer asks, and the answer is one word";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live")).AllowsAnyone(Why).ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).AllowsAnyone(Why).ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(NpgsqlDataSource db, ProjectionDaemon projections, CancellationToken ct)
    {
        try
        {
            await using var command = db.CreateCommand("select 1");
            await command.ExecuteScalarAsync(ct);
        }
        catch (NpgsqlException)
        {
            return Results.Text("database", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        return projections.Status.Any(projection => projection.State == ProjectionState.Failed)
            ? Results.Text("projections", statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text("ready");
    }
}
