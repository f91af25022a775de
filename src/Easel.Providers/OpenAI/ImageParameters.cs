using System.Globalization;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>The parameters of a call, in the Images API's words; what the request leaves to the service is not there.</summary>
internal sealed class ImageParameters
{
    private readonly List<KeyValuePair<string, object>> _values = [];

    public ImageParameters(ServiceRequest request, bool stream)
    {
        var (image, can) = (request.Image, request.Model.Card.Capabilities);
        Add("model", request.Model.Id);
        if (image is PromptedRequest)
            Add("prompt", request.Prompt);
        if (image.Count > 1 || request.Model.Flag("sendCount", fallback: true))
            Add("n", image.Count);
        AddSize(request);
        if (can.Qualities.Count > 0)
            Add("quality", QualityWord.Of(image.Quality));
        AddFormat(request);
        if (can.Transparency || request.Model.Flag("sendBackground"))
            Add("background", image.BackgroundAsked ? image.Background.ToString().ToLowerInvariant() : "auto");
        if (image.Moderation != ModerationLevel.Auto && request.Model.Flag("sendModeration"))
            Add("moderation", image.Moderation.ToString().ToLowerInvariant());
        if (image is EditRequest { InputFidelity: InputFidelity.High } && can.InputFidelity)
            Add("input_fidelity", "high");
        AddDiffusion(image, request);
        if (stream)
        {
            Add("stream", true);
            Add("partial_images", image.PartialImages);
        }

        if (image.Extra.Count > 0 && request.Model.Setting("extra") is "object")
            Add("extra", JsonSerializer.SerializeToElement(image.Extra));
        else
            _values.AddRange(image.Extra.Select(pair => KeyValuePair.Create(pair.Key, (object)pair.Value)));
    }

    public void Write(Utf8JsonWriter json) => Write(json, without: []);

    /// <param name="without">Names of parameters that are left out.</param>
    public void Write(Utf8JsonWriter json, HashSet<string> without)
    {
        foreach (var (name, value) in _values.Where(pair => !without.Contains(pair.Key)))
        {
            json.WritePropertyName(name);
            switch (value)
            {
                case string text:
                    json.WriteStringValue(text);
                    break;
                case bool flag:
                    json.WriteBooleanValue(flag);
                    break;
                case JsonElement element:
                    element.WriteTo(json);
                    break;
                default:
                    json.WriteRawValue(TextOf(value));
                    break;
            }
        }
    }

    /// <summary>As a form's fields, where everything is text.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields() => _values.Select(pair => KeyValuePair.Create(pair.Key, TextOf(pair.Value)));

    private static string TextOf(object value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            JsonElement { ValueKind: JsonValueKind.String } element => element.GetString()!,
            JsonElement element => element.GetRawText(),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private void Add(string name, object value) => _values.Add(new(name, value));

    private void AddSize(ServiceRequest request)
    {
        var can = request.Model.Card.Capabilities;
        if (can.AspectRatios.Count > 0 || can.Resolutions.Count > 0)
        {
            var shape = ShapeChoice.Of(request.Image, can);
            if (shape.Ratio is { } ratio)
                Add("aspect_ratio", ratio.ToString());
            if (shape.Resolution is { } resolution)
                Add("resolution", resolution);
            return;
        }

        if (SizeOf(request) is not { } text)
            return;
        if (request.Model.Setting("sizes") is "sides" && ImageSize.TryParse(text, out var size))
        {
            Add("width", size.Width);
            Add("height", size.Height);
        }
        else
        {
            Add("size", text);
        }
    }

    private static string? SizeOf(ServiceRequest request)
    {
        var (image, model) = (request.Image, request.Model);
        if (image.Size is { } size && (image.SizeAsked || image.AspectRatio is not null || image.Resolution is not null))
            return size.ToString();
        return model.Flag("autoSize", fallback: true) ? "auto"
            : image is GenerateRequest ? model.Card.Capabilities.DefaultSize.ToString()
            : null;
    }

    private void AddFormat(ServiceRequest request)
    {
        if (request.Model.Setting("responseFormat") is { } delivery)
            Add("response_format", delivery);
        if (request.Model.Formats.Count < 2 || !request.Model.Formats.Contains(request.Image.Format))
            return;
        Add("output_format", request.Image.Format.ToString().ToLowerInvariant());
        if (request.Model.Compresses && request.Image is { Format: not (ImageFormat.Png or ImageFormat.Gif), Compression: { } quality })
            Add("output_compression", quality);
    }

    /// <summary>What services of diffusion models added to the API, by the names that most use.</summary>
    private void AddDiffusion(ImageRequest image, ServiceRequest request)
    {
        var can = request.Model.Card.Capabilities;
        if (can.Seed && image.Seed is { } seed)
            Add(request.Model.Setting("seedName") ?? "seed", seed);
        if (can.Steps && image.Steps is { } steps)
            Add(request.Model.Setting("stepsName") ?? "steps", steps);
        if (can.GuidanceScale && image.GuidanceScale is { } guidance)
            Add(request.Model.Setting("guidanceName") ?? "guidance_scale", guidance);
        if (can.NegativePrompt && image is PromptedRequest { NegativePrompt: { Length: > 0 } unwanted })
            Add("negative_prompt", unwanted);
        if (can.Styles.Count > 0 && image.Style is { } style)
            Add("style", style);
        if (can.Strength && image is EditRequest { Strength: { } strength })
            Add("strength", strength);
    }
}
