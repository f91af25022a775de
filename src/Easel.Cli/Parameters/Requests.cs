using System.Globalization;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Vocabulary;

namespace Easel.Cli.Parameters;

/// <summary>Makes the client's requests out of what was given.</summary>
internal static class Requests
{
    public static ImageGenerateParams Generate(string prompt, IParameterValues given) =>
        With(new ImageGenerateParams { Prompt = prompt }, given);

    public static ImageEditParams Edit(string prompt, IReadOnlyList<ImageInput> images, ImageInput? mask, IParameterValues given) =>
        With(
            new ImageEditParams
            {
                Prompt = prompt,
                Images = images,
                Mask = mask,
                InputFidelity = given.Text(ApiParameters.InputFidelity) is { } fidelity ? new Fidelity(fidelity) : default(Fidelity?),
                Strength = given.Number(ApiParameters.Strength),
                Controls = ControlsOf(given.Text(ApiParameters.Controls)),
            },
            given
        );

    /// <summary>The API's own default here is a URL.</summary>
    public static ImageVariationParams Vary(ImageInput image, IParameterValues given) =>
        With(
            new ImageVariationParams
            {
                Image = image,
                Strength = given.Number(ApiParameters.Strength),
                ResponseFormat = ResponseFormat.B64Json,
            },
            given
        );

    public static ImageUpscaleParams Upscale(ImageInput image, IParameterValues given) =>
        With(new ImageUpscaleParams { Image = image, Scale = Narrow(given.Integer(ApiParameters.Scale)) }, given);

    private static T With<T>(T request, IParameterValues given)
        where T : ImageParams
    {
        ImageParams options = request;
        options = options with
        {
            Model = given.Text(ApiParameters.Model),
            N = Narrow(given.Integer(ApiParameters.Count)),
            Size = given.Text(ApiParameters.Size) is { } size ? new OutputSize(size) : default(OutputSize?),
            Quality = given.Text(ApiParameters.Quality) is { } quality ? new OutputQuality(quality) : default(OutputQuality?),
            Style = given.Text(ApiParameters.Style) is { } style ? new OutputStyle(style) : default(OutputStyle?),
            Background = given.Text(ApiParameters.Background) is { } background
                ? new OutputBackground(background)
                : default(OutputBackground?),
            OutputFormat = given.Text(ApiParameters.OutputFormat) is { } format ? new OutputFormat(format) : default(OutputFormat?),
            OutputCompression = Narrow(given.Integer(ApiParameters.OutputCompression)),
            Moderation = given.Text(ApiParameters.Moderation) is { } moderation ? new Moderation(moderation) : default(Moderation?),
            User = given.Text(ApiParameters.User),
            PartialImages = Narrow(given.Integer(ApiParameters.PartialImages)),
            Seed = given.Integer(ApiParameters.Seed),
            NegativePrompt = given.Text(ApiParameters.NegativePrompt),
            Steps = Narrow(given.Integer(ApiParameters.Steps)),
            GuidanceScale = given.Number(ApiParameters.GuidanceScale),
            Loras = LorasOf(given.Text(ApiParameters.Loras)),
            Scheduler = given.Text(ApiParameters.Scheduler),
            ClipSkip = Narrow(given.Integer(ApiParameters.ClipSkip)),
            AspectRatio = given.Text(ApiParameters.AspectRatio),
            Resolution = given.Text(ApiParameters.Resolution),
            ModelParameters = ExtraOf(given.Text(ApiParameters.Extra)),
            Strict = given.Flag(ApiParameters.Strict),
        };
        return (T)options;
    }

    /// <summary>What is no object goes out as a parameter of that name, which the service refuses.</summary>
    private static Dictionary<string, JsonElement>? ExtraOf(string? text)
    {
        if (text is null)
            return null;
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(text) ?? [];
        }
        catch (JsonException)
        {
            return new Dictionary<string, JsonElement>(StringComparer.Ordinal) { [text] = JsonSerializer.SerializeToElement(text) };
        }
    }

    /// <summary>What cannot be understood goes out as a name, which the service refuses.</summary>
    private static IReadOnlyList<ImageLora>? LorasOf(string? text) =>
        text is null
            ? null
            :
            [
                .. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(one => LoraChoice.Parse(one) is { } lora ? new ImageLora(lora.Name, lora.Weight) : new ImageLora(one)),
            ];

    /// <summary>What cannot be understood goes out as a name, which the service refuses.</summary>
    private static IReadOnlyList<ImageControl>? ControlsOf(string? text) =>
        text is null
            ? null
            :
            [
                .. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(one =>
                        one.Split(':') switch
                        {
                            [var name, var image] when Whole(image) is { } number => new ImageControl(name, number),
                            [var name, var image, var strength]
                                when Whole(image) is { } number && double.TryParse(strength, CultureInfo.InvariantCulture, out var much) =>
                                new ImageControl(name, number, much),
                            _ => new ImageControl(one),
                        }
                    ),
            ];

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number beyond 32 bits stays out of every range.</summary>
    private static int? Narrow(long? value) => value is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;
}
