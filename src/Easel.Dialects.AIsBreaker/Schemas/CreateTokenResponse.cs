using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record CreateTokenResponse
{
    [JsonPropertyName("access_token")]
    public required string AccessToken { get; init; }

    [AllowedValues("Bearer")]
    [JsonPropertyName("token_type")]
    public required string TokenType { get; init; }

    [Description("What was not honoured.")]
    public IReadOnlyList<string>? Warnings { get; init; }
}
