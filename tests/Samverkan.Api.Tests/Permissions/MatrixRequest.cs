using System.Net;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Tests.Hosting;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>
/// One endpoint, asked so that nothing changes but whether one is let in is told: a command names a version that nobody was ever given, so
/// that whoever may know of the thing is told 412 and everybody else that it is not found. Whoever may read and nothing more names the version
/// that they have read: then it is the command that has to refuse.
/// </summary>
internal sealed class MatrixRequest
{
    private static readonly Dictionary<string, string> s_fixed = new(StringComparer.Ordinal)
    {
        ["sector"] = "safe", ["id"] = "barnets-basta-hjulet", ["form"] = "contact", ["line"] = "1",
        ["unitId"] = "0482-elevhalsa-ronnbar", ["version"] = "1",
    };

    private const string NeverGiven = "never-given";
    private const string BreakGlassRoute = "/api/break-glass";
    private const string ChooseAssignmentRoute = "/bff/assignment";
    private static readonly string[] s_ofACase = ["caseId", "wheelId", "requestId"];
    private static readonly string[] s_ofAMeeting = ["seriesId", "cycleId", "itemId"];
    // What there is in these depends on what others do meanwhile, or on the day.
    private static readonly string[] s_filling = ["/api/cases/{caseId}/readers", "/api/eht/series/{seriesId}/proposed-term"];
    private static readonly string[] s_lists = ["/api/cases", "/api/cases/search", "/api/inbox", "/api/inquiries"];
    private readonly RouteEndpoint _endpoint;
    private readonly string? _item;

