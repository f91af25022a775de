using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Providers.Inputs;
using Easel.Providers.Services;

namespace Easel.Providers.StableDiffusionCpp;

/// <summary>A request in the server's own words (<c>sdcpp/v1/img_gen</c>).</summary>
internal static class SdServerInput
{
    public static void Write(Utf8JsonWriter json, ServiceRequest request, InputFiles inputs)
    {
        var image = request.Image;
        json.WriteString("prompt"u8, request.Prompt);
        if (image is PromptedRequest { NegativePrompt: { Length: > 0 } unwanted })
            json.WriteString("negative_prompt"u8, unwanted);
        if (image.Size is { } size)
        {
            json.WriteNumber("width"u8, size.Width);
            json.WriteNumber("height"u8, size.Height);
        }

        if (image.Seed is { } seed)
            json.WriteNumber("seed"u8, seed);
        json.WriteNumber("batch_count"u8, image.Count);
        json.WriteString(
            "output_format"u8,
            image.Format is ImageFormat.Jpeg ? "jpeg"u8
                : image.Format is ImageFormat.WebP ? "webp"u8
                : "png"u8
        );
        if (image is { Format: ImageFormat.Jpeg or ImageFormat.WebP, Compression: { } quality })
            json.WriteNumber("output_compression"u8, quality);
        WriteSampling(json, image);
        WriteImages(json, request, inputs);
        foreach (var (name, value) in image.Extra)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }

    private static void WriteSampling(Utf8JsonWriter json, ImageRequest image)
    {
        if (image is { Steps: null, GuidanceScale: null } || image.Extra.ContainsKey("sample_params"))
            return;
        json.WriteStartObject("sample_params"u8);
        if (image.Steps is { } steps)
            json.WriteNumber("sample_steps"u8, steps);
        if (image.GuidanceScale is { } guidance)
        {
            json.WriteStartObject("guidance"u8);
            json.WriteNumber("txt_cfg"u8, guidance);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The first image is what is drawn over, the others are looked at; its masks are white where it draws.</summary>
    private static void WriteImages(Utf8JsonWriter json, ServiceRequest request, InputFiles inputs)
    {
        if (request.Images.Count == 0)
            return;
        using (var first = inputs.Of(request.Images[0], request.Model.Inputs))
            json.WriteBase64String("init_image"u8, first.Bytes.Span);
        if (request.Image is EditRequest { Strength: { } strength })
            json.WriteNumber("strength"u8, strength);
        else if (request.Image is VaryRequest { Strength: { } other })
            json.WriteNumber("strength"u8, other);
        if (request.Images.Count > 1)
        {
            json.WriteStartArray("ref_images"u8);
            foreach (var image in request.Images.Skip(1))
            {
                using var file = inputs.Of(image, request.Model.Inputs);
                json.WriteBase64StringValue(file.Bytes.Span);
            }

            json.WriteEndArray();
        }

        if (request.Mask is not { } mask)
            return;
        using var drawn = inputs.Mask(mask, MaskConvention.WhiteIsDrawn);
        json.WriteBase64String("mask_image"u8, drawn.Bytes.Span);
    }
}
