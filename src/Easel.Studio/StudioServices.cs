using Easel.Studio.Api;
using Easel.Studio.Assets;
using Easel.Studio.Layout;
using Easel.Studio.Session;

namespace Easel.Studio;

/// <summary>The web studio of a server.</summary>
public static class StudioServices
{
    public static IServiceCollection AddStudio(this IServiceCollection services, StudioOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        if (!options.Enabled)
            return services;
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddSingleton<StudioAssets>();
        services.AddSingleton<OwnServer>();
        services.AddSingleton<StudioSession>();
        services.AddScoped(provider => provider.GetRequiredService<OwnServer>().ClientFor(CurrentContext(provider)));
        services.AddStudioSignIn(options);
        return services;
    }

    /// <summary>Before authentication: lets the session's cookie stand for its key.</summary>
    public static void UseStudioSession(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (!app.ApplicationServices.GetRequiredService<StudioOptions>().Enabled)
            return;
        app.UseMiddleware<StudioHeaders>();
        app.UseMiddleware<StudioSessionMiddleware>();
    }

    /// <summary>After authorization: forms are posted by the studio's own pages alone.</summary>
    public static void UseStudioForms(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.ApplicationServices.GetRequiredService<StudioOptions>().Enabled)
            app.UseAntiforgery();
    }

    /// <summary>The pages and what they load.</summary>
    /// <param name="routes">May carry metadata of the host's, which holds for all of them.</param>
    public static IReadOnlyList<IEndpointConventionBuilder> MapStudio(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        if (!routes.ServiceProvider.GetRequiredService<StudioOptions>().Enabled)
            return [];
        var pages = routes
            .MapRazorComponents<App>()
            .WithMetadata(StudioPage.Instance, Undescribed)
            .RequireAuthorization(StudioAuthentication.Policy);
        var assets = routes.MapGet($"{StudioPaths.Assets}/{{version}}/{{**path}}", StudioAssets.ServeAsync).AllowAnonymous();
        assets.ExcludeFromDescription();
        return [pages, assets, .. routes.MapStudioSignIn()];
    }

    /// <summary>Pages are no part of the API.</summary>
    private static ExcludeFromDescriptionAttribute Undescribed { get; } = new();

    private static HttpContext CurrentContext(IServiceProvider provider) =>
        provider.GetRequiredService<IHttpContextAccessor>().HttpContext
        ?? throw new InvalidOperationException("The studio's client lives as long as a request.");
}
