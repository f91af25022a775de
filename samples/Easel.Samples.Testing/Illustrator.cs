using System.ClientModel;
using System.Text.Json;
using OpenAI.Images;

namespace Easel.Samples.Testing;

/// <summary>What a program would use: draws with OpenAI's official client, and says in its own words what went wrong.</summary>
public sealed class Illustrator(ImageClient client)
{
    /// <summary>The image; or null and why there is none.</summary>
    public async Task<(BinaryData? Image, DrawingProblem? Problem)> DrawAsync(string prompt, CancellationToken cancellationToken = default)
    {
        try
        {
            var image = await client.GenerateImageAsync(prompt, options: null, cancellationToken);
            return (image.Value.ImageBytes, null);
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
