using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Batches;

/// <summary>A batch and its files belong to the access key that made it.</summary>
public sealed class BatchOwnerTests
{
    private const string Alice = "the key of alice, long enough";
    private const string Bob = "the key of bob, long enough";

    [Fact]
    public async Task Another_keys_batch_is_not_there()
    {
        await using var server = await RunningServer.StartAsync(args: [$"--Easel:AccessKeys:0={Alice}", $"--Easel:AccessKeys:1={Bob}"]);
        using var alice = ClientOf(server, Alice);
        using var bob = ClientOf(server, Bob);
        using var form = new MultipartFormDataContent
        {
            {
                new ByteArrayContent(
                    Encoding.UTF8.GetBytes(
                        """{"custom_id":"a","method":"POST","url":"/v1/images/generations","body":{"prompt":"a","size":"64x64"}}"""
                    )
                ),
                "file",
                "a.jsonl"
            },
            { new StringContent("batch"), "purpose" },
        };
        using var uploaded = await alice.PostAsync("/v1/files", form);
        var order = new
        {
            input_file_id = (await RunningServer.JsonAsync(uploaded)).GetProperty("id").GetString(),
            endpoint = "/v1/images/generations",
            completion_window = "24h",
        };

        using var stolen = await bob.PostAsJsonAsync("/v1/batches", order);
        stolen.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var created = await alice.PostAsJsonAsync("/v1/batches", order);
        var path = $"/v1/batches/{(await RunningServer.JsonAsync(created)).GetProperty("id").GetString()}";
        (await bob.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bob.PostAsync($"{path}/cancel", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RunningServer.JsonAsync(await bob.GetAsync("/v1/batches"))).GetProperty("data").GetArrayLength().ShouldBe(0);

        string? output = null;
        await Eventually.HoldsAsync(async () =>
            (output = (await RunningServer.JsonAsync(await alice.GetAsync(path))).GetProperty("output_file_id").GetString()) is not null
        );
        (await bob.GetAsync($"/v1/files/{output}/content")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await alice.GetAsync($"/v1/files/{output}/content")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static HttpClient ClientOf(RunningServer server, string key) =>
        new() { BaseAddress = server.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };
}
