using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Providers.Inputs;
using Easel.Providers.Services;

namespace Easel.Providers.Automatic1111;

/// <summary>A request in the words of <c>txt2img</c> and <c>img2img</c>.</summary>
internal static class WebUiInput
{
    private const float UsualStrength = 0.75f;

    public static string PathOf(ServiceRequest request) => request.Images.Count > 0 ? "sdapi/v1/img2img" : "sdapi/v1/txt2img";

    public static void Write(Utf8JsonWriter json, ServiceRequest request, InputFiles inputs)
    {
        var image = request.Image;
        json.WriteString("prompt"u8, request.Prompt);
        json.WriteString("negative_prompt"u8, (image as PromptedRequest)?.NegativePrompt ?? "");
        if (image.Size is { } size)
        {
            json.WriteNumber("width"u8, size.Width);
            json.WriteNumber("height"u8, size.Height);
        }

        json.WriteNumber("seed"u8, image.Seed ?? -1);
        if (image.Steps is { } steps)
            json.WriteNumber("steps"u8, steps);
        if (image.GuidanceScale is { } guidance)
            json.WriteNumber("cfg_scale"u8, guidance);
        json.WriteNumber("batch_size"u8, image.Count);
        json.WriteBoolean("send_images"u8, true);
        json.WriteBoolean("save_images"u8, false);
        json.WriteStartObject("override_settings"u8);
        json.WriteString("sd_model_checkpoint"u8, request.Model.Id);
        json.WriteEndObject();
        WriteImages(json, request, inputs);
        foreach (var (name, value) in image.Extra)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }

    /// <summary>Its masks are white where it draws.</summary>
    private static void WriteImages(Utf8JsonWriter json, ServiceRequest request, InputFiles inputs)
    {
        if (request.Images.Count == 0)
            return;
        json.WriteStartArray("init_images"u8);
        using (var file = inputs.Of(request.Images[0], request.Model.Inputs))
            json.WriteBase64StringValue(file.Bytes.Span);
        json.WriteEndArray();
        var strength = (request.Image as EditRequest)?.Strength ?? (request.Image as VaryRequest)?.Strength;
        json.WriteNumber("denoising_strength"u8, strength ?? (request.Mask is null ? UsualStrength : 1f));
        if (request.Mask is not { } mask)
            return;
        using var drawn = inputs.Mask(mask, MaskConvention.WhiteIsDrawn);
        json.WriteBase64String("mask"u8, drawn.Bytes.Span);
        json.WriteNumber("inpainting_mask_invert"u8, 0);
        // What stands under the mask are a better start than grey.
        json.WriteNumber("inpainting_fill"u8, 1);
    }
}
