namespace Samverkan.Load.Http;

/// <summary>A signed-in person: what a browser would send along.</summary>
/// <param name="Subject">Whom the identity provider vouched for.</param>
/// <param name="PersonId">The person in the directory.</param>
/// <param name="Cookies">The value of the Cookie header.</param>
/// <param name="CsrfToken">The value of the X-CSRF header.</param>
internal sealed record UserSession(string Subject, Guid PersonId, string Cookies, string CsrfToken);
