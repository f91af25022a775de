using System.Diagnostics;
using System.Net.Http.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ServerProgram = Easel.Server.Program;

namespace Easel.Bench;

/// <summary>
/// What everything but engine and encoder costs: the real server in front of an engine that has its file ready,
/// against a bare Kestrel endpoint that writes the same bytes, turn by turn in one process.
/// </summary>
internal static class PipelineBench
{
    private const int Runs = 300;

    public static async Task RunAsync()
    {
        using var file = ReadyEngine.Picture(new ImageSize(1024, 1024));
        await using var easel =
            ServerProgram.Build(
                ["--Easel:Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"],
                services =>
                    services
                        .RemoveAll<IModelProvider>()
                        .AddSingleton<IModelProvider>(new SingleModelProvider(ReadyEngine.Card, new ReadyEngine(file)))
            ) ?? throw new InvalidOperationException("The server did not build.");
        await easel.StartAsync();
        using var easelClient = new HttpClient { BaseAddress = new Uri(easel.Urls.First()) };
        var answer = await AskAsync(easelClient, client => client.Content.ReadAsByteArrayAsync());

        await using var bare = await StartBareAsync(answer);
        using var bareClient = new HttpClient { BaseAddress = new Uri(bare.Urls.First()) };

        var easelTimes = new Samples();
        var bareTimes = new Samples();
        var easelBytes = new Samples();
        var bareBytes = new Samples();
        for (var run = -50; run < Runs; run++)
        {
            await MeasureAsync(bareClient, run, bareTimes, bareBytes);
            await MeasureAsync(easelClient, run, easelTimes, easelBytes);
        }

        Report.Title(
            $"pipeline: one 1024x1024 answer ({answer.Length / 1024} KB of JSON) without engine and encoder, against a bare Kestrel endpoint with the same bytes"
        );
        Report.Line("Easel", easelTimes.ToString());
        Report.Line("bare Kestrel", bareTimes.ToString());
        Report.Line("ratio, pair by pair", $"{Samples.MedianRatio(easelTimes, bareTimes):F2}");
        Report.Against("the pipeline adds, median", Samples.MedianDifference(easelTimes, bareTimes), 3, "ms");
        Report.Line("allocated by bare, client included", $"{bareBytes.Median / 1024:F0} KB");
        Report.Against("allocated, client included", easelBytes.Median / 1024 / 1024, 1, "MB");
    }

    private static async Task MeasureAsync(HttpClient client, int run, Samples times, Samples bytes)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        await AskAsync(client, async answer => await ImageRequests.DrainAsync(await answer.Content.ReadAsStreamAsync()));
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (run < 0)
            return;
        times.Add(elapsed);
        bytes.Add(GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    private static async Task<T> AskAsync<T>(HttpClient client, Func<HttpResponseMessage, Task<T>> read)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations")
        {
            Content = JsonContent.Create(new { prompt = "a red apple", size = "1024x1024" }),
        };
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        return await read(answer);
    }

    private static async Task<WebApplication> StartBareAsync(byte[] answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost(
            "/v1/images/generations",
            async context =>
            {
                await ImageRequests.DrainAsync(context.Request.Body);
                context.Response.ContentType = "application/json";
                await context.Response.Body.WriteAsync(answer);
            }
        );
        await app.StartAsync();
        return app;
    }
}
