using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using OpenAI.Images;

// Streams of images are still new in the client.
#pragma warning disable OPENAI001

namespace Easel.Samples.Testing;

/// <summary>What a program would use: draws with OpenAI's official client, and says in its own words what went wrong.</summary>
public sealed class Illustrator(ImageClient client)
{
    /// <summary>The image; or null and why there is none.</summary>
    public Task<(BinaryData? Image, DrawingProblem? Problem)> DrawAsync(string prompt, CancellationToken cancellationToken = default) =>
        TryAsync(
            async () => ((await client.GenerateImageAsync(prompt, options: null, cancellationToken)).Value.ImageBytes, null),
            cancellationToken
        );

    /// <summary>The same of a stream; the client hands over its events as they are.</summary>
    /// <param name="preview">Hears of each preview.</param>
    public Task<(BinaryData? Image, DrawingProblem? Problem)> StreamAsync(
        string prompt,
        Action<BinaryData>? preview = null,
        CancellationToken cancellationToken = default
    ) => TryAsync(() => ReadAsync(prompt, preview, cancellationToken), cancellationToken);

    private async Task<(BinaryData? Image, DrawingProblem? Problem)> ReadAsync(
        string prompt,
        Action<BinaryData>? preview,
        CancellationToken cancellationToken
    )
    {
        using var body = BinaryContent.CreateJson(
            new
            {
                model = "gpt-image-2",
                prompt,
                stream = true,
                partial_images = 1,
            }
        );
        var events = await client.GenerateImagesStreamingAsync(body, new RequestOptions { CancellationToken = cancellationToken });
        await foreach (var item in events)
        {
            using var document = JsonDocument.Parse(item.Data);
            if (item.EventType is "error")
                return (null, ProblemOf(document.RootElement.GetProperty("error")));
            var image = BinaryData.FromBytes(document.RootElement.GetProperty("b64_json").GetBytesFromBase64());
            if (item.EventType.EndsWith(".completed", StringComparison.Ordinal))
                return (image, null);
            preview?.Invoke(image);
        }

        // A stream may also end without having come to its end.
        return (null, DrawingProblem.Connection);
    }

    private static async Task<(BinaryData? Image, DrawingProblem? Problem)> TryAsync(
        Func<Task<(BinaryData? Image, DrawingProblem? Problem)>> draw,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await draw();
        }
        catch (ClientResultException refused)
        {
            return (null, ProblemOf(refused));
        }
        // The client has tried again; of several attempts each has its failure.
        catch (AggregateException tried) when (tried.InnerExceptions is [.., var last])
        {
            return (null, last is ClientResultException refused ? ProblemOf(refused) : ProblemOf(last));
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, ProblemOf(failure));
        }
    }

    private static DrawingProblem ProblemOf(ClientResultException refused)
    {
        var code = CodeOf(refused);
        return refused.Status switch
        {
            // No response at all, or half of one.
            0 => DrawingProblem.Connection,
            429 when code is "insufficient_quota" => DrawingProblem.Quota,
            429 or >= 500 => DrawingProblem.Busy,
            _ when code is "moderation_blocked" => DrawingProblem.Blocked,
            _ => DrawingProblem.Refused,
        };
    }

    private static DrawingProblem ProblemOf(JsonElement error) =>
        error.GetProperty("code").GetString() switch
        {
            "insufficient_quota" => DrawingProblem.Quota,
            "moderation_blocked" => DrawingProblem.Blocked,
            _ => DrawingProblem.Busy,
        };

    private static DrawingProblem ProblemOf(Exception failure) =>
        failure switch
        {
            OperationCanceledException or TimeoutException => DrawingProblem.Timeout,
            FormatException or JsonException => DrawingProblem.Damaged,
            _ => DrawingProblem.Connection,
        };

    private static string? CodeOf(ClientResultException refused)
    {
        if (refused.GetRawResponse()?.Content is not { } body)
            return null;
        using var document = JsonDocument.Parse(body);
        return document.RootElement.GetProperty("error").GetProperty("code").GetString();
    }
}

/// <summary>Why there is no image.</summary>
public enum DrawingProblem
{
    Busy,
    Quota,
    Blocked,
    Refused,
    Timeout,
    Connection,
    Damaged,
}
