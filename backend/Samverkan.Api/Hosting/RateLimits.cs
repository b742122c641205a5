using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Hosting;

/// <summary>
/// How much one person, or before sign-in one address, is answered a minute: so that nobody tries numbers until one opens, takes out case upon case, or
/// holds up everybody else. What is too much is refused at once, with when to try again; nothing queues.
/// </summary>
internal sealed class RateLimits(IOptions<Settings> settings) : IConfigureOptions<RateLimiterOptions>
{
    /// <summary>To begin a sign-in.</summary>
    internal const string SignIn = "signIn";

    /// <summary>To read what is public.</summary>
    internal const string Public = "public";

    /// <summary>To search.</summary>
    internal const string Search = "search";

    /// <summary>To try a nödöppning.</summary>
    internal const string BreakGlass = "breakGlass";

    /// <summary>To take out an export.</summary>
    internal const string Export = "export";

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    public void Configure(RateLimiterOptions options)
    {
        var limits = settings.Value.RateLimits;
        options.OnRejected = RefuseAsync;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, Guid>(context =>
            PersonOf(context) is { } person ? Window(person, limits.Person) : RateLimitPartition.GetNoLimiter(Guid.Empty));
        options.AddPolicy(SignIn, context => Window(context.Connection.RemoteIpAddress?.ToString() ?? "", limits.SignIn));
        options.AddPolicy(Public, context => Window(context.Connection.RemoteIpAddress?.ToString() ?? "", limits.Public));
        options.AddPolicy(Search, context => Window(PersonOf(context) ?? Guid.Empty, limits.Search));
        options.AddPolicy(BreakGlass, context => Window(PersonOf(context) ?? Guid.Empty, limits.BreakGlass));
        options.AddPolicy(Export, context => Window(PersonOf(context) ?? Guid.Empty, limits.Export));
    }

    private static Guid? PersonOf(HttpContext context) => context.Features.Get<Session>()?.Person.PersonId;

    private static RateLimitPartition<TKey> Window<TKey>(TKey key, int limit) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = limit, Window = s_window, QueueLimit = 0 });

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken ct)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : s_window;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        rejected.HttpContext.Response.Headers.RetryAfter = seconds;
        await new ProblemResult("rate.limited", $"Det kom för många försök på en gång. Vänta {seconds} sekunder och försök igen. Det du skrev finns kvar.").ExecuteAsync(rejected.HttpContext);
    }
}
