using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Dialects.Assets;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.Saas.Errors;
using Easel.Dialects.Saas.Models;

namespace Easel.Dialects.Saas.Images;

/// <summary>The response to one image request, gathered while it is drawn.</summary>
internal sealed class ImagesResponse(HttpContext context, AssetLinks links, Providers providers, bool asUrl) : IDisposable
{
    private const int CentsInDollar = 100;

    private readonly List<CompletedImageEvent> _images = [];
    private readonly List<ImageWarning> _warnings = [];
    private IReadOnlyList<string> _urls = [];
    private ModelCard? _model;
    private string? _provider;
    private decimal _cost;
    private bool _isCached;

    /// <summary>Takes what the event brings.</summary>
    public void See(ImageEvent happened)
    {
        switch (happened)
        {
            case AcceptedEvent accepted:
                _model = accepted.Model;
                break;
            case RoutedEvent routed:
                (_model, _provider) = (routed.Model, routed.Provider);
                break;
            case CachedEvent:
                _isCached = true;
                break;
            case CostEvent cost:
                _cost = cost.Cost;
                break;
            case WarningEvent warning:
                _warnings.Add(warning.Warning);
                break;
            case CompletedImageEvent image:
                _images.Add(image);
                break;
            default:
                happened.Discard();
                break;
        }
    }

    /// <summary>Keeps the images for their URLs, where they are delivered so; false when there is no room for all.</summary>
    public async ValueTask<bool> KeepAsync()
    {
        if (_model is null || _images.Count == 0)
            throw new InvalidOperationException("The pipeline ended without an image and without a failure.");
        _images.Sort((a, b) => a.ImageIndex.CompareTo(b.ImageIndex));
        if (!asUrl)
            return true;
        if (await links.AddAllAsync(context, _images) is not { } urls)
            return false;
        _urls = urls;
        return true;
    }

    public async Task WriteAsync()
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "application/json";
            ResponseHeaders.Set(context.Response.Headers, _warnings, _isCached);
        }

        var pipe = context.Response.BodyWriter;
        await using var json = new Utf8JsonWriter(pipe, ApiJson.Options);
        json.WriteStartObject();
        json.WriteString("message"u8, "Images generated successfully"u8);
        json.WriteStartObject("data"u8);
        json.WriteString("id"u8, SaasId.OfResponse());
        json.WriteStartArray("images"u8);
        for (var i = 0; i < _images.Count; i++)
            await WriteAsync(json, i);
        json.WriteEndArray();
        json.WriteString("model"u8, _model!.Id);
        json.WriteString("provider"u8, _provider ?? providers.NameOf(_model));
        json.WriteNumber("cost"u8, _cost * CentsInDollar);
        json.WriteBoolean("cached"u8, _isCached);
        WriteWarnings(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        await pipe.FlushAsync(context.RequestAborted);
    }

    public void Dispose()
    {
        foreach (var image in _images)
            image.Image.Dispose();
    }

    private async ValueTask WriteAsync(Utf8JsonWriter json, int index)
    {
        var image = _images[index];
        json.WriteStartObject();
        if (asUrl)
        {
            json.WriteString("url"u8, _urls[index]);
        }
        else
        {
            json.WritePropertyName("b64Json"u8);
            await ImageWriter.WriteBase64Async(json, context.Response.BodyWriter, image.Image.Memory, context.RequestAborted);
            // The pixels are on their way; their memory need not wait for the others.
            image.Image.Dispose();
        }

        if (image.RevisedPrompt is { } revised)
            json.WriteString("revisedPrompt"u8, revised);
        json.WriteEndObject();
    }

    private void WriteWarnings(Utf8JsonWriter json)
    {
        if (_warnings.Count == 0)
            return;
        json.WriteStartArray("warnings"u8);
        foreach (var warning in _warnings)
            ApiJson.WriteProblem(json, warning.Code, warning.Param is { } param ? SaasFields.Of(param) : null, warning.Message);
        json.WriteEndArray();
    }
}
