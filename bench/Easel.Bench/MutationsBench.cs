using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Imaging;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServerProgram = Easel.Server.Program;

namespace Easel.Bench;

/// <summary>10,000 corrupted PNG, JPEG and WebP files as images of edits: no crash, no 5xx, no memory left behind.</summary>
internal static class MutationsBench
{
    private const int Count = 10_000;
    private const int AtOnce = 4;

    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("easel-mutations-");
        try
        {
            await using var easel =
                ServerProgram.Build(
                    ["--Easel:Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", $"--Easel:DataFolder={data.FullName}"],
                    services =>
                        services
                            .RemoveAll<IModelProvider>()
                            .AddSingleton<IModelProvider>(new SingleModelProvider(DecodingEngine.Card, new DecodingEngine()))
                ) ?? throw new InvalidOperationException("The server did not build.");
            await easel.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(easel.Urls.First()) };
            var originals = new[] { Picture(ImageFormat.Png), Picture(ImageFormat.Jpeg), Picture(ImageFormat.WebP) };
            var statuses = new int[600];
            var lost = 0;
            var next = 0;
            long most = 0;
            var start = Stopwatch.GetTimestamp();
            await Task.WhenAll(
                Enumerable
                    .Range(0, AtOnce)
                    .Select(_ =>
                        Task.Run(async () =>
                        {
                            for (var i = Interlocked.Increment(ref next) - 1; i < Count; i = Interlocked.Increment(ref next) - 1)
                            {
                                try
                                {
                                    var status = await SendAsync(client, new ImageMutator((uint)i).Mutate(originals[i % originals.Length]));
                                    Interlocked.Increment(ref statuses[(int)status]);
                                }
                                catch (HttpRequestException)
                                {
                                    Interlocked.Increment(ref lost);
                                }

                                if (i % 500 == 0)
                                    most = Math.Max(most, Environment.WorkingSet);
                            }
                        })
                    )
            );

            Report.Title($"mutations: {Count} corrupted files as images of edits, {AtOnce} at once");
            Report.Line(
                "drawn from, and refused with 400",
                $"{statuses[200]} and {statuses[400]}, in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s"
            );
            Report.Line(
                "5xx, other statuses, lost",
                $"{statuses[500..].Sum()}, {Count - lost - statuses[200] - statuses[400] - statuses[500..].Sum()}, {lost}"
            );
            Report.Line("most resident memory", $"{most / 1e6:F0} MB");
            if (statuses[200] + statuses[400] != Count)
                throw new InvalidOperationException("Something else than 200 and 400 was answered.");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, byte[] file)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("a"), "prompt" },
            { new StringContent("64x64"), "size" },
            { new StringContent("jpeg"), "output_format" },
            { new ByteArrayContent(file), "image", "picture.png" },
        };
        using var answer = await client.PostAsync("/v1/images/edits", form);
        await ImageRequests.DrainAsync(await answer.Content.ReadAsStreamAsync());
        return answer.StatusCode;
    }

    private static byte[] Picture(ImageFormat format)
    {
        using var pixels = PixelBuffer.Rent(new ImageSize(96, 80));
        var span = pixels.Span;
        for (var i = 0; i < span.Length; i++)
            span[i] = (byte)((i * 7) ^ (i >> 6));
        using var file = new ImageRenderer().Render(
            pixels,
            new RenderOptions
            {
                Canvas = pixels.Size,
                Format = format,
                Transparent = format != ImageFormat.Jpeg,
                Quality = 90,
            }
        );
        return file.Memory.ToArray();
    }

    /// <summary>Decodes its image, as an engine does, and answers one pixel of it.</summary>
    private sealed class DecodingEngine : IImageEngine
    {
        public static ModelCard Card { get; } =
            new()
            {
                Id = "decoding",
                Name = "decoding",
                Capabilities = new ModelCapabilities { Edits = true },
            };

        public async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            await Task.CompletedTask;
            if (request is EditRequest edit)
            {
                using var decoded = edit.Images[0].Decode();
            }

            var pixels = PixelBuffer.Rent(new ImageSize(1, 1));
            pixels.Span.Fill(255);
            yield return new CompletedPixelsEvent(
                0,
                pixels,
                new ImageRecipe
                {
                    Model = "decoding",
                    Seed = 0,
                    Steps = 1,
                    GuidanceScale = 1,
                    Scheduler = "None",
                }
            );
        }
    }
}
