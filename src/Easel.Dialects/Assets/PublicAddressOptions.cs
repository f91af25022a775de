namespace Easel.Dialects.Assets;

/// <summary>The address that clients reach this server at.</summary>
public sealed record PublicAddressOptions
{
    /// <summary>Such as <c>https://images.example.org</c>; null is the one that the request came to.</summary>
    public Uri? PublicUrl { get; init; }
}
