using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>A <c>chat.completion</c> object: a choice for each image, in <c>message.images</c>.</summary>
internal sealed class ChatCompletion(AssetLinks links, KeepAliveOptions keepAlive, TimeProvider clock, ILogger<ChatCompletion> log)
{
    public async Task WriteAsync(HttpContext context, ChatCall call, IAsyncEnumerable<ImageEvent> events)
    {
        var fields = new ChatFields(call, clock);
        var images = new List<CompletedImageEvent>(call.Request.Count);
        decimal? cost = null;
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
                        fields.Accept(accepted);
                        break;
                    case WarningEvent warning:
                        fields.Warnings.Add(warning.Warning);
                        break;
                    case CachedEvent:
                        fields.Warnings.IsCached = true;
                        break;
                    case CompletedImageEvent image:
                        images.Add(image);
                        break;
                    case CostEvent paid:
                        cost = paid.Cost;
                        break;
                    case PartialImageEvent partial:
                        partial.Image.Dispose();
                        break;
                    case FailureEvent failure:
                        await ErrorResponse.WriteAsync(context, Failures.ToErrors(failure, context.TraceIdentifier, log));
                        return;
                }
            }

            if (images.Count == 0)
                throw new InvalidOperationException("The pipeline ended without an image and without a failure.");
            images.Sort((a, b) => a.ImageIndex.CompareTo(b.ImageIndex));
            var urls = call.Delivery == ImageDelivery.Url ? await links.AddAllAsync(context, images) : [];
            writing = true;
            if (urls is null)
                await ErrorResponse.WriteAsync(context, ApiError.InsufficientStorage(ExpirySweep.Period));
            else
                await WriteAsync(context, fields, images, urls, cost);
        }
        catch (Exception bug) when (!writing && context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // Only white space was sent.
            log.RequestFailed(bug, context.TraceIdentifier);
            await ErrorResponse.WriteAsync(context, ApiError.From(bug, context.TraceIdentifier));
        }
        finally
        {
            foreach (var image in images)
                image.Image.Dispose();
        }
    }

    private static async Task WriteAsync(
        HttpContext context,
        ChatFields fields,
        List<CompletedImageEvent> images,
        IReadOnlyList<string> urls,
        decimal? cost
    )
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "application/json";
            fields.Warnings.SetHeader(context.Response.Headers);
        }

        var pipe = context.Response.BodyWriter;
        await using var json = new Utf8JsonWriter(pipe, ApiJson.Options);
        json.WriteStartObject();
        fields.WriteHead(json, "chat.completion");
        json.WriteStartArray("choices"u8);
        for (var i = 0; i < images.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("index"u8, i);
            json.WriteStartObject("message"u8);
            json.WriteString("role"u8, "assistant"u8);
            json.WriteString("content"u8, images[i].RevisedPrompt ?? "");
            json.WriteNull("refusal"u8);
            json.WriteStartArray("images"u8);
            json.WriteStartObject();
            json.WriteString("type"u8, "image_url"u8);
            json.WriteNumber("index"u8, 0);
            json.WriteStartObject("image_url"u8);
            if (urls.Count > 0)
            {
                json.WriteString("url"u8, urls[i]);
            }
            else
            {
                json.WritePropertyName("url"u8);
                var file = images[i].Image;
                await ImageWriter.WriteDataUrlAsync(json, pipe, MediaTypes.Of(file.Format), file.Memory, context.RequestAborted);
                // The pixels are on their way; their memory need not wait for the others.
                file.Dispose();
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteNull("logprobs"u8);
            json.WriteString("finish_reason"u8, "stop"u8);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        fields.WriteUsage(json, images.Count);
        fields.WriteEasel(json, images, cost);
        json.WriteEndObject();
        json.Flush();
        await pipe.FlushAsync(context.RequestAborted);
    }
}
