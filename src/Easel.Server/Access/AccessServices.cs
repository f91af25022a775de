using Easel.Dialects.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;

namespace Easel.Server.Access;

/// <summary>Who may in: with configured keys whoever has one, without them whoever is on this machine
/// (<see cref="SameMachineMiddleware"/>).</summary>
internal static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<AccessKeys>();
        services.AddSingleton<IAccessKeys>(provider => provider.GetRequiredService<AccessKeys>());
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<PageOrigins>();
        services
            .AddAuthentication(AccessKeyHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, AccessKeyHandler>(AccessKeyHandler.SchemeName, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        // One proxy, on this machine; anyone else could make this server name any host.
        services.Configure<ForwardedHeadersOptions>(forwarded =>
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost
        );
        return services;
    }

    /// <summary>Endpoints ask for a key unless they allow anonymous callers; so does every path that has none.</summary>
    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
