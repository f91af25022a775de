using System.Globalization;
using System.Net.Http.Headers;
using Easel.Abstractions.Requests;
using Easel.Providers.Inputs;
using Easel.Providers.Services;

namespace Easel.Providers.Stability;

/// <summary>A request as Stability's form.</summary>
internal sealed class StabilityForm : MultipartFormDataContent
{
    private const float UsualStrength = 0.7f;

    private readonly SentImages _files = [];

    public StabilityForm(ServiceRequest request, InputFiles inputs)
    {
        try
        {
            Fill(request, inputs);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Under a mask another endpoint draws.</summary>
    public static string PathOf(ServiceRequest request) =>
        request.Mask is not null
            ? "stable-image/edit/inpaint"
            : $"stable-image/generate/{request.Model.Setting("endpoint") ?? request.Model.Id}";

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _files.Dispose();
    }

    private void Fill(ServiceRequest request, InputFiles inputs)
    {
        var image = request.Image;
        AddText("prompt", request.Prompt);
        if (image is PromptedRequest { NegativePrompt: { Length: > 0 } unwanted })
            AddText("negative_prompt", unwanted);
        if (image.Seed is { } seed)
            AddText("seed", Number(seed));
        AddText("output_format", request.Model.Formats.Contains(image.Format) ? image.Format.ToString().ToLowerInvariant() : "png");
        if (image.Style is { } style)
            AddText("style_preset", style);
        if (request.Mask is null && request.Model.Setting("model") is { } model)
            AddText("model", model);
        if (image.GuidanceScale is { } guidance && request.Model.Card.Capabilities.GuidanceScale)
            AddText("cfg_scale", guidance.ToString(CultureInfo.InvariantCulture));
        if (request.Images.Count == 0)
        {
            if (ShapeChoice.Of(image, request.Model.Card.Capabilities).Ratio is { } ratio)
                AddText("aspect_ratio", ratio.ToString());
        }
        else
        {
            AddImages(request, inputs);
        }

        foreach (var (name, value) in image.Extra)
            AddText(name, value.ValueKind == System.Text.Json.JsonValueKind.String ? value.GetString()! : value.GetRawText());
    }

    private void AddImages(ServiceRequest request, InputFiles inputs)
    {
        AddFile(inputs.Of(request.Images[0], request.Model.Inputs), "image");
        if (request.Mask is { } mask)
        {
            AddFile(inputs.Mask(mask, MaskConvention.WhiteIsDrawn), "mask");
            return;
        }

        AddText("strength", ((request.Image as EditRequest)?.Strength ?? UsualStrength).ToString(CultureInfo.InvariantCulture));
        if (request.Model.Setting("model") is not null)
            AddText("mode", "image-to-image");
    }

    private void AddText(string name, string text) => Add(new StringContent(text), $"\"{name}\"");

    private void AddFile(SentImage file, string name)
    {
        _files.Add(file);
        var part = new ReadOnlyMemoryContent(file.Bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue(file.MediaType);
        Add(part, $"\"{name}\"", $"\"{name}.{file.Extension}\"");
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
