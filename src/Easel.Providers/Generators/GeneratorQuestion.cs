using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Microsoft.Extensions.AI;

namespace Easel.Providers.Generators;

/// <summary>A request in Microsoft.Extensions.AI's terms. What those have no word for goes as additional properties, in the API's
/// spelling.</summary>
internal static class GeneratorQuestion
{
    /// <summary>The question, or why it cannot be asked.</summary>
    public static (ImageGenerationRequest? Question, ImageError? Refusal) Of(ImageRequest request, IImageRenderer renderer) =>
        request switch
        {
            GenerateRequest generate => (new ImageGenerationRequest(generate.Prompt), null),
            EditRequest { Mask: not null } => (null, Refuse("mask", "This model takes no mask.")),
            EditRequest edit => (new ImageGenerationRequest(edit.Prompt, [.. edit.Images.Select(image => Encode(image, renderer))]), null),
            _ => (null, Refuse(null, "This model draws and edits by words; it has no variations.")),
        };

    public static ImageGenerationOptions OptionsOf(ImageRequest request)
    {
        var options = new ImageGenerationOptions
        {
            Count = request.Count,
            ImageSize = request.Size is { } size ? new System.Drawing.Size(size.Width, size.Height) : null,
            // Whatever comes is encoded again, in the format that was asked for and with our metadata.
            MediaType = "image/png",
            ResponseFormat = ImageGenerationResponseFormat.Data,
            AdditionalProperties = [],
        };
        var more = options.AdditionalProperties;
        if (request.Quality != ImageQuality.Auto)
            more["quality"] = request.Quality.ToString().ToLowerInvariant();
        if (request.Background != ImageBackground.Auto)
            more["background"] = request.Background.ToString().ToLowerInvariant();
        if (request.Style is { } style)
            more["style"] = style;
        if (request.Seed is { } seed)
            more["seed"] = seed;
        if (request.Steps is { } steps)
            more["steps"] = steps;
        if (request.GuidanceScale is { } guidance)
            more["guidance_scale"] = guidance;
        if (request is PromptedRequest { NegativePrompt: { Length: > 0 } unwanted })
            more["negative_prompt"] = unwanted;
        if (request is EditRequest { InputFidelity: InputFidelity.High })
            more["input_fidelity"] = "high";
        if (request is EditRequest { Strength: { } strength })
            more["strength"] = strength;
        return options;
    }

    private static DataContent Encode(InputImage image, IImageRenderer renderer)
    {
        using var pixels = image.Decode();
        using var file = renderer.Render(
            pixels,
            new RenderOptions
            {
                Canvas = pixels.Size,
                Format = ImageFormat.Png,
                Transparent = image.HasAlpha,
                Fast = true,
            }
        );
        return new DataContent(file.Memory.ToArray(), "image/png") { Name = "image.png" };
    }

    private static ImageError Refuse(string? param, string message) =>
        new(ImageErrorKind.InvalidRequest, "unsupported_parameter", param, message);
}
