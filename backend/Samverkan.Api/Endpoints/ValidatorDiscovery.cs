using FluentValidation;

namespace Samverkan.Api.Endpoints;

/// <summary>Finds the validators of the host: each stands beside its request.</summary>
internal static class ValidatorDiscovery
{
    public static void AddValidators(this IServiceCollection services)
    {
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(typeof(ValidatorDiscovery).Assembly, includeInternalTypes: true))
        {
            services.AddSingleton(found.InterfaceType, found.ValidatorType);
        }
    }
}
