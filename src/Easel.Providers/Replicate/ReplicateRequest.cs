using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Inputs;
using Easel.Providers.Services;

namespace Easel.Providers.Replicate;

/// <summary>A request in the words of one model, as far as its schema has them; what it has no word for is warned of.</summary>
internal sealed class ReplicateRequest(ServiceRequest request, ReplicateSchema schema, InputFiles inputs)
{
    private static readonly string[] ImageNames = ["input_images", "image_input", "images", "input_image", "image", "image_prompt"];

    private readonly ImageRequest _image = request.Image;

    private string? Count => schema.First("num_outputs", "num_images", "number_of_images", "n");

    private string? Images => schema.First(ImageNames);

    public IEnumerable<ImageWarning> Warnings()
    {
        if (_image is PromptedRequest { NegativePrompt.Length: > 0 } && !schema.Has("negative_prompt"))
            yield return Unknown("negative_prompt");
        if (_image.Seed is not null && request.Model.Card.Capabilities.Seed && !schema.Has("seed"))
            yield return Unknown("seed");
        if (_image.Steps is not null && schema.First("num_inference_steps", "steps") is null)
            yield return Unknown("steps");
        if (_image.GuidanceScale is not null && schema.First("guidance_scale", "guidance", "cfg") is null)
            yield return Unknown("guidance_scale");
        if (_image is EditRequest { Strength: not null } && schema.First("prompt_strength", "strength", "image_prompt_strength") is null)
            yield return Unknown("strength");
        if (request.Mask is not null && !schema.Has("mask"))
            yield return Unknown("mask");
        if (request.Images.Count > 1 && Images is { } name && !schema.Of(name).IsArray && !schema.Has($"{name}_2"))
            yield return new ImageWarning("unsupported_parameter", "image", "The model takes one image; the others were left out.");
    }

    /// <summary>Why the model cannot do it at all; null where it can.</summary>
    public string? Refusal => request.Images.Count > 0 && Images is null ? "has no input for an image" : null;

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString(schema.First("prompt", "text_prompt", "text") ?? "prompt", request.Prompt);
        if (_image is PromptedRequest { NegativePrompt: { Length: > 0 } unwanted } && schema.Has("negative_prompt"))
            json.WriteString("negative_prompt"u8, unwanted);
        if (_image.Seed is { } seed && schema.Has("seed"))
            json.WriteNumber("seed"u8, seed);
        if (_image.Steps is { } steps && schema.First("num_inference_steps", "steps") is { } stepsName)
            json.WriteNumber(stepsName, steps);
        if (_image.GuidanceScale is { } guidance && schema.First("guidance_scale", "guidance", "cfg") is { } guidanceName)
            json.WriteNumber(guidanceName, guidance);
        if (
            _image is EditRequest { Strength: { } strength }
            && schema.First("prompt_strength", "strength", "image_prompt_strength") is { } name
        )
            json.WriteNumber(name, strength);
        if (Count is { } count)
            json.WriteNumber(count, _image.Count);
        WriteShape(json);
        WriteFormat(json);
        WriteImages(json);
        foreach (var (extra, value) in _image.Extra)
        {
            json.WritePropertyName(extra);
            value.WriteTo(json);
        }
    }

    private void WriteShape(Utf8JsonWriter json)
    {
        if (_image.Size is not { } size || (request.Images.Count > 0 && !_image.SizeAsked))
            return;
        if (schema.Has("width") && schema.Has("height"))
        {
            if (schema.Of("aspect_ratio").Values.Contains("custom", StringComparer.Ordinal))
                json.WriteString("aspect_ratio"u8, "custom"u8);
            json.WriteNumber("width"u8, size.Width);
            json.WriteNumber("height"u8, size.Height);
        }
        else if (schema.Of("size").Values.Contains(size.ToString(), StringComparer.Ordinal))
        {
            json.WriteString("size"u8, size.ToString());
        }
        else if (
            (_image.SizeAsked || _image.AspectRatio is not null)
            && schema
                .Of("aspect_ratio")
                .Values.Where(value => AspectRatio.TryParse(value, out _))
                .MinBy(value => AspectRatio.TryParse(value, out var ratio) ? ratio.DistanceTo(size) : double.MaxValue)
                is { } nearest
        )
        {
            json.WriteString("aspect_ratio"u8, nearest);
        }
    }

    private void WriteFormat(Utf8JsonWriter json)
    {
        var word = _image.Format.ToString().ToLowerInvariant();
        var known = schema.Of("output_format").Values;
        if (
            (
                known.Contains(word, StringComparer.Ordinal) ? word
                : _image.Format == ImageFormat.Jpeg && known.Contains("jpg", StringComparer.Ordinal) ? "jpg"
                : null
            ) is
            { } format
        )
            json.WriteString("output_format"u8, format);
        else if (known.Contains("png", StringComparer.Ordinal))
            json.WriteString("output_format"u8, "png"u8);
    }

    private void WriteImages(Utf8JsonWriter json)
    {
        if (request.Images.Count == 0 || Images is not { } name)
            return;
        if (schema.Of(name).IsArray)
            json.WriteStartArray(name);
        foreach (var (index, image) in request.Images.Index())
        {
            var own = index == 0 ? name : $"{name}_{index + 1}";
            if (!schema.Of(name).IsArray && !schema.Has(own))
                break;
            using var file = inputs.Of(image, request.Model.Inputs);
            if (!schema.Of(name).IsArray)
                json.WritePropertyName(own);
            SentImages.WriteDataUrl(json, file);
        }

        if (schema.Of(name).IsArray)
            json.WriteEndArray();
        if (request.Mask is not { } mask || !schema.Has("mask"))
            return;
        using var drawn = inputs.Mask(mask, MaskConvention.WhiteIsDrawn);
        json.WritePropertyName("mask"u8);
        SentImages.WriteDataUrl(json, drawn);
    }

    private ImageWarning Unknown(string param) =>
        new("unsupported_parameter", param, $"{request.Model.Card.Id} does not know '{param}'; it was left out.");
}
