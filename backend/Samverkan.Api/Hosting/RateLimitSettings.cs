namespace Samverkan.Api.Hosting;

/// <summary>How much is answered a minute, by each copy of the host. Section <c>Samverkan:RateLimits</c>.</summary>
public sealed class RateLimitSettings
{
    /// <summary>Requests of one person, all together. Far more than anybody's work asks for.</summary>
    public int Person { get; set; } = 1200;

    /// <summary>Sign-ins begun from one address, behind which a whole kommun may sit.</summary>
    public int SignIn { get; set; } = 300;

    /// <summary>Requests from one address for what is public.</summary>
    public int Public { get; set; } = 600;

    /// <summary>Searches of one person.</summary>
    public int Search { get; set; } = 120;

    /// <summary>Nödöppningar that one person tries.</summary>
    public int BreakGlass { get; set; } = 10;

    /// <summary>Exports that one person takes out.</summary>
    public int Export { get; set; } = 20;
}
