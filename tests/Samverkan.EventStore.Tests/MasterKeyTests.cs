using System.Security.Cryptography;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>The file that holds the master key.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class MasterKeyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samverkan-master-").FullName;

    [Fact]
    public void A_created_key_wraps_and_unwraps_and_is_for_its_owner_only()
    {
        var path = Path.Combine(_folder, "a.key");
        var key = FileMasterKey.Create(path);
        var secret = RandomNumberGenerator.GetBytes(32);

        var wrapped = key.Wrap(secret, "here"u8);

        new FileMasterKey(path).Unwrap(key.Id, wrapped, "here"u8).ShouldBe(secret);
        Should.Throw<CryptographicException>(() => key.Unwrap(key.Id, wrapped, "there"u8));
        File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Should.Throw<IOException>(() => FileMasterKey.Create(path));
    }

    [Fact]
    public void A_retired_key_still_unwraps()
    {
        var path = Path.Combine(_folder, "b.key");
        var old = FileMasterKey.Create(path);
        var wrapped = old.Wrap(new byte[32], "x"u8);
        Directory.CreateDirectory(path + ".old");
        File.Move(path, Path.Combine(path + ".old", "2025"));

        var current = FileMasterKey.Create(path);

        current.Id.ShouldNotBe(old.Id);
        current.Unwrap(old.Id, wrapped, "x"u8).ShouldBe(new byte[32]);
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("c2hvcnQ=")]
    [InlineData("")]
    public void A_broken_file_is_refused(string content)
    {
        var path = Path.Combine(_folder, "c.key");
        File.WriteAllText(path, content);
        File.SetUnixFileMode(path, UnixFileMode.UserRead);

        Should.Throw<CryptographicException>(() => new FileMasterKey(path));
    }

    [Fact]
    public void A_file_that_others_may_read_is_refused()
    {
        var path = Path.Combine(_folder, "d.key");
        FileMasterKey.Create(path);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.GroupRead);

        Should.Throw<CryptographicException>(() => new FileMasterKey(path));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
