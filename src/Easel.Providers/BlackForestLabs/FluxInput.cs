using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Providers.Inputs;
using Easel.Providers.Services;

namespace Easel.Providers.BlackForestLabs;

/// <summary>A request in the words of Black Forest Labs' models.</summary>
internal static class FluxInput
{
    /// <summary>Filling under a mask is a model of its own.</summary>
    public static string PathOf(ServiceRequest request) =>
        request.Mask is not null && request.Model.Setting("maskModel") is { } fill ? fill : request.Model.Id;

    public static void Write(Utf8JsonWriter json, ServiceRequest request, InputFiles inputs)
    {
        var (image, can) = (request.Image, request.Model.Card.Capabilities);
        json.WriteString("prompt"u8, request.Prompt);
        if (can.Seed && image.Seed is { } seed)
            json.WriteNumber("seed"u8, seed);
        if (can.Steps && image.Steps is { } steps)
            json.WriteNumber("steps"u8, steps);
        if (can.GuidanceScale && image.GuidanceScale is { } guidance)
            json.WriteNumber("guidance"u8, guidance);
        json.WriteString("output_format"u8, image.Format == ImageFormat.Jpeg ? "jpeg"u8 : "png"u8);
        if (request.Mask is null)
            WriteShape(json, request);
        WriteImages(json, request, inputs);
        foreach (var (name, value) in image.Extra)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }

    private static void WriteShape(Utf8JsonWriter json, ServiceRequest request)
    {
        var image = request.Image;
        if (request.Model.Card.Capabilities.AspectRatios.Count > 0)
        {
            if (ShapeChoice.Of(image, request.Model.Card.Capabilities).Ratio is { } ratio)
                json.WriteString("aspect_ratio"u8, ratio.ToString());
        }
        // Without a size an edit has that of its image.
        else if (image.Size is { } size && (request.Images.Count == 0 || image.SizeAsked))
        {
            json.WriteNumber("width"u8, size.Width);
            json.WriteNumber("height"u8, size.Height);
        }
    }

    private static void WriteImages(Utf8JsonWriter json, ServiceRequest request, InputFiles inputs)
    {
        foreach (var (index, image) in request.Images.Index())
        {
            using var file = inputs.Of(image, request.Model.Inputs);
            var name =
                request.Mask is not null ? "image"
                : index == 0 ? "input_image"
                : $"input_image_{index + 1}";
            json.WriteBase64String(name, file.Bytes.Span);
            if (request.Mask is not null)
                break;
        }

        if (request.Mask is not { } mask)
            return;
        using var drawn = inputs.Mask(mask, MaskConvention.WhiteIsDrawn);
        json.WriteBase64String("mask"u8, drawn.Bytes.Span);
    }
}
