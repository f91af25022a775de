using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;

namespace Easel.Bench;

/// <summary>
/// Answers of 2 MB of a service, passed on to 16 clients at once by Easel, by nginx, by npm's Portkey gateway and by Kestrel with HttpClient
/// and nothing between, turn by turn in front of the same service; load generator, service and gateway share the machine.
/// </summary>
internal static class GatewayBench
{
    private const int Clients = 16;
    private const int Rounds = 7;

    /// <summary>Before anything is counted, for everybody: compilers that look on take so long.</summary>
    private const int WarmUps = 4;
    private const int Requests = 160;
    private const double Asked = 0.8;
    private const string Answer = "answer.json";

    public static async Task RunAsync()
    {
        await PublishedServer.PublishAsync();
        var folder = Directory.CreateTempSubdirectory("easel-bench-");
        try
        {
            var length = await WriteResponseAsync(Path.Combine(folder.FullName, Answer));
            await using var service = GatewayNginx.StartService(folder.FullName, Answer);
            await using var nginx = GatewayNginx.StartProxy(folder.FullName, service.Address);
            await using var portkey = await PortkeyServer.StartAsync(service.Address);
            await using var bare = BareProxy.Start(service.Address);
            await using var easel = PublishedServer.Start(GatewaySettings.Of(folder.FullName, service.Address));
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Clients };
            using var client = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(2) };
            await easel.WaitUntilListeningAsync();
            await NginxServer.WaitAsync(client, new Uri(nginx.Address, Answer));
            await NginxServer.WaitAsync(client, bare.Address);
            await WaitAsync(client, portkey);

            Report.Title($"gateway: answers of {length / 1e6:F1} MB to {Clients} clients at once, {Requests} a round");
            var (ours, theirs, ceiling, node) = (new Samples(), new Samples(), new Samples(), new Samples());
            var (ourMemory, nodeMemory) = (default(ProcessMemory), default(ProcessMemory));
            for (var round = -WarmUps; round < Rounds; round++)
            {
                var fast = await LoadAsync(client, nginx.Address, Requests, length, _ => { }, () => { });
                var own = await LoadAsync(
                    client,
                    easel.Client.BaseAddress!,
                    Requests,
                    length,
                    _ => { },
                    () => ourMemory = ProcessMemory.Max(ourMemory, easel.Memory)
                );
                var most = await LoadAsync(client, bare.Address, Requests, length, _ => { }, () => { });
                var slow = await LoadAsync(
                    client,
                    portkey.Address,
                    Requests,
                    length,
                    portkey.Prepare,
                    () => nodeMemory = ProcessMemory.Max(nodeMemory, portkey.Memory)
                );
                if (round < 0)
                    continue;
                theirs.Add(fast);
                ours.Add(own);
                ceiling.Add(most);
                node.Add(slow);
            }

            Report.Line("Easel, median", $"{ours.Median:F0} MB/s");
            Report.Line("nginx, median", $"{theirs.Median:F0} MB/s");
            Report.Line("Kestrel and HttpClient alone, median", $"{ceiling.Median:F0} MB/s");
            Report.Line("Portkey, median", $"{node.Median:F0} MB/s");
            Least("Easel / nginx, pair by pair", Samples.MedianRatio(ours, theirs), Asked);
            Report.Line("Easel / Kestrel and HttpClient alone", $"{Samples.MedianRatio(ours, ceiling):F2}x");
            Report.Line("Kestrel and HttpClient alone / nginx", $"{Samples.MedianRatio(ceiling, theirs):F2}x");
            Least("Easel / Portkey, pair by pair", Samples.MedianRatio(ours, node), 10);
            Report.Line("memory, most: Easel", $"{ourMemory}");
            Report.Line("memory, most: Portkey", $"{nodeMemory}");
            Report.Against("own memory / Portkey's", (double)ourMemory.Own / nodeMemory.Own, 1 / 3.0, "x");
            Report.Against("resident memory / Portkey's", (double)ourMemory.Resident / nodeMemory.Resident, 1 / 3.0, "x");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <returns>How long it is.</returns>
    private static async Task<long> WriteResponseAsync(string path)
    {
        using var pixels = PixelBuffer.Rent(new ImageSize(1024, 512));
        RandomNumberGenerator.Fill(pixels.Span);
        using var image = new ImageRenderer().Render(pixels, new RenderOptions { Canvas = pixels.Size, Format = ImageFormat.Png });
        await File.WriteAllTextAsync(
            path,
            $$$"""{"created":1764201600,"background":"opaque","data":[{"b64_json":"{{{Convert.ToBase64String(image.Span)}}}"}],"output_format":"png","quality":"medium","size":"1024x512","usage":{"input_tokens":50,"input_tokens_details":{"image_tokens":0,"text_tokens":50},"output_tokens":1767,"total_tokens":1817}}"""
        );
        return new FileInfo(path).Length;
    }

    private static async Task WaitAsync(HttpClient client, PortkeyServer portkey)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                using var request = Ask(portkey.Address);
                portkey.Prepare(request);
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException notYet) when (notYet.StatusCode is null)
            {
                await Task.Delay(50);
            }
        }

        throw new InvalidOperationException("Portkey's gateway does not answer.");
    }

    private static HttpRequestMessage Ask(Uri gateway) =>
        new(HttpMethod.Post, new Uri(gateway, GatewayNginx.Generations))
        {
            Content = JsonContent.Create(new { model = "gpt-image-2", prompt = "a red apple" }),
            Headers = { { "Authorization", $"Bearer {GatewaySettings.Key}" } },
        };

    /// <returns>Megabytes a second over all clients.</returns>
    private static async Task<double> LoadAsync(
        HttpClient client,
        Uri gateway,
        int requests,
        long length,
        Action<HttpRequestMessage> prepare,
        Action watch
    )
    {
        var (next, bytes) = (0, 0L);
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(async _ =>
                {
                    while (Interlocked.Increment(ref next) <= requests)
                    {
                        using var request = Ask(gateway);
                        prepare(request);
                        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                        answer.EnsureSuccessStatusCode();
                        var read = await ImageRequests.DrainAsync(await answer.Content.ReadAsStreamAsync());
                        if (read < length * 0.99)
                            throw new InvalidOperationException($"{gateway} gave {read} bytes of {length}.");
                        Interlocked.Add(ref bytes, read);
                        watch();
                    }
                })
        );
        return bytes / 1e6 / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Least(string name, double figure, double asked) =>
        Report.Line(
            name,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{figure:F2}x; {asked:F1}x or more is asked{(figure < asked ? "  <-- below" : "")}"
            )
        );
}
