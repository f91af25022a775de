using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Dialects.Assets;
using Easel.Dialects.Images;

namespace Easel.Dialects.AIsBreaker;

/// <summary>Writes images as the protocol's outputs: each a URL on this server, or base64.</summary>
internal sealed class OutputImages(AssetLinks links, HttpContext context, bool deliverUrls)
{
    /// <summary>Keeps the image where it is delivered by URL; null when there is no room for it.</summary>
    public async ValueTask<Output?> DeliverAsync(int index, ImageData image)
    {
        if (!deliverUrls)
            return new Output(index, image, null);
        return await links.KeepAsync(context, (EncodedImage)image, context.RequestAborted) is { } kept
            ? new Output(index, image, kept)
            : null;
    }

    /// <summary>Writes an entry of <c>outputs</c>.</summary>
    public async ValueTask WriteAsync(Utf8JsonWriter json, Output output, bool isProcessing)
    {
        json.WriteStartObject();
        json.WriteStartObject("image"u8);
        json.WriteNumber("index"u8, output.Index);
        json.WriteString("role"u8, "assistant"u8);
        if (deliverUrls)
        {
            json.WriteString("url"u8, links.UrlOf(context, output.Kept!.Value));
        }
        else
        {
            json.WritePropertyName("base64"u8);
            await ImageWriter.WriteBase64Async(json, context.Response.BodyWriter, output.Image.Memory, context.RequestAborted);
        }

        json.WriteBoolean("isProcessing"u8, isProcessing);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
