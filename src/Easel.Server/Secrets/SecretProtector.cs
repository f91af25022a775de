using System.Security.Cryptography;
using Easel.Core.Secrets;
using Easel.Storage.FileSystem;
using Microsoft.AspNetCore.DataProtection;

namespace Easel.Server.Secrets;

/// <summary>Encrypts by the keys of the data folder.</summary>
internal sealed class SecretProtector(DataFolder data) : ISecretProtector
{
    private readonly DataFolderProtection _provider = new(data);

    public string Protect(string secret, string purpose) => _provider.CreateProtector(purpose).Protect(secret);

    public string? Unprotect(string encrypted, string purpose)
    {
        try
        {
            return _provider.CreateProtector(purpose).Unprotect(encrypted);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
