using Easel.Core.Access;
using Easel.Dialects.Access;
using Easel.Server.Access.Administration;
using Easel.Server.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.HttpOverrides;

namespace Easel.Server.Access;

/// <summary>Who may in: where there are keys whoever has one, without them whoever is on this machine
/// (<see cref="SameMachineMiddleware"/>).</summary>
internal static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services, EaselOptions options)
    {
        services.AddAccessKeys(options.ToAccessOptions());
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<KeyEndpoints>();
        services.AddSingleton<PageOrigins>();
        services.AddSingleton(new SignIn(options.Access.SignIn));
        var authentication = services
            .AddAuthentication(AccessKeyHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, AccessKeyHandler>(AccessKeyHandler.SchemeName, null);
        if (options.Access.SignIn is not null)
            SignIn.AddTo(authentication, options.Access.SignIn);
        services.AddAuthorizationBuilder().AddScopes();
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

    private static AccessOptions ToAccessOptions(this EaselOptions options) =>
        new()
        {
            Keys = options.Access.AccessKeys,
            AdminKeys = options.Access.AdminKeys,
            AlwaysRequired = !options.Listening.OnLoopback || options.Access.SignIn is not null,
        };
}
