using Easel.Studio.Session;

namespace Easel.Studio;

/// <summary>What the host tells the studio.</summary>
public sealed record StudioOptions
{
    /// <summary>Serve the studio. Default true.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The authentication scheme that knows callers by the key or token in <c>Authorization: Bearer</c>.</summary>
    public required string AuthenticationScheme { get; init; }

    /// <summary>A company's sign-in beside access keys; null is none.</summary>
    public CompanySignIn? SignIn { get; init; }

    /// <summary>How long a sign-in lasts, 5 minutes to 90 days. Default 12 hours.</summary>
    public TimeSpan SignInLifetime { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Where the API page is.</summary>
    public string ApiPage { get; init; } = "/docs";
}
