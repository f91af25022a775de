namespace Easel.Core.Secrets;

/// <summary>Encrypts what is kept of other people's secrets. Thread-safe.</summary>
public interface ISecretProtector
{
    /// <param name="purpose">What was encrypted for one is not decrypted for another.</param>
    string Protect(string secret, string purpose);

    /// <summary>Null for what was not encrypted here for this purpose, or whose key is lost.</summary>
    string? Unprotect(string encrypted, string purpose);
}
