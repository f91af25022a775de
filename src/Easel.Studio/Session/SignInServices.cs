using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

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
        // The form brings its antiforgery token: binding a form asks for one.
        yield return routes.MapPost(StudioPaths.SignOut, SignOut).AllowAnonymous().ExcludeFromDescription();
        if (routes.ServiceProvider.GetRequiredService<StudioOptions>().SignIn is not null)
            yield return routes
                .MapGet(StudioPaths.CompanySignIn, CompanySignInFlow.Begin)
                .WithMetadata(StudioPage.Instance)
                .AllowAnonymous()
                .ExcludeFromDescription();
    }

    private static RedirectHttpResult SignOut(HttpContext context, StudioSession session, [FromForm] SignOutForm _)
    {
        session.End(context);
        return TypedResults.Redirect(StudioPaths.SignIn);
    }

    /// <summary>Nothing but the antiforgery token.</summary>
    internal sealed record SignOutForm;
}
