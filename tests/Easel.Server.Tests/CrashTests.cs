using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests;

namespace Easel.Server.Tests;

/// <summary>The real program with the built-in model, killed at the worst moment.</summary>
public sealed partial class CrashTests
{
    private const string Responses = "/v1/responses";

    [Fact]
    public async Task A_server_killed_while_it_writes_an_image_leaves_none_half_written()
    {
        using var data = new TemporaryFolder();
        var urls = new List<string>();
        for (var round = 0; round < 2; round++)
        {
            await using var server = await ServerProcess.StartAsync(data.Path);
            urls.Add(await DrawAsync(server.Client));
            var more = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DrawAsync(server.Client)));
            // Killed in the middle of a write: a file is there that is not yet in its place.
            while (!more.IsCompleted && !Directory.EnumerateFiles(Path.Combine(data.Path, "temp")).Any())
                await Task.Yield();
            await server.KillAsync();
            await Should.ThrowAsync<Exception>(more);
        }

        var images = Directory.GetFiles(Path.Combine(data.Path, "assets"));
        images.Length.ShouldBeGreaterThanOrEqualTo(2);
        // A PNG's last chunk, always these twelve bytes (PNG specification, 11.2.5).
        foreach (var image in images)
            Convert.ToHexString((await File.ReadAllBytesAsync(image)).AsSpan(^12..)).ShouldBe("0000000049454E44AE426082", image);
        await using var next = await RunningServer.StartAsync(data: data.Path);
        foreach (var url in urls)
            (await next.Client.GetAsync(new Uri(url).PathAndQuery)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_server_killed_while_it_draws_loses_no_accepted_response()
    {
        using var data = new TemporaryFolder();
        var (background, foreground) = ("", "");
        await using (var server = await ServerProcess.StartAsync(data.Path))
        {
            using var queued = await server.Client.PostAsJsonAsync(Responses, Ask(new { background = true }));
            background = (await RunningServer.JsonAsync(queued)).GetProperty("id").GetString()!;
            using var request = new HttpRequestMessage(HttpMethod.Post, Responses)
            {
                Content = JsonContent.Create(Ask(new { stream = true })),
            };
            using var stream = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            using var events = new StreamReader(await stream.Content.ReadAsStreamAsync());
            while (foreground.Length == 0)
                foreground = Id().Match(await events.ReadLineAsync() ?? throw new InvalidOperationException("The stream ended.")).Value;
            await Eventually.HoldsAsync(async () => await StatusAsync(server.Client, background) is "in_progress");
            await server.KillAsync();
        }

        await using var next = await ServerProcess.StartAsync(data.Path);
        foreach (var id in new[] { background, foreground })
        {
            await Eventually.HoldsAsync(async () => await StatusAsync(next.Client, id) is "completed");
            var job = await RunningServer.JsonAsync(await next.Client.GetAsync($"/v1/jobs/{id}"));
            job.GetProperty("attempts").GetInt32().ShouldBe(2, job.ToString());
            var types = Sse.Parse(await next.Client.GetStringAsync($"{Responses}/{id}?stream=true")).Select(sse => sse.Event).ToList();
            types[^1].ShouldBe("response.completed");
            types.Count(type => type is "response.in_progress").ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_server_killed_again_and_again_fails_no_job()
    {
        using var data = new TemporaryFolder();
        var ids = new List<string>();
        for (var round = 0; round < 4; round++)
        {
            await using var server = await ServerProcess.StartAsync(data.Path);
            for (var i = 0; round == 0 && i < 6; i++)
            {
                using var queued = await server.Client.PostAsJsonAsync(Responses, Ask(new { background = true }));
                ids.Add((await RunningServer.JsonAsync(queued)).GetProperty("id").GetString()!);
            }

            await Eventually.HoldsAsync(async () => (await StatusesAsync(server.Client, ids)).Contains("in_progress"));
            await server.KillAsync();
        }

        await using var last = await ServerProcess.StartAsync(data.Path);
        await Eventually.HoldsAsync(async () =>
        {
            var statuses = await StatusesAsync(last.Client, ids);
            statuses.ShouldNotContain("failed");
            return statuses.All(status => status is "completed");
        });
    }

    [Fact]
    public async Task A_server_on_a_full_disk_stops_in_order_and_does_its_work_after_its_restart()
    {
        Assert.SkipWhen(SmallDisk.Impossible is not null, SmallDisk.Impossible ?? "");
        using var disk = new SmallDisk(megabytes: 8);
        string id;
        await using (var server = await ServerProcess.StartAsync(disk.Path))
        {
            using var queued = await server.Client.PostAsJsonAsync(Responses, Ask(new { background = true }));
            id = (await RunningServer.JsonAsync(queued)).GetProperty("id").GetString()!;
            await Eventually.HoldsAsync(async () => await StatusAsync(server.Client, id) is "in_progress");
            disk.Fill();

            var (code, errors) = await server.TerminateAsync();

            errors.ShouldNotContain("Unhandled exception");
            code.ShouldBe(0, errors);
        }

        disk.MakeRoom();
        await using var next = await ServerProcess.StartAsync(disk.Path);
        await Eventually.HoldsAsync(async () => await StatusAsync(next.Client, id) is "completed");
    }

    private static async Task<List<string?>> StatusesAsync(HttpClient client, IEnumerable<string> ids)
    {
        var statuses = new List<string?>();
        foreach (var id in ids)
            statuses.Add(await StatusAsync(client, id));
        return statuses;
    }

    private static Dictionary<string, object> Ask(object more)
    {
        var body = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["input"] = "a red apple",
            ["tools"] = new[]
            {
                new
                {
                    type = "image_generation",
                    steps = 150,
                    size = "128x128",
                    partial_images = 2,
                },
            },
        };
        foreach (var property in more.GetType().GetProperties())
            body[property.Name] = property.GetValue(more)!;
        return body;
    }

    private static async Task<string?> StatusAsync(HttpClient client, string id) =>
        (await RunningServer.JsonAsync(await client.GetAsync($"{Responses}/{id}"))).GetProperty("status").GetString();

    [GeneratedRegex("resp_[0-9a-f]{32}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    private static async Task<string> DrawAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync(
            RunningServer.Generations,
            new
            {
                prompt = "a red apple",
                n = 10,
                steps = 1,
                size = "128x128",
                response_format = "url",
            }
        );
        return (await RunningServer.JsonAsync(answer)).GetProperty("data")[0].GetProperty("url").GetString()!;
    }
}
