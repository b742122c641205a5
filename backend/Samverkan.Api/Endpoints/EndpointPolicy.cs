using Samverkan.Domain.Directory;

namespace Samverkan.Api.Endpoints;

/// <summary>Who may call an endpoint. An endpoint that states none stops the host at start (<see cref="PolicyCheck"/>).</summary>
public abstract record EndpointPolicy
{
    private EndpointPolicy()
    {
    }

    /// <summary>Anyone, signed in or not, and why that is right.</summary>
    public sealed record Anyone(string Why) : EndpointPolicy;

    /// <summary>A signed-in, known person, whether or not an assignment has been chosen.</summary>
    public sealed record SignedIn : EndpointPolicy;

    /// <summary>A person whose active assignment carries at least one of these.</summary>
    public sealed record AnyOf(IReadOnlyList<Capability> Capabilities) : EndpointPolicy;
}

/// <summary>How an endpoint states its policy.</summary>
public static class EndpointPolicyExtensions
{
    /// <summary>Open to a person whose active assignment carries at least one of <paramref name="anyOf"/>.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder builder, params Capability[] anyOf)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new EndpointPolicy.AnyOf(anyOf));

    /// <summary>Open to every signed-in person that the directory knows.</summary>
    public static TBuilder RequiresSignIn<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new EndpointPolicy.SignedIn());

    /// <summary>Open to anyone; <paramref name="why"/> is written for the reader of the code.</summary>
    public static TBuilder AllowsAnyone<TBuilder>(this TBuilder builder, string why)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new EndpointPolicy.Anyone(why));
}
