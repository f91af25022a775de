using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Moderation;

/// <summary>
/// Asks a service that speaks OpenAI's <c>POST /v1/moderations</c>. What it flags is refused; at <see cref="ModerationLevel.Low"/> only
/// what a category scores <see cref="LowThreshold"/> or more. No response, or one that is not understood, refuses too.
/// </summary>
/// <param name="clients">A client for each question; its time-out is the moderation's, from the question to the last byte of the response.</param>
/// <param name="key">Sent as a bearer token; null sends none.</param>
public sealed class EndpointModerator(Func<HttpClient> clients, Uri endpoint, string? key) : IModerator
{
    public const double LowThreshold = 0.8;

    private const int MaxResponseBytes = 256 * 1024;

    public async ValueTask<ImageError?> JudgeAsync(PromptedRequest request, CancellationToken cancellationToken)
    {
        var client = clients();
        // The client's own ends with the response's head.
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(client.Timeout);
        try
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = Question(request.Prompt) };
            if (key is not null)
                message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            if (!response.IsSuccessStatusCode)
                return ModerationErrors.Unavailable;
            await response.Content.LoadIntoBufferAsync(MaxResponseBytes, deadline.Token);
            using var verdict = await JsonDocument.ParseAsync(
                await response.Content.ReadAsStreamAsync(deadline.Token),
                default,
                deadline.Token
            );
            return Refuses(verdict.RootElement, request.Moderation) switch
            {
                true => ModerationErrors.Blocked("moderation service", CategoriesOf(verdict.RootElement)),
                false => null,
                null => ModerationErrors.Unavailable,
            };
        }
        catch (Exception failure)
            when (failure is HttpRequestException or JsonException or IOException
                || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            return ModerationErrors.Unavailable;
        }
    }

    private static ByteArrayContent Question(string prompt)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("input"u8, Encoding.UTF8.GetBytes(prompt));
            json.WriteEndObject();
        }

        return new ByteArrayContent(body.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }

    /// <summary>Null when this is not a moderation.</summary>
    private static bool? Refuses(JsonElement moderation, ModerationLevel level)
    {
        if (
            moderation.ValueKind != JsonValueKind.Object
            || !moderation.TryGetProperty("results", out var results)
            || results.ValueKind != JsonValueKind.Array
            || results.GetArrayLength() == 0
        )
        {
            return null;
        }

        var refused = false;
        foreach (var result in results.EnumerateArray())
        {
            if (
                result.ValueKind != JsonValueKind.Object
                || !result.TryGetProperty("flagged", out var flagged)
                || flagged.ValueKind is not (JsonValueKind.True or JsonValueKind.False)
            )
            {
                return null;
            }

            refused |= flagged.GetBoolean() && (level != ModerationLevel.Low || ScoresHigh(result));
        }

        return refused;
    }

    /// <summary>The names of the categories that were flagged, each once, in the service's order.</summary>
    private static List<string> CategoriesOf(JsonElement moderation)
    {
        var names = new List<string>();
        foreach (var result in moderation.GetProperty("results").EnumerateArray())
        {
            if (!result.TryGetProperty("categories", out var categories) || categories.ValueKind != JsonValueKind.Object)
                continue;
            names.AddRange(categories.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.True).Select(one => one.Name));
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>True as well when it gives no scores: then there is nothing to be lenient by.</summary>
    private static bool ScoresHigh(JsonElement result)
    {
        if (!result.TryGetProperty("category_scores", out var scores) || scores.ValueKind != JsonValueKind.Object)
            return true;
        foreach (var score in scores.EnumerateObject())
        {
            if (score.Value.ValueKind != JsonValueKind.Number || score.Value.GetDouble() >= LowThreshold)
                return true;
        }

        return false;
    }
}
