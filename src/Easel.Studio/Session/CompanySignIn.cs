namespace Easel.Studio.Session;

/// <summary>A company's sign-in page (OpenID Connect, authorization code with PKCE).</summary>
public sealed record CompanySignIn
{
    /// <summary>Where the sign-in describes itself.</summary>
    public required Uri Authority { get; init; }

    /// <summary>What the sign-in knows the studio as.</summary>
    public required string ClientId { get; init; }

    /// <summary>Null for a public client.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>What is asked for. Default <c>openid profile</c>.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["openid", "profile"];

    /// <summary>Send the API the access token instead of the ID token: where only that one has the audience and claims that the server
    /// wants. Default false.</summary>
    public bool UseAccessToken { get; init; }
}
