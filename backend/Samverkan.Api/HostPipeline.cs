using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Identity;

namespace Samverkan.Api;

/// <summary>The way of a request through the host.</summary>
internal static class HostPipeline
{
    public static void UseSamverkan(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseMiddleware<SecurityHeaders>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<PolicyGate>();
        app.UseMiddleware<BodyLimit>();
        app.MapSamverkan();
        PolicyCheck.Verify(((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints), app.Services);
    }
}
