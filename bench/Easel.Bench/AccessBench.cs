using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;
using Easel.Core.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServerProgram = Easel.Server.Program;

namespace Easel.Bench;

/// <summary>
/// What authentication, limits and accounting add to a request: a server with a kept key, limits of every kind and usage records, against
/// the same server without any of them, both in front of an engine that has its file ready, turn by turn in one process.
/// </summary>
internal static class AccessBench
{
    private const int Runs = 2000;
    private const int Clients = 32;
    private const int Rounds = 3;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    public static async Task RunAsync()
    {
        using var file = ReadyEngine.Picture(new ImageSize(64, 64));
        var folders = new[] { Directory.CreateTempSubdirectory("easel-bench-"), Directory.CreateTempSubdirectory("easel-bench-") };
        try
        {
            await using var open = await StartAsync(file, folders[0], hasAccess: false);
            await using var kept = await StartAsync(file, folders[1], hasAccess: true);
            using var openClient = ClientOf(open, null);
            using var keptClient = ClientOf(kept, await CreateKeyAsync(kept));
            await MeasureLatencyAsync(openClient, keptClient);
            await MeasureThroughputAsync(openClient, keptClient);
        }
        finally
        {
            foreach (var folder in folders)
                folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureLatencyAsync(HttpClient open, HttpClient kept)
    {
        var openTimes = new Samples();
        var keptTimes = new Samples();
        for (var run = -200; run < Runs; run++)
        {
            // Turn and turn about, so that neither side always follows the other.
            foreach (
                var (client, times) in run % 2 == 0
                    ? [(open, openTimes), (kept, keptTimes)]
                    : new[] { (kept, keptTimes), (open, openTimes) }
            )
            {
                var start = Stopwatch.GetTimestamp();
                await AskAsync(client);
                if (run >= 0)
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Report.Title(
            "access: a 64x64 image of an engine that has it ready, with a kept key, limits of every kind and usage records, against without"
        );
        Report.Line("with", keptTimes.ToString());
        Report.Line("without", openTimes.ToString());
        Report.Line("ratio, pair by pair", $"{Samples.MedianRatio(keptTimes, openTimes):F2}");
        Report.Against("added, median", Samples.MedianDifference(keptTimes, openTimes), 0.3, "ms");
    }

    private static async Task MeasureThroughputAsync(HttpClient open, HttpClient kept)
    {
        var (without, with) = (new Samples(), new Samples());
        for (var round = 0; round < Rounds; round++)
        {
            without.Add(await CountAsync(open));
            with.Add(await CountAsync(kept));
        }

        Report.Line($"{Clients} clients in this process: with", $"{with.Median:F0} requests/s");
        Report.Line("without", $"{without.Median:F0} requests/s");
        Report.Line("ratio", $"{with.Median / without.Median:F2}; {with.Median / 2000:F2} of the 2000 requests/s wanted");
    }

    /// <summary>Requests a second.</summary>
    private static async Task<double> CountAsync(HttpClient client)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(async _ =>
                {
                    var count = 0;
                    for (; Stopwatch.GetElapsedTime(start) < Round; count++)
                        await AskAsync(client);
                    return count;
                })
        );
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task AskAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations")
        {
            Content = JsonContent.Create(new { prompt = "a red apple", size = "64x64" }),
        };
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<WebApplication> StartAsync(EncodedImage file, DirectoryInfo data, bool hasAccess)
    {
        string[] limits =
        [
            "--Easel:AdminKeys=the key of who runs the bench",
            "--Easel:Limits:Key:RequestsPerMinute=1000000",
            "--Easel:Limits:Key:ImagesPerMinute=1000000",
            "--Easel:Limits:User:Concurrent=1000",
            "--Easel:Limits:Tenant:MonthlyImages=1000000000",
            "--Easel:Limits:Tenant:MonthlyCost=1000000",
            "--Easel:Limits:Model:ImagesPerMinute=1000000",
        ];
        var server =
            ServerProgram.Build(
                [
                    "--Easel:Urls=http://127.0.0.1:0",
                    $"--Easel:DataFolder={data.FullName}",
                    "--Logging:LogLevel:Default=Warning",
                    .. hasAccess ? limits : [],
                ],
                services =>
                {
                    services
                        .RemoveAll<IModelProvider>()
                        .AddSingleton<IModelProvider>(new SingleModelProvider(ReadyEngine.Card, new ReadyEngine(file)));
                    foreach (var layer in services.Where(service => service.ServiceType.Name is "PipelineLayer").ToList())
                    {
                        if (!hasAccess)
                            services.Remove(layer);
                    }
                }
            ) ?? throw new InvalidOperationException("The server did not build.");
        await server.StartAsync();
        return server;
    }

    private static async Task<string> CreateKeyAsync(WebApplication server)
    {
        var wanted = new NewAccessKey
        {
            Name = "bench",
            Tenant = "acme",
            User = "ada",
        };
        var keys = server.Services.GetRequiredService<AccessKeyService>();
        var (_, secret, problems) = await keys.CreateAsync(wanted, CallerIdentity.Anonymous, CancellationToken.None);
        return secret ?? throw new InvalidOperationException(problems[0].Message);
    }

    private static HttpClient ClientOf(WebApplication server, string? key) =>
        new()
        {
            BaseAddress = new Uri(server.Urls.First()),
            DefaultRequestHeaders = { Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key) },
        };
}
