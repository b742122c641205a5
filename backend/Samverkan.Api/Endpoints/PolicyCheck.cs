namespace Samverkan.Api.Endpoints;

/// <summary>Secure by default: walks every endpoint before the first request and refuses to start when one is left open by oversight.</summary>
public static class PolicyCheck
{
    /// <summary>Throws when an endpoint has no stated policy.</summary>
    public static void Verify(IEnumerable<Endpoint> endpoints)
    {
        var faults = endpoints.OfType<RouteEndpoint>().SelectMany(endpoint => FaultsOf(endpoint)).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("The host does not start: " + string.Join("; ", faults) + ".");
        }
    }

    private static IEnumerable<string> FaultsOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<EndpointPolicy>() is null)
        {
            yield return $"'{endpoint.DisplayName}' states no policy";
        }
    }
}
