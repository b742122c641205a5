using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Microsoft.AspNetCore.Http.Features;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Bff;

/// <summary>GET /bff/user: who is signed in; 401 when nobody is.</summary>
internal static class GetUserRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/bff/user", Handle).RequiresSignIn().WithMetadata(new KeepsNoSessionAlive()).Shows<User>();

    private static IResult Handle(HttpContext context, UserView users) => Results.Ok(users.Of(context, context.Features.GetRequiredFeature<Session>()));
}
