using Microsoft.Extensions.Options;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Hosting;
using Samverkan.Api.Identity;

namespace Samverkan.Api;

/// <summary>The way of a request through the host.</summary>
internal static class HostPipeline
{
    public static void UseSamverkan(this WebApplication app)
    {
        var webRoot = app.Services.GetRequiredService<IOptions<Settings>>().Value.WebRoot;
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseStatusCodePages(StatusProblems.WriteAsync);
        app.UseWebFiles(webRoot);
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<PolicyGate>();
        // After it: by then it is known whose the request is.
        app.UseRateLimiter();
        app.UseMiddleware<BodyLimit>();
        app.MapSamverkan();
        // Stated rather than left to the framework's start, so that the OpenAPI document can be made without starting.
        app.UseEndpoints(_ => { });
        app.UseSpa(webRoot);
        PolicyCheck.Verify(((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints), app.Services);
    }
}
