namespace Easel.Core.Idempotency;

/// <summary>The keys that responses are kept under: lower-case hex, which begins with whose they are.</summary>
public static class ResponseKey
{
    /// <summary>Digits that are the same in all keys of one owner.</summary>
    public const int OwnerLength = 16;

    public static string OwnerOf(string key) => key[..Math.Min(OwnerLength, key.Length)];
}
