using System.Text.Json.Serialization;
using Easel.Client.Json;
using Easel.Client.Vocabulary;

namespace Easel.Client.Responses;

/// <summary>What an image generation call does. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<ImageGenerationAction>))]
public readonly record struct ImageGenerationAction(string Value) : IOpenEnum<ImageGenerationAction>
{
    /// <summary>An edit where there are images, a generation where there are none.</summary>
    public static ImageGenerationAction Auto => new("auto");

    public static ImageGenerationAction Generate => new("generate");

    public static ImageGenerationAction Edit => new("edit");

    static ImageGenerationAction IOpenEnum<ImageGenerationAction>.From(string value) => new(value);

    public static implicit operator ImageGenerationAction(string value) => new(value);

    public override string ToString() => Value ?? "";
}
