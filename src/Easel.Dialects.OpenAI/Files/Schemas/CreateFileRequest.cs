using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Files.Schemas;

[SnakeCase]
internal sealed record CreateFileRequest
{
    [Description("The file, with a name.")]
    public required Stream File { get; init; }

    [Description(
        "`vision` and `user_data` files can be the images of a request; `batch` holds the requests of a batch and expires after 30 days."
    )]
    [AllowedValues("vision", "user_data", "batch")]
    public required string Purpose { get; init; }

    [AllowedValues("created_at")]
    [JsonPropertyName("expires_after[anchor]")]
    public string? ExpiresAfterAnchor { get; init; }

    [Range(3600, 2592000)]
    [JsonPropertyName("expires_after[seconds]")]
    public int? ExpiresAfterSeconds { get; init; }
}
