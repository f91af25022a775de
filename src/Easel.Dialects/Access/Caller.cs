using System.Security.Claims;
using Easel.Abstractions.Requests;

namespace Easel.Dialects.Access;

/// <summary>Who sends a request, as authentication found it.</summary>
public static class Caller
{
    /// <summary>The claim that holds one scope of the caller's.</summary>
    internal const string ScopeClaim = "scope";

    private static readonly CallerIdentity Nobody = new(CallerIdentity.Anonymous.KeyId);

    /// <summary>Whose key it is and what it allows; nobody's where no key was asked for and none was sent.</summary>
    public static CallerIdentity Of(HttpContext context)
    {
        foreach (var identity in context.User.Identities)
        {
            if (identity is CallerClaims claims)
                return claims.Caller;
        }

        return Nobody;
    }

    /// <summary>Whose is what is kept (<see cref="CallerIdentity.Owner"/>); no secret.</summary>
    public static string OwnerOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? Nobody.Owner;

    /// <summary>Somebody whose key was found good.</summary>
    public static ClaimsPrincipal PrincipalOf(CallerIdentity caller) => new(new CallerClaims(caller));

    private sealed class CallerClaims(CallerIdentity caller)
        : ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, caller.Owner), .. caller.Scopes.Select(scope => new Claim(ScopeClaim, scope))],
            "AccessKey"
        )
    {
        public CallerIdentity Caller => caller;
    }
}
