using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>All images of a request in one JSON object (OpenAI's ImagesResponse), written when the last is done.</summary>
internal sealed class UnaryResponse(AssetLinks links, KeepAliveOptions keepAlive, TimeProvider clock, ILogger<UnaryResponse> log)
{
    public async Task WriteAsync(HttpContext context, ImagesCall call, IAsyncEnumerable<ImageEvent> events)
    {
        if (call.Delivery == ImageDelivery.Url && await links.FullAsync(context) is { } full)
        {
            await ErrorResponse.WriteAsync(context, full);
            return;
        }

        var images = new List<CompletedImageEvent>(call.Request.Count);
        var warnings = new ResponseWarnings(call.Warnings);
        ResponseFields? facts = null;
        var writing = false;
        try
        {
            await foreach (var happened in events.WithSilences(keepAlive.Interval, clock, context.RequestAborted))
            {
                switch (happened)
                {
                    case null:
                        await KeepAlive.AwaitJsonAsync(context);
                        break;
                    case AcceptedEvent accepted:
                        facts = new ResponseFields(accepted, call);
                        break;
                    case WarningEvent warning:
                        warnings.Add(warning.Warning);
                        break;
                    case CachedEvent:
                        warnings.IsCached = true;
                        break;
                    case CompletedImageEvent image:
                        images.Add(image);
                        break;
                    case PartialImageEvent partial:
                        partial.Image.Dispose();
                        break;
                    case FailureEvent failure:
                        await ErrorResponse.WriteAsync(context, Failures.ToErrors(failure, context.TraceIdentifier, log));
                        return;
                }
            }

            if (facts is null || images.Count == 0)
                throw new InvalidOperationException("The pipeline ended without an image and without a failure.");
            images.Sort((a, b) => a.ImageIndex.CompareTo(b.ImageIndex));
            var urls = call.Delivery == ImageDelivery.Url ? await links.AddAllAsync(context, images) : [];
            writing = true;
            if (urls is null)
                await ErrorResponse.WriteAsync(context, ApiError.InsufficientStorage(ExpirySweep.Period));
            else
                await WriteAsync(context, facts, images, urls, warnings);
        }
        catch (Exception bug) when (!writing && context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // Only white space was sent.
            log.LogError(bug, "{RequestId} failed", context.TraceIdentifier);
            await ErrorResponse.WriteAsync(context, ApiError.From(bug, context.TraceIdentifier));
        }
        finally
        {
            foreach (var image in images)
                image.Image.Dispose();
        }
    }

    private async Task WriteAsync(
        HttpContext context,
        ResponseFields facts,
        List<CompletedImageEvent> images,
        IReadOnlyList<string> urls,
        ResponseWarnings warnings
    )
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "application/json";
            warnings.SetHeader(context.Response.Headers);
        }

        var pipe = context.Response.BodyWriter;
        await using var json = new Utf8JsonWriter(pipe, ApiJson.Options);
        json.WriteStartObject();
        json.WriteNumber("created"u8, clock.GetUtcNow().ToUnixTimeSeconds());
        if (facts.Family.TellsUsage)
            facts.WriteBackground(json, images[0].DrawnBackground);
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
                await ImageWriter.WriteBase64Async(json, pipe, image.Image.Memory, context.RequestAborted);
                // The pixels are on their way; their memory need not wait for the others.
                image.Image.Dispose();
            }

            facts.WriteRevisedPrompt(json, image);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (facts.Family.TellsUsage)
        {
            facts.WriteOutputFormat(json);
            facts.WriteQuality(json);
            facts.WriteSize(json);
            facts.WriteUsage(json, facts.ImageTokens * images.Count);
        }

        WriteEasel(json, facts, images, warnings);
        json.WriteEndObject();
        json.Flush();
        await pipe.FlushAsync(context.RequestAborted);
    }

    private static void WriteEasel(Utf8JsonWriter json, ResponseFields facts, List<CompletedImageEvent> images, ResponseWarnings warnings)
    {
        json.WriteStartObject("easel"u8);
        json.WriteString("model"u8, facts.Model);
        if (facts.TellsRecipe)
        {
            RecipeJson.WriteSeeds(json, [.. images.Select(image => image.Recipe)]);
            RecipeJson.Write(json, images[0].Recipe);
        }

        warnings.Write(json);
        json.WriteEndObject();
    }
}
