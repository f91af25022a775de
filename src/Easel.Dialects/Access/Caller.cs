using System.Security.Claims;
using Easel.Abstractions.Requests;

namespace Easel.Dialects.Access;

/// <summary>Who sends a request, as far as what he keeps here is concerned: everyone with one access key is one owner.</summary>
public static class Caller
{
    /// <summary>Tells keys apart; no secret. Everybody is one owner on a server without access keys.</summary>
    public static string OwnerOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? AnyoneOwner;

    /// <summary>Everybody, on a server without access keys.</summary>
    public static string AnyoneOwner => CallerIdentity.Anonymous.KeyId;

    /// <summary>Somebody whose key was found good.</summary>
    public static ClaimsPrincipal PrincipalOf(string owner) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, owner)], "AccessKey"));
}
