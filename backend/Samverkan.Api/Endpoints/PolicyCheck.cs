using FluentValidation;
using Microsoft.AspNetCore.Http.Metadata;
using Samverkan.Api.Http;

namespace Samverkan.Api.Endpoints;

/// <summary>Secure by default: walks every endpoint before the first request and refuses to start when one is left open by oversight.</summary>
public static class PolicyCheck
{
    /// <summary>Throws when an endpoint has no stated policy, or takes a JSON body that nothing validates.</summary>
    public static void Verify(IEnumerable<Endpoint> endpoints, IServiceProvider services)
    {
        var faults = endpoints.OfType<RouteEndpoint>().SelectMany(endpoint => FaultsOf(endpoint, services)).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("The host does not start: " + string.Join("; ", faults) + ".");
        }
    }

    private static IEnumerable<string> FaultsOf(RouteEndpoint endpoint, IServiceProvider services)
    {
        if (endpoint.Metadata.GetMetadata<EndpointPolicy>() is null)
        {
            yield return $"'{endpoint.DisplayName}' states no policy";
        }

        var body = endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
        if (body is not null && body != typeof(EmptyBody) && services.GetService(typeof(IValidator<>).MakeGenericType(body)) is null)
        {
            yield return $"'{endpoint.DisplayName}' takes {body.Name}, which has no validator";
        }
    }
}
