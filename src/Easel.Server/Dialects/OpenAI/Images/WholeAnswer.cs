using System.Text.Json;

namespace Easel.Server;

/// <summary>All images of a request in one JSON object (OpenAI's ImagesResponse), written when the last is done.</summary>
internal sealed class WholeAnswer(TimeProvider clock, ILogger<WholeAnswer> log)
{
    public async Task WriteAsync(HttpContext context, ImagesCall call, IAsyncEnumerable<ImageEvent> events)
    {
        var images = new List<CompletedImageEvent>(call.Request.Count);
        var warnings = new AnswerWarnings(call.Warnings);
        AnswerFacts? facts = null;
        try
        {
            await foreach (var happened in events.WithCancellation(context.RequestAborted))
            {
                switch (happened)
                {
                    case AcceptedEvent accepted: facts = new AnswerFacts(accepted, call); break;
                    case WarningEvent warning: warnings.Add(warning.Warning); break;
                    case CompletedImageEvent image: images.Add(image); break;
                    case PartialImageEvent partial: partial.Image.Dispose(); break;
                    case FailureEvent failure:
                        await ErrorAnswer.WriteAsync(context, Failures.ToErrors(failure, context.TraceIdentifier, log));
                        return;
                }
            }

            if (facts is null || images.Count == 0) throw new InvalidOperationException("The road ended without an image and without a failure.");
            images.Sort((a, b) => a.ImageIndex.CompareTo(b.ImageIndex));
            await WriteAsync(context, call, facts, images, warnings);
        }
        finally
        {
            foreach (var image in images) image.Image.Dispose();
        }
    }

    private async Task WriteAsync(HttpContext context, ImagesCall call, AnswerFacts facts, List<CompletedImageEvent> images, AnswerWarnings warnings)
    {
        context.Response.ContentType = "application/json";
        warnings.SetHeader(context.Response.Headers);
        var pipe = context.Response.BodyWriter;
        await using var json = new Utf8JsonWriter(pipe, WireJson.Options);
        json.WriteStartObject();
        json.WriteNumber("created"u8, clock.GetUtcNow().ToUnixTimeSeconds());
        facts.WriteBackground(json, images[0].DrawnBackground);
        json.WriteStartArray("data"u8);
        foreach (var image in images)
        {
            var file = (EncodedImage)image.Image;
            json.WriteStartObject();
            if (call.Delivery == ImageDelivery.Url)
            {
                json.WritePropertyName("url"u8);
                await ImageWriter.WriteDataUrlAsync(json, pipe, file, context.RequestAborted);
            }
            else
            {
                json.WritePropertyName("b64_json"u8);
                await ImageWriter.WriteBase64Async(json, pipe, file.Memory, context.RequestAborted);
            }

            // The pixels are on their way; their memory need not wait for the others.
            file.Dispose();
            if (image.RevisedPrompt is not null) json.WriteString("revised_prompt"u8, image.RevisedPrompt);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        facts.WriteOutputFormat(json);
        facts.WriteQuality(json);
        facts.WriteSize(json);
        new TokenCount(facts.InputTokens, facts.ImageTokens * images.Count).Write(json);
        WriteEasel(json, facts, images, warnings);
        json.WriteEndObject();
        json.Flush();
        await pipe.FlushAsync(context.RequestAborted);
    }

    private static void WriteEasel(Utf8JsonWriter json, AnswerFacts facts, List<CompletedImageEvent> images, AnswerWarnings warnings)
    {
        var recipe = images[0].Recipe;
        json.WriteStartObject("easel"u8);
        json.WriteString("model"u8, facts.Model);
        json.WriteStartArray("seeds"u8);
        foreach (var image in images) json.WriteNumberValue(image.Recipe.Seed);
        json.WriteEndArray();
        json.WriteNumber("steps"u8, recipe.Steps);
        json.WriteNumber("guidance_scale"u8, recipe.GuidanceScale);
        json.WriteString("scheduler"u8, recipe.Scheduler);
        warnings.Write(json);
        json.WriteEndObject();
    }
}
