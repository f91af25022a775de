using System.IO.Pipelines;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>OpenAI's ImagesResponse, written in its order: its beginning, image after image, and its end. An image in it is written piece by
/// piece, also while it is still arriving.</summary>
internal sealed class ImagesJson(PipeWriter pipe, DrawnImages drawn) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(pipe, ApiJson.Options);

    /// <summary>Writes all of it, the images in it.</summary>
    public async ValueTask WriteAllAsync(DateTimeOffset created, CancellationToken cancellationToken)
    {
        Begin(created);
        foreach (var image in drawn.Images)
        {
            await WriteAsync(image, cancellationToken);
            End(image);
        }

        await EndAsync(cancellationToken);
    }

    /// <summary>With at least one image drawn.</summary>
    public void Begin(DateTimeOffset created)
    {
        _json.WriteStartObject();
        _json.WriteNumber("created"u8, created.ToUnixTimeSeconds());
        if (drawn.Fields.Family.ReportsUsage)
            drawn.Fields.WriteBackground(_json, drawn.Images[0].DrawnBackground);
        _json.WriteStartArray("data"u8);
    }

    /// <summary>Writes the image itself, whose entry is left open.</summary>
    /// <exception cref="Abstractions.Pixels.ImageTransferException">The image was arriving and does not come to its end.</exception>
    public async ValueTask WriteAsync(CompletedImageEvent image, CancellationToken cancellationToken)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("b64_json"u8);
        await ImageWriter.WriteBase64Async(_json, pipe, image.Image, cancellationToken);
        // It is on its way; its memory need not wait for the others.
        image.Image.Dispose();
    }

    /// <summary>Writes where the image is, whose entry is left open.</summary>
    public void Write(string url)
    {
        _json.WriteStartObject();
        _json.WriteString("url"u8, url);
    }

    /// <summary>Ends the image's entry.</summary>
    public void End(CompletedImageEvent image)
    {
        drawn.Fields.WriteRevisedPrompt(_json, image);
        _json.WriteEndObject();
    }

    public async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        var (fields, images) = (drawn.Fields, drawn.Images);
        _json.WriteEndArray();
        fields.WriteSafetyIdentifier(_json);
        if (fields.Family.ReportsUsage)
        {
            fields.WriteOutputFormat(_json);
            fields.WriteQuality(_json);
            ResponseFields.WriteSize(_json, images[0].Image.Size);
            fields.WriteUsage(_json, fields.ImageTokens * images.Count);
        }

        WriteEasel();
        _json.WriteEndObject();
        _json.Flush();
        await pipe.FlushAsync(cancellationToken);
    }

    public void Dispose() => _json.Dispose();

    /// <summary>By which ids the images are kept, in their order; null for one that could not be.</summary>
    private static void WriteGalleryIds(Utf8JsonWriter json, IReadOnlyList<CompletedImageEvent> images)
    {
        if (images.All(image => image.StoredAs is null))
            return;
        json.WriteStartArray("gallery_ids"u8);
        foreach (var image in images)
            json.WriteStringValue(image.StoredAs);
        json.WriteEndArray();
    }

    private void WriteEasel()
    {
        var (fields, images) = (drawn.Fields, drawn.Images);
        _json.WriteStartObject("easel"u8);
        _json.WriteString("model"u8, fields.Model);
        if (fields.ReportsRecipe)
        {
            RecipeJson.WriteSeeds(_json, [.. images.Select(image => image.Recipe)]);
            RecipeJson.Write(_json, images[0].Recipe);
        }

        WriteGalleryIds(_json, images);
        ResponseCost.Write(_json, drawn.Cost);
        drawn.Warnings.Write(_json);
        _json.WriteEndObject();
    }
}
