using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Easel.Bench;

/// <summary>
/// 200 calls of a slow service at once: it answers none before all have come, and then all of them at once and slowly, 2 MB each. The
/// published server passes them on; its resident memory is what counts.
/// </summary>
internal static class SlowCallsBench
{
    private const int Calls = 200;
    private const int Rounds = 3;
    private const int AllowedMegabytes = 150;
    private const int Piece = 32 << 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task RunAsync()
    {
        await PublishedServer.PublishAsync();
        var folder = Directory.CreateTempSubdirectory("easel-bench-");
        try
        {
            var answer = AnswerOf(new ImageSize(1024, 512));
            await using var service = await StartAsync(answer);
            await using var easel = PublishedServer.Start([
                .. GatewaySettings.Of(folder.FullName, new Uri(service.Urls.First())),
                $"--Easel:MaxQueuedRequests={Calls}",
            ]);
            await easel.WaitUntilListeningAsync();
            var idle = easel.Memory;
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Calls };
            using var client = new HttpClient(handler) { BaseAddress = easel.Client.BaseAddress, Timeout = TimeSpan.FromMinutes(5) };
            client.DefaultRequestHeaders.Add("Authorization", $"Bearer {GatewaySettings.Key}");
            var memory = new MemoryWatch(easel.Id);
            var (failed, began) = (0, Stopwatch.GetTimestamp());
            for (var round = 0; round < Rounds; round++)
            {
                var calls = Enumerable.Range(0, Calls).Select(_ => AskAsync(client, answer.Length)).ToList();
                failed += (await memory.WhileAsync(Task.WhenAll(calls))).Count(isWhole => !isWhole);
            }

            Report.Title($"slow-calls: {Calls} calls of a service at once, {answer.Length / 1e6:F1} MB each, {Rounds} rounds");
            Report.Line("not whole", $"{failed} of {Calls * Rounds}, in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s");
            Report.Line("memory, idle", $"{idle}");
            Report.Line("memory, most", $"{memory.Most}");
            Report.Against("own memory, most", memory.Most.Own / 1e6, AllowedMegabytes, "MB");
            Report.Against("resident memory, most", memory.Most.Resident / 1e6, AllowedMegabytes, "MB");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] AnswerOf(ImageSize size)
    {
        using var pixels = PixelBuffer.Rent(size);
        Random.Shared.NextBytes(pixels.Span);
        using var image = new ImageRenderer().Render(pixels, new RenderOptions { Canvas = size, Format = ImageFormat.Png });
        return Encoding.ASCII.GetBytes(
            $$$"""{"created":1764201600,"data":[{"b64_json":"{{{Convert.ToBase64String(image.Span)}}}"}],"usage":{"input_tokens":50,"output_tokens":1767,"total_tokens":1817}}"""
        );
    }

    private static async Task<bool> AskAsync(HttpClient client, int length)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, GatewayNginx.Generations)
        {
            Content = JsonContent.Create(new { model = "gpt-image-2", prompt = "a red apple" }),
        };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.IsSuccessStatusCode && await ImageRequests.DrainAsync(await response.Content.ReadAsStreamAsync()) >= length * 0.99;
    }

    private static async Task<WebApplication> StartAsync(byte[] answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var gate = new Lock();
        var (here, allHere) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        app.Run(async context =>
        {
            // Whether the service is there is asked too, and is no call.
            if (!HttpMethods.IsPost(context.Request.Method))
                return;
            Task together;
            lock (gate)
            {
                together = allHere.Task;
                if (++here == Calls)
                {
                    allHere.SetResult();
                    (here, allHere) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
                }
            }

            await together;
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Length;
            for (var at = 0; at < answer.Length; at += Piece)
            {
                await context.Response.Body.WriteAsync(answer.AsMemory(at, Math.Min(Piece, answer.Length - at)), context.RequestAborted);
                await Task.Delay(Pause, context.RequestAborted);
            }
        });
        await app.StartAsync();
        return app;
    }
}
