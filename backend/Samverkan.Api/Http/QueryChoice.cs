using System.Diagnostics.CodeAnalysis;
using Microsoft.OpenApi;

namespace Samverkan.Api.Http;

/// <summary>A choice in an address, written as in JSON (<c>mine</c>, <c>wheel</c>). The framework's own reading of enums takes only the names of the code.</summary>
internal readonly record struct QueryChoice<TChoice>(TChoice Value)
    where TChoice : struct, Enum
{
    /// <summary>Reads the text; a number is none of the choices, nor is a list of them.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "The framework finds it here.")]
    public static bool TryParse(string? text, out QueryChoice<TChoice> choice)
    {
        var found = Enum.TryParse<TChoice>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && text.All(char.IsAsciiLetter);
        choice = new QueryChoice<TChoice>(value);
        return found;
    }
}

/// <summary>Publishes the values that a choice in an address can have.</summary>
internal static class QueryChoiceDocument
{
    /// <summary>Names the values of a query parameter in the OpenAPI document, as those of the enum that they are.</summary>
    internal static RouteHandlerBuilder Offers<TChoice>(this RouteHandlerBuilder route, string parameter)
        where TChoice : struct, Enum =>
        route.AddOpenApiOperationTransformer(async (operation, context, ct) =>
        {
            var name = typeof(TChoice).Name;
            context.Document!.AddComponent(name, await context.GetOrCreateSchemaAsync(typeof(TChoice), cancellationToken: ct));
            foreach (var found in operation.Parameters?.OfType<OpenApiParameter>().Where(candidate => candidate.Name == parameter) ?? [])
            {
                found.Schema = new OpenApiSchemaReference(name, context.Document);
            }
        });
}
