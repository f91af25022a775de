using System.Text.Encodings.Web;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Server.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Easel.Server.Access;

/// <summary>
/// Knows callers by their access key, a token of one, or a token of the company's sign-in, wherever their dialect's clients put it
/// (<see cref="CredentialPlace"/>). Where no key is asked for everybody is one caller, and only a token must be good: it has an end and
/// quotas.
/// </summary>
internal sealed class AccessKeyHandler(
    AccessKeyDirectory keys,
    AccessTokens tokens,
    SignIn signIn,
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "AccessKey";

    /// <summary>Where tokens' quotas are counted.</summary>
    private bool TakesTokens => Context.GetEndpoint()?.Metadata.GetMetadata<TokenRoute>() is not null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        try
        {
            return await FindCallerAsync();
        }
        catch (Exception unreachable) when (!Context.RequestAborted.IsCancellationRequested)
        {
            return AuthenticateResult.Fail(new AuthenticationUnavailableException(unreachable));
        }
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failure = (await HandleAuthenticateOnceSafeAsync()).Failure;
        if (failure is AuthenticationUnavailableException { InnerException: { } reason })
        {
            Logger.KeysUnreadable(reason, Context.TraceIdentifier);
            await ErrorResponse.WriteAsync(Context, ApiError.KeysUnavailable);
            return;
        }

        Response.Headers.WWWAuthenticate = "Bearer";
        await ErrorResponse.WriteAsync(
            Context,
            failure is null ? ApiError.InvalidKey : ApiError.InvalidKey with { Message = failure.Message }
        );
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        ErrorResponse.WriteAsync(Context, ApiError.MissingScope(AccessPolicies.ScopeOf(Context)));

    private async Task<AuthenticateResult> FindCallerAsync()
    {
        var presented = PresentedKeys.Of(Context);
        if (presented is not null && TakesTokens && AccessTokens.IsToken(presented))
            return await TakeTokenAsync(presented);
        if (presented is not null && signIn.IsToken(presented))
            return await signIn.AuthenticateAsync(Context, presented);
        var (caller, problem) = presented is null ? (null, null) : await keys.FindAsync(presented, Context.RequestAborted);
        if (caller is not null)
            return Let(caller);
        if (!await keys.IsRequiredAsync(Context.RequestAborted))
            return Let(CallerIdentity.Anonymous);
        return problem is null ? AuthenticateResult.NoResult() : AuthenticateResult.Fail(problem);
    }

    private async Task<AuthenticateResult> TakeTokenAsync(string presented)
    {
        if (await tokens.FindAsync(presented, Context.RequestAborted) is not { } found)
            return AuthenticateResult.Fail("The token is not one that this server gave, or has ended.");
        Context.Items[typeof(AccessToken)] = found.Token;
        return Let(found.Caller);
    }

    private static AuthenticateResult Let(CallerIdentity caller) =>
        AuthenticateResult.Success(new AuthenticationTicket(Caller.PrincipalOf(caller), SchemeName));

    private sealed class AuthenticationUnavailableException(Exception inner) : Exception("Access keys cannot be read.", inner);
}
