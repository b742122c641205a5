using Microsoft.OpenApi;

namespace Samverkan.Api.Endpoints;

/// <summary>The OpenAPI document: what <c>contracts/openapi.json</c> is compared with.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public static void AddApiDocument(this IServiceCollection services) =>
        services.AddOpenApi(Name, options => options
            .AddOperationTransformer((operation, _, _) =>
            {
                // The framework's tags are names of classes, which no caller should see.
                operation.Tags?.Clear();
                return Task.CompletedTask;
            })
            .AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo { Title = "Samverkan", Version = "1" };
                // Where the host happens to run is no part of the promise.
                document.Servers = [];
                document.Tags = null;
                return Task.CompletedTask;
            }));
}
