using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Easel.Studio.Session;

/// <summary>Signs in by a company's OpenID Connect provider; the session then holds the token that the API takes.</summary>
internal static partial class CompanySignInFlow
{
    private const string SchemeName = "StudioCompany";
    private const string Failed = "?failed=company";

    public static void AddTo(AuthenticationBuilder authentication, CompanySignIn company) =>
        authentication.AddOpenIdConnect(
            SchemeName,
            oidc =>
            {
                oidc.Authority = company.Authority.AbsoluteUri;
                oidc.RequireHttpsMetadata = !company.Authority.IsLoopback;
                oidc.ClientId = company.ClientId;
                oidc.ClientSecret = company.ClientSecret;
                oidc.ResponseType = OpenIdConnectResponseType.Code;
                // The response comes by a GET, with which browsers send the flow's own cookies from another site.
                oidc.ResponseMode = OpenIdConnectResponseMode.Query;
                oidc.CallbackPath = StudioPaths.CompanySignInReturn;
                oidc.MapInboundClaims = false;
                // Never used: the session begins when the token is there.
                oidc.SignInScheme = StudioAuthentication.SchemeName;
                oidc.Scope.Clear();
                foreach (var scope in company.Scopes)
                    oidc.Scope.Add(scope);
                oidc.CorrelationCookie.SameSite = oidc.NonceCookie.SameSite = SameSiteMode.Lax;
                oidc.CorrelationCookie.SecurePolicy = oidc.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                oidc.Events = new OpenIdConnectEvents
                {
                    OnTokenValidated = validated => KeepAsync(validated, company),
                    OnRemoteFailure = failure =>
                    {
                        var log = failure.HttpContext.RequestServices.GetRequiredService<ILogger<CompanySignIn>>();
                        LogFailed(log, failure.HttpContext.TraceIdentifier, failure.Failure?.Message);
                        failure.Response.Redirect(StudioPaths.SignIn + Failed);
                        failure.HandleResponse();
                        return Task.CompletedTask;
                    },
                };
            }
        );

    public static ChallengeHttpResult Begin(HttpContext context) =>
        TypedResults.Challenge(
            new AuthenticationProperties { RedirectUri = ReturnUrl.Safe(context.Request.Query[ReturnUrl.Parameter]) },
            [SchemeName]
        );

    private static Task KeepAsync(TokenValidatedContext validated, CompanySignIn company)
    {
        var answer = validated.TokenEndpointResponse!;
        var token = company.UseAccessToken ? answer.AccessToken : answer.IdToken;
        validated
            .HttpContext.RequestServices.GetRequiredService<StudioSession>()
            .Begin(validated.HttpContext, token, new DateTimeOffset(validated.SecurityToken.ValidTo, TimeSpan.Zero));
        validated.Response.Redirect(ReturnUrl.Safe(validated.Properties?.RedirectUri));
        validated.HandleResponse();
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{RequestId}: the company's sign-in failed: {Problem}")]
    private static partial void LogFailed(ILogger log, string requestId, string? problem);
}
