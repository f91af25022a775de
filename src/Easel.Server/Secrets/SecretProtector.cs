using System.Security.Cryptography;
using Easel.Core.Secrets;
using Easel.Storage.FileSystem;
using Microsoft.AspNetCore.DataProtection;

namespace Easel.Server.Secrets;

/// <summary>Encrypts by ASP.NET Core's Data Protection, whose keys are a folder of the data folder. They are read, and the first is made,
/// when they are needed.</summary>
internal sealed class SecretProtector(DataFolder data) : ISecretProtector
{
    private const string Application = "Easel";

    private readonly Lazy<IDataProtectionProvider> _provider = new(() =>
        DataProtectionProvider.Create(new DirectoryInfo(data.KeysFolder), configuration => configuration.SetApplicationName(Application))
    );

    public string Protect(string secret, string purpose) => _provider.Value.CreateProtector(purpose).Protect(secret);

    public string? Unprotect(string encrypted, string purpose)
    {
        try
        {
            return _provider.Value.CreateProtector(purpose).Unprotect(encrypted);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
