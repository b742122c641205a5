using Microsoft.AspNetCore.Antiforgery;

namespace Samverkan.Api.Identity;

/// <summary>
/// Binds the antiforgery token to the assignment that the page was read in. A session works in one assignment at a time, in all its tabs: a
/// page that was read in another one would otherwise write in the name of a unit, and under a secrecy, that its writer does not see.
/// </summary>
internal sealed class AssignmentInToken : IAntiforgeryAdditionalDataProvider
{
    public string GetAdditionalData(HttpContext context) => SessionClaims.AssignmentOf(context.User)?.ToString() ?? "";

    public bool ValidateAdditionalData(HttpContext context, string additionalData) => additionalData == GetAdditionalData(context);
}
