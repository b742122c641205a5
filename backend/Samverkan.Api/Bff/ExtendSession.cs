using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;

namespace Samverkan.Api.Bff;

/// <summary>POST /bff/extend: somebody is at the keyboard and wants to go on; never past the longest session.</summary>
internal static class ExtendSessionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bff/extend", HandleAsync).RequiresSignIn().Shows<User>();

    private static Task<IResult> HandleAsync(HttpContext context, SessionRenewal renewal) => renewal.RenewAsync(context, context.User);
}
