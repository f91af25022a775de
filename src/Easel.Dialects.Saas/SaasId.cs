using System.Security.Cryptography;

namespace Easel.Dialects.Saas;

/// <summary>Identifiers as the template makes them.</summary>
internal static class SaasId
{
    private const string UrlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Of a response, as nanoid: 21 characters, 126 bits.</summary>
    public static string OfResponse() => RandomNumberGenerator.GetString(UrlSafe, 21);

    /// <summary>Of a row, in the form of a cuid: <c>c</c> and 24 more, 124 bits.</summary>
    public static string OfRow() => "c" + RandomNumberGenerator.GetString(Lower, 24);
}
