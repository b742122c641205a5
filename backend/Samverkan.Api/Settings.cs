using Samverkan.Api.Hosting;

namespace Samverkan.Api;

/// <summary>Where the host finds what lies outside it: section <c>Samverkan</c>, or environment variables <c>SAMVERKAN__…</c>.</summary>
public sealed class Settings
{
    /// <summary>The databases.</summary>
    public DatabaseSettings Database { get; set; } = new();

    /// <summary>The file with the master key that wraps personal keys; outside the database and its backups.</summary>
    public string MasterKeyFile { get; set; } = "";

    /// <summary>The file with the key of the blind index over children's numbers.</summary>
    public string IndexKeyFile { get; set; } = "";

    /// <summary>The built SPA.</summary>
    public string WebRoot { get; set; } = "frontend/dist";

    /// <summary>Where <c>seed</c> finds the demonstration's directory.</summary>
    public string DemoFolder { get; set; } = "infra/demo";

    /// <summary>The municipalities' own pages for an orosanmälan, by municipality code. Without one, the link calls the reception unit.</summary>
    public Dictionary<string, string> Orosanmalan { get; } = [];

    /// <summary>
    /// For how many years after the last note each huvudman's dokumenthanteringsplan keeps what its schools write, by the huvudman's code
    /// (kommunkod). One that is not here gets a default that every proposal shows as such.
    /// </summary>
    public Dictionary<string, int> DocumentPlans { get; } = [];

    /// <summary>When the nightly work is done: a cron expression in Swedish time (seconds first). Empty: this host does not do it.</summary>
    public string Nightly { get; set; } = "0 30 2 * * ?";

    /// <summary>How much one person is answered a minute.</summary>
    public RateLimitSettings RateLimits { get; set; } = new();

    /// <summary>Where traces and metrics go (OTLP); nowhere when empty.</summary>
    public string OtlpEndpoint { get; set; } = "";
}

/// <summary>Two connection strings to one database: the host works as <see cref="App"/>, migrations run as <see cref="Owner"/>.</summary>
public sealed class DatabaseSettings
{
    /// <summary>The role that may neither change nor delete an event or a line of the read log.</summary>
    public string App { get; set; } = "";

    /// <summary>The owner of the schema; only <c>migrate</c> and <c>seed</c> need it.</summary>
    public string Owner { get; set; } = "";
}
