using System.Buffers.Text;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Easel.Client;
using Easel.Client.Images;
using Easel.Client.Streaming;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Easel.Bench;

/// <summary>
/// What the typed client costs for one 2 MB image: from call to decoded bytes, against a bare HttpClient that reads the same JSON
/// into an array, turn by turn in one process; and a 50 MB event that comes in single bytes.
/// </summary>
internal static class ClientBench
{
    private const int Runs = 200;
    private const int ImageBytes = 2 << 20;

    public static async Task RunAsync()
    {
        await using var server = await StartAsync();
        var address = new Uri(server.Urls.First());
        using var http = new HttpClient { BaseAddress = address };
        using var client = new EaselClient(address);

        var (ours, oursStreamed, bare) = (new Samples(), new Samples(), new Samples());
        var (ourBytes, streamedBytes, bareBytes) = (new Samples(), new Samples(), new Samples());
        for (var run = -50; run < Runs; run++)
        {
            await MeasureAsync(
                run,
                bare,
                bareBytes,
                async () =>
                {
                    using var answer = await http.PostAsJsonAsync("/v1/images/generations", new { prompt = "a red apple" });
                    return (await answer.Content.ReadAsByteArrayAsync()).Length;
                }
            );
            await MeasureAsync(run, ours, ourBytes, async () => (await client.GenerateAsync("a red apple")).Data[0].Bytes!.Value.Length);
            await MeasureAsync(
                run,
                oursStreamed,
                streamedBytes,
                async () =>
                {
                    var length = 0;
                    await foreach (var happened in client.StreamGenerateAsync(new ImageGenerateParams { Prompt = "a red apple" }))
                        length = ((CompletedImageStreamEvent)happened).Bytes.Length;
                    return length;
                }
            );
        }

        Report.Title(
            $"client: one {ImageBytes / 1e6:F1} MB image from call to bytes, against a bare HttpClient that reads the same JSON into an array"
        );
        Report.Line("Easel.Client", ours.ToString());
        Report.Line("Easel.Client, as a stream", oursStreamed.ToString());
        Report.Line("bare HttpClient", bare.ToString());
        Report.Against("time, pair by pair", Samples.MedianRatio(ours, bare), 1.15, "x");
        Report.Against("time as a stream, pair by pair", Samples.MedianRatio(oursStreamed, bare), 1.15, "x");
        Report.Against("allocated of the image's bytes", ourBytes.Median / ImageBytes, 2, "x");
        Report.Against("allocated as a stream", streamedBytes.Median / ImageBytes, 2, "x");
        Report.Line("allocated by bare", $"{bareBytes.Median / ImageBytes:F2} x");
        await SingleBytesAsync();
    }

    /// <summary>Linear means that ten times the bytes take ten times as long.</summary>
    private static async Task SingleBytesAsync()
    {
        var small = await ReadSingleBytesAsync(5_000_000);
        var large = await ReadSingleBytesAsync(50_000_000);
        Report.Line("50 MB event in single bytes", $"{large.TotalSeconds:F2} s, {large / small:F1} x that of 5 MB");
    }

    private static async Task<TimeSpan> ReadSingleBytesAsync(int length)
    {
        var stream = Encoding.ASCII.GetBytes($"data: {new string('A', length)}\n\n");
        var position = 0;
        using var reader = new SseReader(
            buffer =>
            {
                if (position == stream.Length)
                    return new(0);
                buffer.Span[0] = stream[position++];
                return new(1);
            },
            int.MaxValue
        );
        var start = Stopwatch.GetTimestamp();
        await reader.NextAsync();
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task MeasureAsync(int run, Samples times, Samples bytes, Func<Task<int>> ask)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        if (await ask() < ImageBytes)
            throw new InvalidOperationException("The image is not whole.");
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (run < 0)
            return;
        times.Add(elapsed);
        bytes.Add(GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    private static string Base64Of(byte[] file)
    {
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(file.Length)];
        Base64.EncodeToUtf8(file, text, out _, out _);
        return Encoding.ASCII.GetString(text);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var base64 = Base64Of(RandomNumberGenerator.GetBytes(ImageBytes));
        var answer = Encoding.ASCII.GetBytes($$"""{"created":1,"data":[{"b64_json":"{{base64}}"}]}""");
        var streamed = Encoding.ASCII.GetBytes(
            $"event: image_generation.completed\ndata: {{\"type\":\"image_generation.completed\",\"b64_json\":\"{base64}\",\"created_at\":1}}\n\n"
        );
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost(
            "/v1/images/generations",
            async context =>
            {
                using var asked = new StreamReader(context.Request.Body);
                var isStream = (await asked.ReadToEndAsync()).Contains("\"stream\":true", StringComparison.Ordinal);
                context.Response.ContentType = isStream ? "text/event-stream" : "application/json";
                await context.Response.Body.WriteAsync(isStream ? streamed : answer);
            }
        );
        await app.StartAsync();
        return app;
    }
}
