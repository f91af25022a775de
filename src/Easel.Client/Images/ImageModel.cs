using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Images;

/// <summary>An entry of <c>GET /models</c>.</summary>
public sealed record ImageModel
{
    public required string Id { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? Created { get; init; }

    public string? OwnedBy { get; init; }

    /// <summary>What else the service tells; of Easel <c>easel</c>, what the model can do.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

internal sealed record ImageModelList
{
    public IReadOnlyList<ImageModel>? Data { get; init; }
}
