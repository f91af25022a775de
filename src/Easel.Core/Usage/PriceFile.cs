using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Usage;

/// <summary>The operator's price table, as it is written.</summary>
internal sealed record PriceFile
{
    public decimal? BatchFactor { get; init; }

    public required IReadOnlyList<PricedModels> Models { get; init; }
}

/// <param name="Models">Ids; one that ends in <c>*</c> means all that begin so.</param>
internal sealed record PricedModels(IReadOnlyList<string> Models, IReadOnlyList<WrittenLine> Lines);

/// <summary>A <see cref="PriceLine"/>, as it is written.</summary>
internal sealed record WrittenLine(Billable Billable, PriceUnit Unit, decimal Cost)
{
    public decimal? Per { get; init; }

    public ImageQuality? Quality { get; init; }

    public ImageSize? Size { get; init; }

    public DateOnly? From { get; init; }

    public PriceLine ToLine() =>
        new(Billable, Unit, Cost)
        {
            Per = Per ?? 1,
            Quality = Quality,
            Size = Size,
            From = From,
        };
}

[JsonSerializable(typeof(PriceFile))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [
        typeof(CamelEnumConverter<Billable>),
        typeof(CamelEnumConverter<PriceUnit>),
        typeof(CamelEnumConverter<ImageQuality>),
        typeof(ImageSizeConverter),
    ]
)]
internal sealed partial class PriceFileJson : JsonSerializerContext;

internal sealed class CamelEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

internal sealed class ImageSizeConverter : JsonConverter<ImageSize>
{
    public override ImageSize Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ImageSize.TryParse(reader.GetString(), out var size)
            ? size
            : throw new JsonException("A size looks like \"1024x1024\".");

    public override void Write(Utf8JsonWriter writer, ImageSize value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
