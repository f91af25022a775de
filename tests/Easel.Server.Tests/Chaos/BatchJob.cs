using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Easel.Server.Tests.Chaos;

/// <summary>A batch of four images.</summary>
internal sealed class BatchJob(string run, int number) : ChaosJob(run, number)
{
    private const int Lines = 4;

    public override async Task<string> RunAsync(ChaosClient client, CancellationToken token)
    {
        var file = await client.JsonAsync(HttpMethod.Post, "/v1/files", (Func<HttpContent>)Upload, key: null, token);
        var body = new
        {
            input_file_id = file.GetProperty("id").GetString(),
            endpoint = "/v1/images/generations",
            completion_window = "24h",
        };
        var accepted = await client.JsonAsync(HttpMethod.Post, "/v1/batches", body, Key, token);
        var batch = await EndAsync(client, $"/v1/batches/{accepted.GetProperty("id").GetString()}", token);
        if (batch.GetProperty("error_file_id").GetString() is { } errors)
            throw new ChaosException($"{Key}: {await client.TextAsync($"/v1/files/{errors}/content", token)}");
        if (batch.GetProperty("status").GetString() is not "completed")
            throw new ChaosException($"{Key}: {batch}");
        var output = await client.TextAsync($"/v1/files/{batch.GetProperty("output_file_id").GetString()}/content", token);
        var lines = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => $"{line.GetProperty("custom_id").GetString()}={Digests(line.GetProperty("response").GetProperty("body"))}")
            .ToList();
        return lines.Count == Lines ? string.Join(' ', lines) : throw new ChaosException($"{Key}: {lines.Count} lines.");
    }

    private MultipartFormDataContent Upload()
    {
        var lines = Enumerable
            .Range(0, Lines)
            .Select(line =>
                JsonSerializer.Serialize(
                    new
                    {
                        custom_id = line.ToString(CultureInfo.InvariantCulture),
                        method = "POST",
                        url = "/v1/images/generations",
                        body = new
                        {
                            prompt = Prompt,
                            seed = Seed + line,
                            size = Size,
                        },
                    }
                )
            );
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/jsonl");
        return new MultipartFormDataContent { { new StringContent("batch"), "purpose" }, { content, "file", "requests.jsonl" } };
    }
}
