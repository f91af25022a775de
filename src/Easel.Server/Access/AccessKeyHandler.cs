using System.Text.Encodings.Web;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Easel.Server.Access;

/// <summary>
/// Knows callers by their access key, or by a token of one, sent as <c>Authorization: Bearer</c> or, as Azure's clients do, as
/// <c>api-key</c>. Without configured keys everybody is one caller, and only a token must be good: it has an end and quotas.
/// </summary>
internal sealed class AccessKeyHandler(
    AccessKeys keys,
    AccessTokens tokens,
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "AccessKey";

    /// <summary>Where tokens' quotas are counted.</summary>
    private bool TakesTokens => Context.GetEndpoint()?.Metadata.GetMetadata<TokenRoute>() is not null;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return ErrorResponse.WriteAsync(Context, ApiError.InvalidKey);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        ErrorResponse.WriteAsync(Context, ApiError.Forbidden("This access key does not allow that."));

    private AuthenticateResult Authenticate()
    {
        var presented = PresentedKeys.Of(Request.Headers);
        if (presented is not null && keys.OwnerOf(presented) is { } owner)
            return Let(owner);
        if (presented is not null && TakesTokens && AccessTokens.IsToken(presented))
            return TakeToken(presented);
        if (!keys.Required)
            return Let(Caller.AnyoneOwner);
        return presented is null
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Fail("The access key is not one that this server knows.");
    }

    private AuthenticateResult TakeToken(string presented)
    {
        if (tokens.Find(presented) is not { } token)
            return AuthenticateResult.Fail("The token is not one that this server gave, or has ended.");
        Context.Items[typeof(AccessToken)] = token;
        return Let(token.Owner);
    }

    private static AuthenticateResult Let(string owner) =>
        AuthenticateResult.Success(new AuthenticationTicket(Caller.PrincipalOf(owner), SchemeName));
}
