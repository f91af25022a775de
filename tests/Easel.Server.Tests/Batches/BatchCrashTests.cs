using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Batches;

/// <summary>The real program with the built-in model, killed in the middle of a batch.</summary>
public sealed class BatchCrashTests
{
    private const int Lines = 8;

    [Fact]
    public async Task A_killed_server_loses_no_finished_line_and_the_next_repeats_none()
    {
        using var data = new TemporaryFolder();
        string id;
        Dictionary<string, byte[]> finished;
        await using (var first = await ServerProcess.StartAsync(data.Path))
        {
            id = await CreateAsync(first.Client);
            var results = Path.Combine(data.Path, "jobs", id);
            await Eventually.HoldsAsync(() => Directory.Exists(results) && Directory.GetFiles(results).Length >= 2);
            await first.KillAsync();
            finished = Directory.GetFiles(results).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
        }

        finished.Count.ShouldBeInRange(2, Lines - 1);
        await using var second = await ServerProcess.StartAsync(data.Path);
        JsonElement batch = default;
        await Eventually.HoldsAsync(async () =>
            (batch = await second.Client.GetFromJsonAsync<JsonElement>($"/v1/batches/{id}")).GetProperty("status").GetString()
                is "completed"
        );

        batch.GetProperty("request_counts").ToString().ShouldBe($$"""{"total":{{Lines}},"completed":{{Lines}},"failed":0}""");
        var output = (await second.Client.GetStringAsync($"/v1/files/{batch.GetProperty("output_file_id").GetString()}/content"))
            .TrimEnd('\n')
            .Split('\n');
        output.Length.ShouldBe(Lines);
        for (var line = 0; line < Lines; line++)
        {
            JsonSerializer.Deserialize<JsonElement>(output[line]).GetProperty("custom_id").GetString().ShouldBe($"line {line}");
            // Each answer has ids of its own: a line that was done again would differ.
            if (finished.TryGetValue($"done-{line}", out var before))
                output[line].ShouldBe(Encoding.UTF8.GetString(before).TrimEnd('\n'));
        }

        (await second.Client.GetFromJsonAsync<JsonElement>("/v1/files?purpose=batch_output"))
            .GetProperty("data")
            .GetArrayLength()
            .ShouldBe(1);
    }

    private static async Task<string> CreateAsync(HttpClient client)
    {
        var lines = Enumerable
            .Range(0, Lines)
            .Select(i =>
                JsonSerializer.Serialize(
                    new
                    {
                        custom_id = $"line {i}",
                        method = "POST",
                        url = "/v1/images/generations",
                        body = new
                        {
                            prompt = "a red apple",
                            size = "128x128",
                            n = 2,
                            seed = i,
                        },
                    }
                )
            );
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join('\n', lines))), "file", "lines.jsonl" },
            { new StringContent("batch"), "purpose" },
        };
        using var file = await client.PostAsync("/v1/files", form);
        var order = new
        {
            input_file_id = (await RunningServer.JsonAsync(file)).GetProperty("id").GetString(),
            endpoint = "/v1/images/generations",
            completion_window = "24h",
        };
        using var created = await client.PostAsJsonAsync("/v1/batches", order);
        return (await RunningServer.JsonAsync(created)).GetProperty("id").GetString()!;
    }
}
