using System.Text.Json.Serialization;
using Easel.Client.Json;
using Easel.Client.Vocabulary;

namespace Easel.Client.Responses;

/// <summary>Where an image generation call stands. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<ImageGenerationCallStatus>))]
public readonly record struct ImageGenerationCallStatus(string Value) : IOpenEnum<ImageGenerationCallStatus>
{
    public static ImageGenerationCallStatus InProgress => new("in_progress");

    public static ImageGenerationCallStatus Generating => new("generating");

    public static ImageGenerationCallStatus Completed => new("completed");

    public static ImageGenerationCallStatus Failed => new("failed");

    static ImageGenerationCallStatus IOpenEnum<ImageGenerationCallStatus>.From(string value) => new(value);

    public static implicit operator ImageGenerationCallStatus(string value) => new(value);

    public override string ToString() => Value ?? "";
}
