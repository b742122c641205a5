using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Samverkan.EventStore;

namespace Samverkan.Api.Identity;

/// <summary>Encrypts a data-protection key with the master key, so that a copy of the database cannot forge a session.</summary>
internal sealed class MasterKeyXmlEncryptor(IMasterKey masterKey) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var wrapped = masterKey.Wrap(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), MasterKeyXmlDecryptor.Purpose);
        var element = new XElement("masterKey", new XAttribute("id", masterKey.Id), Convert.ToBase64String(wrapped));
        return new EncryptedXmlInfo(element, typeof(MasterKeyXmlDecryptor));
    }
}

/// <summary>Decrypts what <see cref="MasterKeyXmlEncryptor"/> made. The framework creates it by its type.</summary>
internal sealed class MasterKeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    internal static byte[] Purpose { get; } = "data-protection"u8.ToArray();

    public XElement Decrypt(XElement encryptedElement)
    {
        var wrapped = Convert.FromBase64String(encryptedElement.Value);
        var plaintext = services.GetRequiredService<IMasterKey>().Unwrap(encryptedElement.Attribute("id")!.Value, wrapped, Purpose);
        return XElement.Parse(Encoding.UTF8.GetString(plaintext));
    }
}
