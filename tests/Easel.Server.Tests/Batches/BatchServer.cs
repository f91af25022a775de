using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Batches;

/// <summary>A server with files, and what tests of its batches ask of it.</summary>
public abstract class BatchServer : FileServer
{
    private protected const string Batches = "/v1/batches";

    /// <summary>A line that draws a small image.</summary>
    private protected static string Line(string id, object? body = null, string url = RunningServer.Generations, string method = "POST") =>
        JsonSerializer.Serialize(
            new
            {
                custom_id = id,
                method,
                url,
                body = body ?? new { prompt = id, size = "64x64" },
            }
        );

    private protected async Task<string> UploadAsync(params string[] lines) =>
        (await UploadAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "batch", "requests.jsonl")).GetProperty("id").GetString()!;

    /// <summary>The id of a new batch over these lines.</summary>
    private protected async Task<string> CreateAsync(params string[] lines) => await CreateAsync(RunningServer.Generations, lines);

    private protected async Task<string> CreateAsync(string endpoint, string[] lines)
    {
        using var created = await PostAsync(
            new
            {
                input_file_id = await UploadAsync(lines),
                endpoint,
                completion_window = "24h",
            }
        );
        var batch = await RunningServer.JsonAsync(created);
        created.StatusCode.ShouldBe(HttpStatusCode.OK, batch.ToString());
        return batch.GetProperty("id").GetString()!;
    }

    private protected Task<HttpResponseMessage> PostAsync(object batch) => Server.Client.PostAsJsonAsync(Batches, batch);

    private protected Task<JsonElement> BatchAsync(string id) => GetAsync($"{Batches}/{id}");

    /// <summary>The batch when it is so far.</summary>
    private protected async Task<JsonElement> BatchAsync(string id, string status)
    {
        JsonElement batch = default;
        try
        {
            await Eventually.HoldsAsync(async () => (batch = await BatchAsync(id)).GetProperty("status").GetString() == status);
        }
        catch (OperationCanceledException)
        {
            batch.GetProperty("status").GetString().ShouldBe(status, batch.ToString());
        }

        return batch;
    }

    private protected async Task<JsonElement> CancelAsync(string id)
    {
        using var answer = await Server.Client.PostAsync($"{Batches}/{id}/cancel", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await RunningServer.JsonAsync(answer);
    }

    private protected Task<List<JsonElement>> OutputAsync(JsonElement batch) => LinesAsync(batch.GetProperty("output_file_id").GetString());

    private protected Task<List<JsonElement>> ErrorsAsync(JsonElement batch) => LinesAsync(batch.GetProperty("error_file_id").GetString());

    private protected static string Counts(JsonElement batch)
    {
        var counts = batch.GetProperty("request_counts");
        return $"{counts.GetProperty("completed")} + {counts.GetProperty("failed")} of {counts.GetProperty("total")}";
    }

    private protected static IEnumerable<string?> Ids(IEnumerable<JsonElement> lines) =>
        lines.Select(line => line.GetProperty("custom_id").GetString());

    /// <summary>What the engine was asked to draw, in order.</summary>
    private protected List<string> Drawn()
    {
        lock (Engine.Seen)
            return [.. Engine.Seen.Select(request => ((PromptedRequest)request).Prompt)];
    }

    /// <summary>A file of results: every line is one JSON object, its end included.</summary>
    private async Task<List<JsonElement>> LinesAsync(string? fileId)
    {
        var text = await Server.Client.GetStringAsync($"{Files}/{fileId}/content");
        text.ShouldEndWith("\n");
        return [.. text.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }
}
