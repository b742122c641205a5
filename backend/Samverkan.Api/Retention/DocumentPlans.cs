using Microsoft.Extensions.Options;
using Samverkan.Domain.Retention;

namespace Samverkan.Api.Retention;

/// <summary>What each huvudman's dokumenthanteringsplan says of its schools, by the huvudman's code (<see cref="Settings.DocumentPlans"/>).</summary>
internal sealed class DocumentPlans(IOptions<Settings> settings)
{
    /// <summary>The fewest years that any plan says.</summary>
    public int Fewest => settings.Value.DocumentPlans.Values.Append(DocumentPlan.Default.Years).Min();

    /// <summary>The plan of a huvudman.</summary>
    public DocumentPlan Of(string principalCode) =>
        settings.Value.DocumentPlans.TryGetValue(principalCode, out var years) ? DocumentPlan.Stated(years) : DocumentPlan.Default;
}
