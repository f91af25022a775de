using System.Globalization;
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
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

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
            using var handler = new SocketsHttpHandler
            {
                MaxConnectionsPerServer = Clients,
                // Node closes idle connections after five seconds: while the others have their turn.
                PooledConnectionIdleTimeout = TimeSpan.FromSeconds(2),
            };
            using var client = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(2) };
            await easel.WaitUntilListeningAsync();
            var ours = new Gateway("Easel", easel.Client.BaseAddress!, easel.Id);
            var theirs = new Gateway("nginx", nginx.Address, nginx.Id);
            var ceiling = new Gateway("Kestrel and HttpClient alone", bare.Address, bare.Id);
            var node = new Gateway("Portkey", portkey.Address, portkey.Id, portkey.Prepare);
            Gateway[] all = [theirs, ours, ceiling, node];
            foreach (var gateway in all)
                await gateway.WaitAsync(client);

            Report.Title($"gateway: answers of {length / 1e6:F1} MB to {Clients} clients at once, {Requests} a round");
            foreach (var gateway in all)
                await gateway.WarmAsync(client, Clients, Requests, length, WarmUp);
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var gateway in all)
                    await gateway.LoadAsync(client, Clients, Requests, length);
            }

            foreach (var gateway in all)
                gateway.Print();
            Least("Easel / nginx, pair by pair", Samples.MedianRatio(ours.Throughput, theirs.Throughput), Asked);
            Report.Line("Easel / Kestrel and HttpClient alone", $"{Samples.MedianRatio(ours.Throughput, ceiling.Throughput):F2}x");
            Report.Line("Kestrel and HttpClient alone / nginx", $"{Samples.MedianRatio(ceiling.Throughput, theirs.Throughput):F2}x");
            Least("Easel / Portkey, pair by pair", Samples.MedianRatio(ours.Throughput, node.Throughput), 10);
            Report.Against("own memory / Portkey's", (double)ours.Memory.Own / node.Memory.Own, 1 / 3.0, "x");
            Report.Against("resident memory / Portkey's", (double)ours.Memory.Resident / node.Memory.Resident, 1 / 3.0, "x");
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

    private static void Least(string name, double figure, double asked) =>
        Report.Line(
            name,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{figure:F2}x; {asked:F1}x or more is asked{(figure < asked ? "  <-- below" : "")}"
            )
        );
}
