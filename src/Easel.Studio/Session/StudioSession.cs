using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Easel.Studio.Session;

/// <summary>Who is signed in: the key or token itself, encrypted, in a cookie that no script can read and no other site can send. The
/// server keeps nothing of it.</summary>
internal sealed class StudioSession(IDataProtectionProvider protection, StudioOptions options, TimeProvider clock)
{
    public const string CookieName = "easel_session";

    private const string Purpose = "Easel.Studio session";

    /// <summary>A token may be longer than one cookie holds.</summary>
    private readonly ChunkingCookieManager _cookies = new() { ThrowForPartialCookies = false };

    private ITimeLimitedDataProtector Protector => protection.CreateProtector(Purpose).ToTimeLimitedDataProtector();

    /// <param name="until">When the token ends; null for a key, which lasts as long as a sign-in does.</param>
    public void Begin(HttpContext context, string key, DateTimeOffset? until = null)
    {
        var end = clock.GetUtcNow() + options.SignInLifetime;
        if (until < end)
            end = until.Value;
        _cookies.AppendResponseCookie(context, CookieName, Protector.Protect(key, end), Cookie(context, end));
    }

    public void End(HttpContext context) => _cookies.DeleteCookie(context, CookieName, Cookie(context, null));

    /// <summary>The key of the session; null where there is none or it has ended.</summary>
    public string? KeyOf(HttpContext context)
    {
        if (_cookies.GetRequestCookie(context, CookieName) is not { Length: > 0 } cookie)
            return null;
        try
        {
            var key = Protector.Unprotect(cookie, out var end);
            return end > clock.GetUtcNow() ? key : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Cookie(HttpContext context, DateTimeOffset? end) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = "/",
            Expires = end,
            IsEssential = true,
        };
}
