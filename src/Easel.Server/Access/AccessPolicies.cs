using Easel.Core.Access;
using Easel.Dialects.Access;
using Microsoft.AspNetCore.Authorization;

namespace Easel.Server.Access;

/// <summary>What endpoints ask of an access key, by the scope that it needs; those that ask for nothing need <see cref="Images"/>.</summary>
internal static class AccessPolicies
{
    public const string Images = AccessScopes.Images;
    public const string Admin = AccessScopes.Admin;

    public static void AddScopes(this AuthorizationBuilder authorization)
    {
        foreach (var scope in AccessScopes.All)
            authorization.AddPolicy(scope, PolicyOf(scope));
        authorization.SetDefaultPolicy(PolicyOf(Images)).SetFallbackPolicy(PolicyOf(Images));
    }

    /// <summary>The scope that was missing where a key is refused.</summary>
    public static string ScopeOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is Admin) == true ? Admin : Images;

    private static AuthorizationPolicy PolicyOf(string scope) =>
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(Caller.ScopeClaim, scope).Build();
}
