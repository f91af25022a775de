using System.Text.Json.Serialization;

namespace Easel.Dialects.Access;

/// <summary>What a token that was issued here stands for.</summary>
/// <param name="Id">Tells tokens apart.</param>
/// <param name="KeyId">Of the access key that it was issued to.</param>
internal sealed record AccessToken(
    string Id,
    [property: JsonPropertyName("Owner")] string KeyId,
    DateTimeOffset ExpiresAt,
    TokenQuotas? PerClient,
    TokenQuotas? Global
);

/// <summary>Requests that a token may make in a minute, an hour and a day, each 1 or more; null is as many as it likes.</summary>
internal sealed record TokenQuotas(int? Minute, int? Hour, int? Day);
