using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samverkan.Api.Drafts;

/// <summary>
/// Drafts are encrypted by the host's data-protection keys, bound to the person: another person's row cannot be opened even if it
/// were read by mistake. They live for days, not for years, so they need no key of the child.
/// </summary>
internal sealed class DraftCipher(IDataProtectionProvider protection)
{
    public string Seal(Guid personId, string json) => For(personId).Protect(json);

    /// <summary>The text, or null when the key it was sealed with is gone: then there is no draft any more.</summary>
    public string? Open(Guid personId, string sealedText)
    {
        try
        {
            return For(personId).Unprotect(sealedText);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(Guid personId) => protection.CreateProtector("Samverkan.Drafts", personId.ToString("N"));
}
