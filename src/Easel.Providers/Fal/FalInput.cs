using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Providers.Inputs;
using Easel.Providers.Services;

namespace Easel.Providers.Fal;

/// <summary>A request in the words of fal's models, which differ: a card's <c>settings</c> say which it uses.</summary>
internal static class FalInput
{
    /// <summary>Editing is another model at fal, and editing under a mask often a third.</summary>
    public static string PathOf(ServiceRequest request) =>
        request.Mask is not null && request.Model.Setting("maskPath") is { } masked ? masked
        : IsMany(request) && request.Model.Setting("manyPath") is { } many ? many
        : request.Images.Count > 0 && request.Model.Setting("editPath") is { } edits ? edits
        : request.Images.Count == 0 && request.Model.Setting("generatePath") is { } generates ? generates
        : request.Model.Id;

    /// <summary>Under a mask the first image alone counts.</summary>
    private static bool IsMany(ServiceRequest request) => request.Images.Count > 1 && request.Mask is null;

    public static void Write(Utf8JsonWriter json, ServiceRequest request, InputFiles inputs)
    {
        var (image, model) = (request.Image, request.Model);
        var can = model.Card.Capabilities;
        json.WriteString("prompt"u8, request.Prompt);
        if (image is PromptedRequest { NegativePrompt: { Length: > 0 } unwanted } && can.NegativePrompt)
            json.WriteString("negative_prompt"u8, unwanted);
        if (model.Flag("sendCount", fallback: true))
            json.WriteNumber("num_images"u8, image.Count);
        WriteShape(json, request);
        if (can.Seed && image.Seed is { } seed)
            json.WriteNumber("seed"u8, seed);
        if (can.Steps && image.Steps is { } steps)
            json.WriteNumber("num_inference_steps"u8, steps);
        if (can.GuidanceScale && image.GuidanceScale is { } guidance)
            json.WriteNumber("guidance_scale"u8, guidance);
        if (model.Formats.Contains(image.Format))
            json.WriteString("output_format"u8, image.Format.ToString().ToLowerInvariant());
        if (can.Strength && image is EditRequest { Strength: { } strength })
            json.WriteNumber("strength"u8, strength);
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
            var shape = ShapeChoice.Of(image, request.Model.Card.Capabilities);
            if (shape.Ratio is { } ratio)
                json.WriteString("aspect_ratio"u8, ratio.ToString());
            if (shape.Resolution is { } resolution)
                json.WriteString("resolution"u8, resolution);
        }
        else if (image.Size is { } size && (request.Images.Count == 0 || image.SizeAsked) && request.Model.Flag("sendSize", fallback: true))
        {
            json.WriteStartObject("image_size"u8);
            json.WriteNumber("width"u8, size.Width);
            json.WriteNumber("height"u8, size.Height);
            json.WriteEndObject();
        }
    }

    private static void WriteImages(Utf8JsonWriter json, ServiceRequest request, InputFiles inputs)
    {
        using var files = new SentImages();
        files.AddRange(request.Images.Select(image => inputs.Of(image, request.Model.Inputs)));
        if (
            files.Count > 0
            && (request.Model.Setting("image") is "image_urls" || (IsMany(request) && request.Model.Setting("manyPath") is not null))
        )
        {
            json.WriteStartArray("image_urls"u8);
            foreach (var file in files)
                SentImages.WriteDataUrl(json, file);
            json.WriteEndArray();
        }
        else if (files.Count > 0)
        {
            json.WritePropertyName("image_url"u8);
            SentImages.WriteDataUrl(json, files[0]);
        }

        if (request.Mask is not { } mask)
            return;
        using var drawn = inputs.Mask(mask, MaskConvention.WhiteIsDrawn);
        json.WritePropertyName("mask_url"u8);
        SentImages.WriteDataUrl(json, drawn);
    }
}
