using System.ClientModel;
using System.Text.Json;
using Easel.Server.Tests.Support;
using OpenAI;
using OpenAI.Batch;
using OpenAI.Files;

namespace Easel.Server.Tests.Batches;

/// <summary>NuGet's <c>OpenAI</c> and its BatchClient, unmodified, over HTTP.</summary>
public sealed class DotNetBatchClientTests
{
    [Fact]
    public async Task A_batch_is_made_waited_for_listed_and_read()
    {
        await using var server = await RunningServer.StartAsync();
        var options = new OpenAIClientOptions { Endpoint = new Uri(server.Address, "v1") };
        var files = new OpenAIFileClient(new ApiKeyCredential("any"), options);
        var client = new BatchClient(new ApiKeyCredential("any"), new BatchClientOptions { Endpoint = options.Endpoint });
        var line = JsonSerializer.Serialize(
            new
            {
                custom_id = "one",
                method = "POST",
                url = "/v1/images/generations",
                body = new { prompt = "a", size = "64x64" },
            }
        );
        OpenAIFile input = await files.UploadFileAsync(BinaryData.FromString(line), "lines.jsonl", FileUploadPurpose.Batch);

        var order = BinaryContent.Create(
            BinaryData.FromObjectAsJson(
                new
                {
                    input_file_id = input.Id,
                    endpoint = "/v1/images/generations",
                    completion_window = "24h",
                }
            )
        );
        var operation = await client.CreateBatchAsync(order, waitUntilCompleted: false);
        JsonElement batch = default;
        await Eventually.HoldsAsync(async () =>
        {
            batch = JsonSerializer.Deserialize<JsonElement>((await operation.GetBatchAsync(null)).GetRawResponse().Content);
            return batch.GetProperty("status").GetString() is "completed";
        });

        BinaryData output = await files.DownloadFileAsync(batch.GetProperty("output_file_id").GetString());
        JsonSerializer.Deserialize<JsonElement>(output).GetProperty("response").GetProperty("status_code").GetInt32().ShouldBe(200);
        var ids = new List<string?>();
        await foreach (var page in client.GetBatchesAsync(after: null, limit: 10, options: null).GetRawPagesAsync())
        {
            ids.AddRange(
                JsonSerializer
                    .Deserialize<JsonElement>(page.GetRawResponse().Content)
                    .GetProperty("data")
                    .EnumerateArray()
                    .Select(one => one.GetProperty("id").GetString())
            );
        }

        ids.ShouldBe([operation.BatchId]);
        await Should.ThrowAsync<ClientResultException>(async () => await operation.CancelAsync(null));
    }
}
