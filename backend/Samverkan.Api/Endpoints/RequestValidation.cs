using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;

namespace Samverkan.Api.Endpoints;

/// <summary>Runs the validator of every request body before its handler, and answers with each field named by its path in the JSON.</summary>
internal static class RequestValidation
{
    /// <summary>Adds the filter to every endpoint of the group.</summary>
    public static TBuilder ValidatesRequests<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilterFactory((factory, next) => context => RunAsync(factory.ApplicationServices, context, next));

    private static async ValueTask<object?> RunAsync(IServiceProvider services, EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var argument in context.Arguments)
        {
            if (argument is not null
                && services.GetService(typeof(IValidator<>).MakeGenericType(argument.GetType())) is IValidator validator
                && await validator.ValidateAsync(new ValidationContext<object>(argument), context.HttpContext.RequestAborted) is { IsValid: false } invalid)
            {
                return Refusal(invalid);
            }
        }

        return await next(context);
    }

    private static ProblemResult Refusal(ValidationResult invalid) =>
        new("request.invalid", "Kontrollera de markerade fälten.")
        {
            Errors = invalid.Errors
                .GroupBy(error => JsonPath(error.PropertyName), StringComparer.Ordinal)
                .ToDictionary(field => field.Key, field => field.Select(error => error.ErrorMessage).Distinct().ToArray(), StringComparer.Ordinal),
        };

    /// <summary><c>Contacts[0].Organisation</c> → <c>contacts[0].organisation</c>.</summary>
    internal static string JsonPath(string propertyName) => string.Join('.', propertyName.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