    private MatrixRequest(RouteEndpoint endpoint, string? item)
    {
        _endpoint = endpoint;
        _item = item;
        Method = new HttpMethod(endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0]);
        Route = endpoint.RoutePattern.RawText!.Replace(":guid", "", StringComparison.Ordinal).Replace(":int", "", StringComparison.Ordinal);
    }

    /// <summary>The ways in which an endpoint is asked: one, or one for each way in which a child is talked about in a meeting.</summary>
    public static IEnumerable<MatrixRequest> Of(RouteEndpoint endpoint) =>
        MatrixMeeting.ItemsAskedOf(endpoint).Select(item => new MatrixRequest(endpoint, item)).DefaultIfEmpty(new MatrixRequest(endpoint, null));

    public HttpMethod Method { get; }

    public string Route { get; }

    /// <summary>The endpoint as the contract names it.</summary>
    public string Name => Method == HttpMethod.Get && _item is not null ? $"{Method} {Route} ({_item})" : $"{Method} {Route}";

    /// <summary>What the endpoint demands.</summary>
    public string Needs => _endpoint.Metadata.GetMetadata<EndpointPolicy>() switch
    {
        EndpointPolicy.AnyOf policy => string.Join(", ", policy.Capabilities.Select(capability => JsonNamingPolicy.CamelCase.ConvertName(capability.ToString()))),
        EndpointPolicy.SignedIn => "signed in",
        _ => "nothing",
    };

    /// <summary>Whether the answer can depend on the case.</summary>
    public bool IsAboutACase => Route == BreakGlassRoute || s_ofACase.Any(parameter => Route.Contains(parameter, StringComparison.Ordinal));

    /// <summary>Whether it names something of a series of meetings.</summary>
    public bool IsOfAMeeting => Route.StartsWith("/api/eht/", StringComparison.Ordinal) && s_ofAMeeting.Any(parameter => Route.Contains(parameter, StringComparison.Ordinal));

    /// <summary>Whether the answer can depend on how a child is protected.</summary>
    public bool DependsOnLevel => IsAboutACase || (IsOfAMeeting && Method == HttpMethod.Get);

    /// <summary>Whether it would change something of a case.</summary>
    public bool IsCommand => IsAboutACase && Method != HttpMethod.Get;

    /// <summary>Whether asking changes what the same person is answered next, so that it is asked for itself and undone.</summary>
    public bool ChangesWhoAsks => Route is BreakGlassRoute or ChooseAssignmentRoute;

    /// <summary>The answer in short: the status, and the refusal's code or what of the view there is something in.</summary>
    public async Task<MatrixAnswer> AskAsync(Persona persona, MatrixCase about, bool asSeen = false)
    {
        using var answer = await SendAsync(persona, about, asSeen ? await persona.TagAsync(ThingOf(about)) : NeverGiven);
        return await ShortAsync(answer, about);
    }

    /// <summary>The answer itself.</summary>
    public async Task<HttpResponseMessage> SendAsync(Persona persona, MatrixCase about, string ifMatch = NeverGiven)
    {
        var path = AddressOf(about);
        if (Route == "/api/events")
        {
            return await persona.Http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        }

        // The one command that would end the session is asked without its token.
        return await persona.SendAsync(
            Method, path, Method == HttpMethod.Get || Method == HttpMethod.Delete ? null : Bodies.Of(_endpoint, about), ifMatch, adjust: request =>
            {
                if (Route == "/bff/logout")
                {
                    request.Headers.Remove("X-CSRF");
                }
            });
    }

    // What a command changes is what its address begins with.
    private string ThingOf(MatrixCase about) => string.Join('/', AddressOf(about).Split('/').Take(4));

    private string AddressOf(MatrixCase about)
    {
        var path = Route;
        foreach (var parameter in _endpoint.RoutePattern.Parameters)
        {
            // What one method leaves behind is not found by another.
            if (parameter.Name == "scope")
            {
                path = path.Replace("{scope}", $"11111111-1111-4111-8111-{(Method == HttpMethod.Get ? 1 : 2):000000000000}", StringComparison.Ordinal);
            }

            path = path.Replace($"{{{parameter.Name}}}", about.Find(_item is not null && parameter.Name == "itemId" ? $"{_item} item" : parameter.Name) ?? s_fixed.GetValueOrDefault(parameter.Name) ?? "22222222-2222-4222-8222-222222222222", StringComparison.Ordinal);
        }

        return path switch
        {
            _ when path.EndsWith("/recipients", StringComparison.Ordinal) => $"{path}?area=wheel",
            _ when path.EndsWith("/export", StringComparison.Ordinal) => $"{path}?scope=own&format=json",
            _ => path,
        };
    }

    /// <summary>An answer in short. What is in a list that others fill meanwhile is not told, but whether it names the case is.</summary>
    public async Task<MatrixAnswer> ShortAsync(HttpResponseMessage answer, MatrixCase about)
    {
        var status = ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var type = answer.Content.Headers.ContentType?.MediaType;
        if (type is not ("application/json" or "application/problem+json"))
        {
            return new(status);
        }

        var text = await answer.Content.ReadAsStringAsync();
        return type == "application/problem+json" ? new($"{status} {JsonElement.Parse(text).GetProperty("code").GetString()}")
            : (IsAboutACase || IsOfAMeeting) && answer.StatusCode == HttpStatusCode.OK && !s_filling.Contains(Route) ? new(status, Shape.Of(JsonElement.Parse(text)))
            : new(s_lists.Contains(Route) && text.Contains(about.Number, StringComparison.Ordinal) ? $"{status} names the case" : status);
    }

    /// <summary>Bodies that pass the validators, made of the request's own type.</summary>
    private static class Bodies
    {
        public static Dictionary<string, object?> Of(RouteEndpoint endpoint, MatrixCase about) =>
            endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } type ? Make(type, about) : [];

        private static Dictionary<string, object?> Make(Type type, MatrixCase about)
        {
            // A draft is any object at all.
            return type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length) is not { } constructor || type.Namespace!.StartsWith("System", StringComparison.Ordinal)
                ? []
                : constructor.GetParameters().ToDictionary(
                parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!), parameter => ValueOf(parameter, about));
        }

        private static object? ValueOf(ParameterInfo parameter, MatrixCase about)
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
            if (Filled(parameter, name, about) is { } filled)
            {
                return filled;
            }

            var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            return Named(name, about) ?? Typed(type, name, parameter, about);
        }

        // Lists that may be empty in one form must not be in another.
        private static object? Filled(ParameterInfo parameter, string name, MatrixCase about) => (parameter.Member.DeclaringType!.Name, name) switch
        {
            ("AcceptInvitation", "staff") => new[] { about.Find("personId") },
            ("DiscloseItems", "recipients") => new[] { new { branchId = "0482-ifo", basis = "harmAssessment", reason = "Skäl" } },
            ("RecordConsentAnswer", "answer") => "given",
            (nameof(Agenda.ItemContent), "sectors") => Array.Empty<string>(),
            (nameof(Agenda.ActionBody), "responsible") => new { personId = about.Find("personId"), unitId = "0482-ifo-barn" },
            (nameof(Agenda.StoryBody), "story") => MatrixMeeting.Story,
            (nameof(Samverkan.Api.Eht.TermBody), "year") => about.ToldAt.Year,
            (nameof(Samverkan.Api.Eht.SlotBody), "starts") => "08:30:00",
            ("ChooseAssignment", "assignmentId") => about.Find("assignment of the named"),
            // A day that is over: whoever may decide is told so, and nothing is decided.
            ("DecideProposal", "kind") => "keep",
            ("DecideProposal", "keepUntil") => "2020-01-01",
            ("DecideProposal", "reason") => "research",
            _ => null,
        };

        private static string? Named(string name, MatrixCase about) => name switch
        {
            "caseNumber" or "text" => about.Number,
            "unitId" => "0482-ifo-barn",
            "toUnitId" => "0482-ifo-mottagning",
            "reference" => "SN-2026/1",
            "at" => about.ToldAt.ToString("O"),
            "language" or "locale" or "readIn" => "sv",
            "basis" => "harmAssessment",
            "staff" or "recipients" or "concerns" or "guardians" or "wheelItems" or "childNumber" or "number" or "phone" or "email" or "registeredMunicipality"
                or "schoolMunicipality" or "placingMunicipality" or "renews" or "limitedToAreas" or "limitedToBranches" => null,
            _ => about.Find(name),
        };

        private static object? Typed(Type type, string name, ParameterInfo parameter, MatrixCase about) => type switch
        {
            _ when name is "staff" or "recipients" or "guardians" or "wheelItems" && !IsNullable(parameter) => Array.Empty<object>(),
            _ when type == typeof(string) => IsNullable(parameter) ? null : name == "branchId" ? "0482-ifo" : "Text",
            _ when type == typeof(Guid) => IsNullable(parameter) ? null : about.Find("personId"),
            _ when type == typeof(bool) => false,
            _ when type == typeof(int) => 1,
            _ when type == typeof(DateOnly) => name == "birthDate" ? "2014-05-05" : "2026-12-24",
            _ when type == typeof(DateTimeOffset) => about.ToldAt.ToString("O"),
            _ when type.IsEnum => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[0]),
            { IsGenericType: true } when IsNullable(parameter) => null,
            { IsGenericType: true } => new[] { ItemOf(type.GetGenericArguments()[0], name, about) },
            _ => IsNullable(parameter) ? null : Make(type, about),
        };

        private static object? ItemOf(Type type, string name, MatrixCase about) => type switch
        {
            _ when type == typeof(string) => name.Contains("ranch", StringComparison.Ordinal) ? "0482-ifo" : "Text",
            _ when type == typeof(Guid) => about.Find(name == "itemIds" ? "itemId" : "personId"),
            { IsEnum: true } => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[0]),
            _ => Make(type, about),
        };

        private static bool IsNullable(ParameterInfo parameter) =>
            Nullable.GetUnderlyingType(parameter.ParameterType) is null
                ? new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable
                : parameter.ParameterType != typeof(DateOnly?) && !Nullable.GetUnderlyingType(parameter.ParameterType)!.IsEnum && parameter.ParameterType != typeof(DateTimeOffset?);
    }
}
