using System.Diagnostics;
using System.Net.Http.Json;
using Easel.Cassettes;
using Easel.Testing;

namespace Easel.Bench;

/// <summary>Easel as a test double: how soon a server is ready, and what replay and chat completions add.</summary>
internal static class TestingBench
{
    private const int Runs = 5;
    private const int Requests = 200;
    private const int Warm = 30;

    public static async Task RunAsync()
    {
        var (first, second) = (new Samples(), new Samples());
        using (var packages = new TestingPackages())
        {
            await packages.BuildAsync();
            // The first run warms the disk.
            await packages.StartAsync();
            for (var run = 0; run < Runs; run++)
            {
                var (ready, again) = await packages.StartAsync();
                first.Add(ready);
                second.Add(again);
            }
        }

        Report.Title("testing: a server in a test's process, with the built-in model");
        Report.Against("StartAsync to ready, median", first.Median / 1000, 0.4, "s");
        Report.Against("a second server, median", second.Median, 50, "ms");

        await using var easel = await EaselServer.StartAsync(new EaselServerOptions { Drawing = TestDrawing.Stub });
        using var http = easel.CreateHttpClient();
        var (images, chat) = (new Samples(), new Samples());
        for (var i = 0; i < Requests + Warm; i++)
        {
            var image = await TimeAsync(() => PostAsync(http, "v1/images/generations", new { prompt = "a red apple", size = "256x256" }));
            var message = await TimeAsync(() =>
                PostAsync(
                    http,
                    "v1/chat/completions",
                    new
                    {
                        model = "easel-stub",
                        messages = new[] { new { role = "user", content = "a red apple" } },
                        image_config = new { size = "256x256" },
                    }
                )
            );
            if (i < Warm)
                continue;
            images.Add(image);
            chat.Add(message);
        }

        Report.Line("Images API", images.ToString());
        Report.Line("chat completions", chat.ToString());
        Report.Against("chat completions add, pair by pair", Samples.MedianDifference(chat, images), 1, "ms");

        var folder = Directory.CreateTempSubdirectory("easel-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, "images.jsonl");
            using (var recording = Client(file, CassetteMode.Record))
            {
                recording.BaseAddress = easel.Address;
                await PostAsync(recording, "v1/images/generations", new { prompt = "a red apple", size = "1024x1024" });
            }

            using var replaying = Client(file, CassetteMode.Replay);
            replaying.BaseAddress = easel.Address;
            var replayed = new Samples();
            for (var i = 0; i < Requests + Warm; i++)
            {
                var time = await TimeAsync(() =>
                    PostAsync(replaying, "v1/images/generations", new { prompt = "a red apple", size = "1024x1024" })
                );
                if (i >= Warm)
                    replayed.Add(time);
            }

            Report.Line("replayed", replayed.ToString());
            Report.Against("a replayed response, median", replayed.Median, 2, "ms");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static HttpClient Client(string file, CassetteMode mode) =>
        new(new CassetteHandler(Cassette.Open(file, mode)) { InnerHandler = new SocketsHttpHandler() });

    private static async Task PostAsync(HttpClient http, string path, object body)
    {
        using var response = await http.PostAsJsonAsync(path, body);
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(Stream.Null);
    }

    private static async Task<double> TimeAsync(Func<Task> request)
    {
        var began = Stopwatch.GetTimestamp();
        await request();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
