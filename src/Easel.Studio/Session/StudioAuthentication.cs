using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace Easel.Studio.Session;

/// <summary>Who looks at a page is whoever the API would take the request to be from; who it would refuse is asked to sign in.</summary>
internal sealed class StudioAuthentication(
    StudioOptions studio,
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "Studio";
    public const string Policy = "Studio";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var found = await Context.AuthenticateAsync(studio.AuthenticationScheme);
        return found.Succeeded ? AuthenticateResult.Success(new AuthenticationTicket(found.Principal, SchemeName)) : found;
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Redirect(StudioPaths.SignIn + ReturnUrl.Query(Request.GetEncodedPathAndQuery()));
        return Task.CompletedTask;
    }

    /// <summary>A key without the scope to draw: another one is needed.</summary>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => HandleChallengeAsync(properties);
}
