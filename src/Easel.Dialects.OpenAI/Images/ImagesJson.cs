using System.IO.Pipelines;
using System.Text.Json;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>OpenAI's ImagesResponse, its images written piece by piece.</summary>
internal static class ImagesJson
{
    /// <param name="urls">Of each image; empty where the images are in the response.</param>
    public static async Task WriteAsync(
        PipeWriter pipe,
        DrawnImages drawn,
        IReadOnlyList<string> urls,
        DateTimeOffset created,
        CancellationToken cancellationToken
    )
    {
        var (fields, images) = (drawn.Fields, drawn.Images);
        await using var json = new Utf8JsonWriter(pipe, ApiJson.Options);
        json.WriteStartObject();
        json.WriteNumber("created"u8, created.ToUnixTimeSeconds());
        if (fields.Family.TellsUsage)
            fields.WriteBackground(json, images[0].DrawnBackground);
        json.WriteStartArray("data"u8);
        for (var i = 0; i < images.Count; i++)
        {
            var image = images[i];
            json.WriteStartObject();
            if (urls.Count > 0)
            {
                json.WriteString("url"u8, urls[i]);
            }
            else
            {
                json.WritePropertyName("b64_json"u8);
                await ImageWriter.WriteBase64Async(json, pipe, image.Image.Memory, cancellationToken);
                // The pixels are on their way; their memory need not wait for the others.
                image.Image.Dispose();
            }

            fields.WriteRevisedPrompt(json, image);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        fields.WriteSafetyIdentifier(json);
        if (fields.Family.TellsUsage)
        {
            fields.WriteOutputFormat(json);
            fields.WriteQuality(json);
            ResponseFields.WriteSize(json, images[0].Image.Size);
            fields.WriteUsage(json, fields.ImageTokens * images.Count);
        }

        WriteEasel(json, drawn);
        json.WriteEndObject();
        json.Flush();
        await pipe.FlushAsync(cancellationToken);
    }

    private static void WriteEasel(Utf8JsonWriter json, DrawnImages drawn)
    {
        var (fields, images) = (drawn.Fields, drawn.Images);
        json.WriteStartObject("easel"u8);
        json.WriteString("model"u8, fields.Model);
        if (fields.TellsRecipe)
        {
            RecipeJson.WriteSeeds(json, [.. images.Select(image => image.Recipe)]);
            RecipeJson.Write(json, images[0].Recipe);
        }

        ResponseCost.Write(json, drawn.Cost);
        drawn.Warnings.Write(json);
        json.WriteEndObject();
    }
}
