using Easel.Dialects.Saas.Bodies;

namespace Easel.Dialects.Saas.ProviderKeys;

/// <summary>The body that brings a key.</summary>
internal sealed record ApiKeyBody(string Name, string ProviderId, string ApiKey, DateTimeOffset? ExpiresAt, long? UsageLimit)
{
    private const int MaxName = 255;

    public static ApiKeyBody Read(BodyMembers body, Issues _) =>
        new(
            body.Text("name", required: true, min: 1, max: MaxName) ?? "",
            body.Text("providerId", required: true) ?? "",
            body.Text("apiKey", required: true, min: 1) ?? "",
            body.Time("expiresAt"),
            body.Positive("usageLimit")
        );

    /// <summary>Without its key.</summary>
    public override string ToString() => $"{nameof(ApiKeyBody)} {{ {nameof(ProviderId)} = {ProviderId} }}";
}
