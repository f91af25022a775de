using System.Security.Cryptography;
using Easel.Core.Secrets;
using Easel.Storage.Blobs;
using Microsoft.AspNetCore.DataProtection;

namespace Easel.Server.Secrets;

/// <summary>Encrypts by the keys that are kept with all other contents.</summary>
internal sealed class SecretProtector(IBlobStore blobs) : ISecretProtector
{
    private readonly BlobProtection _provider = new(blobs);

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
