using System.Security.Claims;
using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Dialects.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace Easel.Server.Access;

/// <summary>Takes tokens of a company's own sign-in, where one is configured: the framework's handler judges them, and their claims say who
/// the caller is.</summary>
internal sealed class SignIn(SignInOptions? options)
{
    /// <summary>Of the framework's handler; the token was found already.</summary>
    private const string SchemeName = "SignIn";

    /// <summary>None of these can be made with a public key.</summary>
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    private static readonly object TokenItem = new();

    /// <summary>It looks like one, and there is a sign-in.</summary>
    public bool IsToken(string presented) =>
        options is not null && presented.StartsWith("eyJ", StringComparison.Ordinal) && presented.AsSpan().Count('.') == 2;

    public async Task<AuthenticateResult> AuthenticateAsync(HttpContext context, string token)
    {
        context.Items[TokenItem] = token;
        var result = await context.AuthenticateAsync(SchemeName);
        if (!result.Succeeded)
            return AuthenticateResult.Fail(WhyRefused(result.Failure));
        return CallerOf(result.Principal) is { } caller
            ? AuthenticateResult.Success(new AuthenticationTicket(Caller.PrincipalOf(caller), AccessKeyHandler.SchemeName))
            : AuthenticateResult.Fail("The token does not say who its user is, or to which tenant he belongs.");
    }

    public static void AddTo(AuthenticationBuilder authentication, SignInOptions options) =>
        authentication.AddJwtBearer(
            SchemeName,
            jwt =>
            {
                jwt.Authority = options.Authority?.AbsoluteUri;
                jwt.RequireHttpsMetadata = options.Authority?.IsLoopback != true;
                jwt.MapInboundClaims = false;
                jwt.TokenValidationParameters = new TokenValidationParameters
                {
                    ValidIssuer = options.Issuer,
                    ValidAudiences = options.Audiences,
                    ValidAlgorithms = Algorithms,
                    ClockSkew = TimeSpan.FromMinutes(1),
                };
                if (options.KeysFile is { } file)
                {
                    var keys = new SignInKeys(file, TimeProvider.System);
                    jwt.TokenValidationParameters.IssuerSigningKeyResolver = (_, _, _, _) => keys.Current;
                }

                jwt.Events = new JwtBearerEvents
                {
                    OnMessageReceived = received =>
                    {
                        received.Token = received.HttpContext.Items[TokenItem] as string;
                        return Task.CompletedTask;
                    },
                };
            }
        );

    private CallerIdentity? CallerOf(ClaimsPrincipal principal)
    {
        var user = principal.FindFirstValue(options!.UserClaim);
        var tenant = options.TenantClaim is null ? null : principal.FindFirstValue(options.TenantClaim);
        if (string.IsNullOrEmpty(user) || (options.TenantClaim is not null && string.IsNullOrEmpty(tenant)))
            return null;
        var caller = new CallerIdentity("signin") { Tenant = tenant, User = user };
        return caller with { KeyId = $"signin_{caller.Owner}", Scopes = ScopesOf(principal) };
    }

    private IReadOnlySet<string> ScopesOf(ClaimsPrincipal principal) =>
        options!.ScopeClaim is { } claim
            ? AccessScopes.Of(
                principal
                    .FindAll(claim)
                    .SelectMany(found => found.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .Intersect(AccessScopes.All, StringComparer.Ordinal)
            )
            : AccessScopes.Of(AccessScopes.Images);

    private static string WhyRefused(Exception? failure) =>
        failure switch
        {
            SecurityTokenExpiredException => "The token has expired.",
            SecurityTokenInvalidAudienceException => "The token was made for another program.",
            SecurityTokenInvalidIssuerException => "The token is not of the sign-in that this server trusts.",
            _ => "The token is not one that this server can trust.",
        };
}
