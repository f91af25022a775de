using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace Easel.Studio.Session;

/// <summary>Tells a page's scripts people apart, and nothing of who they are.</summary>
internal static class OwnerMark
{
    private const int Bytes = 8;

    /// <summary>The same for all sessions of one person; null where the server knows nobody by name.</summary>
    public static string? Of(ClaimsPrincipal person) =>
        person.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } owner
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"studio:{owner}")).AsSpan(0, Bytes))
            : null;
}
