using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServerProgram = Easel.Server.Program;

namespace Easel.Bench;

/// <summary>
/// Many streaming clients at once, on an engine that answers a ready file of 2 MB: no request may fail, resident memory
/// stays bounded, and the bytes flow nearly as fast as nginx sends the same answer from a file. Each server has a process of its own.
/// </summary>
internal static class ClientsBench
{
    private const int Clients = 100;
    private const int Rounds = 4;
    private const int Requests = 300;
    private const int ImageBytes = 2 << 20;
    private const string ServeArgument = "serve-ready-images";
    private const string ServeBareArgument = "serve-bare";

    /// <summary>True when this process was started to be the server.</summary>
    public static async Task<bool> ServeIfAskedAsync(string[] args)
    {
        if (args is [ServeBareArgument, var barePort, var answer])
        {
            await BareServer.RunAsync(barePort, await File.ReadAllBytesAsync(answer));
            return true;
        }

        if (args is not [ServeArgument, var port])
            return false;
        await using var app =
            ServerProgram.Build(
                [$"--Easel:Urls=http://127.0.0.1:{port}", "--Logging:LogLevel:Default=Warning", $"--Easel:MaxQueuedRequests={Clients}"],
                services =>
                    services
                        .RemoveAll<IModelProvider>()
                        .AddSingleton<IModelProvider>(new SingleModelProvider(ReadyEngine.Card, new ReadyEngine()))
            ) ?? throw new InvalidOperationException("The server did not build.");
        await app.RunAsync();
        return true;
    }

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("easel-bench-");
        try
        {
            var port = FreePort.Next();
            using var easel = Start(ServeArgument, $"{port}");
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Clients };
            using var client = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(2) };
            var ours = new Uri($"http://127.0.0.1:{port}/v1/images/generations");
            await NginxServer.WaitAsync(client, new Uri(ours, "/healthz"));
            var answer = Path.Combine(folder.FullName, "answer");
            await SaveAsync(client, ours, answer);
            await using var nginx = NginxServer.Start(folder.FullName);
            await NginxServer.WaitAsync(client, nginx.Address);
            var barePort = FreePort.Next();
            using var kestrel = Start(ServeBareArgument, $"{barePort}", answer);
            var bareAddress = new Uri($"http://127.0.0.1:{barePort}/");
            await NginxServer.WaitAsync(client, bareAddress);

            Report.Title(
                $"clients: {Clients} streaming clients at once, {Requests} answers of {new FileInfo(answer).Length / 1e6:F1} MB a round, against nginx with the same bytes from a file"
            );
            var (ourSpeed, theirSpeed, bareSpeed) = (new Samples(), new Samples(), new Samples());
            var (failed, most) = (0, 0L);
            for (var round = -1; round < Rounds; round++)
            {
                var (speed, failures) = await LoadAsync(
                    client,
                    () => Ask(ours),
                    () =>
                    {
                        easel.Refresh();
                        most = Math.Max(most, easel.WorkingSet64);
                    }
                );
                failed += failures;
                var (fromFile, _) = await LoadAsync(client, () => new HttpRequestMessage(HttpMethod.Get, nginx.Address), () => { });
                var (bare, _) = await LoadAsync(client, () => new HttpRequestMessage(HttpMethod.Get, bareAddress), () => { });
                if (round < 0)
                    continue;
                ourSpeed.Add(speed);
                theirSpeed.Add(fromFile);
                bareSpeed.Add(bare);
            }

            easel.Kill();
            kestrel.Kill();
            Report.Line("Easel, median", $"{ourSpeed.Median:F0} MB/s");
            Report.Line("nginx, median", $"{theirSpeed.Median:F0} MB/s");
            Report.Line("bare Kestrel, median", $"{bareSpeed.Median:F0} MB/s, the bytes ready in memory");
            Report.Line("against bare Kestrel", $"{Samples.MedianRatio(ourSpeed, bareSpeed):F2} of its throughput");
            Report.Line("throughput, pair by pair", $"{Samples.MedianRatio(ourSpeed, theirSpeed):F2} of nginx's; 0.80 or more is asked");
            Report.Line("failed requests", $"{failed} of {(Rounds + 1) * Requests}");
            Report.Against("resident memory, most", most / 1e6, 400, "MB");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static HttpRequestMessage Ask(Uri address) =>
        new(HttpMethod.Post, address)
        {
            Content = JsonContent.Create(
                new
                {
                    prompt = "a red apple",
                    size = "1024x1024",
                    stream = true,
                }
            ),
        };

    private static async Task SaveAsync(HttpClient client, Uri address, string path)
    {
        using var answer = await client.SendAsync(Ask(address));
        answer.EnsureSuccessStatusCode();
        await using var file = File.Create(path);
        await answer.Content.CopyToAsync(file);
    }

    /// <returns>Megabytes a second over all clients, and how many answers were not whole.</returns>
    private static async Task<(double Speed, int Failed)> LoadAsync(HttpClient client, Func<HttpRequestMessage> ask, Action watch)
    {
        var (next, failed, bytes) = (0, 0, 0L);
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(async _ =>
                {
                    while (Interlocked.Increment(ref next) <= Requests)
                    {
                        try
                        {
                            using var request = ask();
                            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                            answer.EnsureSuccessStatusCode();
                            var read = await ImageRequests.DrainAsync(await answer.Content.ReadAsStreamAsync());
                            if (read < ImageBytes)
                                Interlocked.Increment(ref failed);
                            Interlocked.Add(ref bytes, read);
                        }
                        catch (HttpRequestException)
                        {
                            Interlocked.Increment(ref failed);
                        }

                        watch();
                    }
                })
        );
        return (bytes / 1e6 / Stopwatch.GetElapsedTime(start).TotalSeconds, failed);
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

    private sealed class ReadyEngine : IImageEngine
    {
        private static readonly byte[] File = new byte[ImageBytes];

        static ReadyEngine() => RandomNumberGenerator.Fill(File);

        public static ModelCard Card { get; } =
            new()
            {
                Id = "ready",
                Name = "ready",
                Capabilities = new ModelCapabilities(),
            };

        public async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            await Task.CompletedTask;
            var copy = EncodedImage.Rent(File.Length, request.Size!.Value, request.Format);
            File.CopyTo(copy.Memory);
            yield return new CompletedImageEvent(
                0,
                copy,
                new ImageRecipe
                {
                    Model = "ready",
                    Seed = 0,
                    Steps = 1,
                    GuidanceScale = 1,
                    Scheduler = "None",
                }
            );
        }
    }
}
