namespace Easel.Server.Access;

/// <summary>Tokens of a company's own sign-in (OpenID Connect, JWT) that open this server, from the section <c>Easel:SignIn</c>.</summary>
internal sealed record SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>Where the sign-in describes itself (<c>/.well-known/openid-configuration</c> below it); null when its keys are in
    /// <see cref="KeysFile"/>.</summary>
    public Uri? Authority { get; init; }

    /// <summary>A file of public keys (JWKS), read again when it changes; null when they come from <see cref="Authority"/>.</summary>
    public string? KeysFile { get; init; }

    /// <summary>The <c>iss</c> that tokens must have. Default: what the authority says.</summary>
    public string? Issuer { get; init; }

    /// <summary>The <c>aud</c> that tokens must have, one of these. At least one.</summary>
    public IReadOnlyList<string> Audiences { get; init; } = [];

    /// <summary>The claim that names the tenant; tokens without it are refused. Default none: all belong to none.</summary>
    public string? TenantClaim { get; init; }

    /// <summary>The claim that names the user; tokens without it are refused. Default <c>sub</c>.</summary>
    public string UserClaim { get; init; } = "sub";

    /// <summary>The claim that lists scopes, of which 'images' and 'admin' count. Default none: every token may draw, and none may
    /// administer.</summary>
    public string? ScopeClaim { get; init; }
}
