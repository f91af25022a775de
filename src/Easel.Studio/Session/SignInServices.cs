using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace Easel.Studio.Session;

/// <summary>Signing in and out.</summary>
internal static class SignInServices
{
    public static void AddStudioSignIn(this IServiceCollection services, StudioOptions options)
    {
        var authentication = services
            .AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, StudioAuthentication>(StudioAuthentication.SchemeName, null);
        if (options.SignIn is { } company)
            CompanySignInFlow.AddTo(authentication, company);
        services
            .AddAuthorizationBuilder()
            .AddPolicy(
                StudioAuthentication.Policy,
                policy => policy.AddAuthenticationSchemes(StudioAuthentication.SchemeName).RequireAuthenticatedUser()
            );
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "easel_form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
    }

    public static IEnumerable<IEndpointConventionBuilder> MapStudioSignIn(this IEndpointRouteBuilder routes)
    {
        // Handlers take the context alone: the framework would compile code for other parameters, at every start.
        yield return routes
            .MapPost(StudioPaths.SignOut, SignOut)
            .WithMetadata(new RequireAntiforgeryTokenAttribute())
            .AllowAnonymous()
            .ExcludeFromDescription();
        if (routes.ServiceProvider.GetRequiredService<StudioOptions>().SignIn is not null)
            yield return routes
                .MapGet(StudioPaths.CompanySignIn, context => CompanySignInFlow.Begin(context).ExecuteAsync(context))
                .WithMetadata(StudioPage.Instance)
                .AllowAnonymous()
                .ExcludeFromDescription();
    }

    /// <summary>Asked by the pages' own form: the token in it is checked before, and a wrong one is refused here.</summary>
    private static Task SignOut(HttpContext context)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        context.RequestServices.GetRequiredService<StudioSession>().End(context);
        context.Response.Redirect(StudioPaths.SignIn);
        return Task.CompletedTask;
    }
}
