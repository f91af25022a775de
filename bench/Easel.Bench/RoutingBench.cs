using System.Globalization;
using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Core.Routing;
using Easel.Imaging;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Bench;

/// <summary>
/// What routing costs: the pipeline in front of engines that have their image ready, by a name for four deployments, by the same name when the
/// first one asked fails, and by one model's own name; turn by turn in one process.
/// </summary>
internal static class RoutingBench
{
    private const int Runs = 5_000;
    private const double AllowedMilliseconds = 0.2;

    public static async Task RunAsync()
    {
        await using var services = await StartAsync();
        var images = services.GetRequiredService<ImageService>();
        var engine = new ReadyEngine();
        var (bare, single, routed, failing) = (new Samples(), new Samples(), new Samples(), new Samples());
        for (var run = -500; run < Runs; run++)
        {
            await MeasureAsync(bare, run, () => engine.RunAsync(Request("one"), CancellationToken.None));
            await MeasureAsync(single, run, () => images.RunAsync(Request("one"), CancellationToken.None));
            await MeasureAsync(routed, run, () => images.RunAsync(Request("poster"), CancellationToken.None));
            await MeasureAsync(failing, run, () => images.RunAsync(Request("shaky"), CancellationToken.None));
        }

        Report.Title("routing: one request through the whole pipeline, without engine, encoder and HTTP");
        Line("engine alone", bare);
        Line("a model's own name", single);
        Line("a name for four deployments", routed);
        Line("the same, the first one fails", failing);
        Report.Against("four deployments, over the engine", Samples.MedianDifference(routed, bare), AllowedMilliseconds, "ms");
        Report.Against("with a failure, over the engine", Samples.MedianDifference(failing, bare), AllowedMilliseconds, "ms");
        Report.Line("four deployments / own name", Samples.MedianRatio(routed, single).ToString("F2", CultureInfo.InvariantCulture));
    }

    private static GenerateRequest Request(string model) => new() { Model = model, Prompt = "a red apple" };

    private static void Line(string name, Samples samples) =>
        Report.Line(name, $"median {samples.Median * 1000:F1} us   99 % {samples.At(0.99) * 1000:F1} us   ({Runs} runs)");

    private static async Task MeasureAsync(Samples samples, int run, Func<IAsyncEnumerable<ImageEvent>> start)
    {
        var into = run < 0 ? new Samples() : samples;
        await into.TimeAsync(async () =>
        {
            var images = 0;
            await foreach (var happened in start())
            {
                images += happened is CompletedImageEvent ? 1 : 0;
                happened.Discard();
            }

            return images == 1 ? images : throw new InvalidOperationException("There is no image.");
        });
    }

    private static async Task<ServiceProvider> StartAsync()
    {
        string[] names = ["one", "two", "three", "four"];
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IImageRenderer>(new ImageRenderer())
            .AddSingleton<IImageScaler>(new ImageScaler())
            .AddSingleton<IAreaFiller>(new AreaFiller());
        services.AddEaselCore(
            new CoreOptions
            {
                Routing = new RoutingOptions
                {
                    Models =
                    [
                        new ModelAlias("poster") { Deployments = [.. names.Select(name => new ModelDeployment(name))] },
                        new ModelAlias("shaky")
                        {
                            Deployments = [new ModelDeployment("broken"), .. names.Select(name => new ModelDeployment(name) { Order = 1 })],
                        },
                    ],
                },
            }
        );
        foreach (var name in names)
            services.AddSingleton<IModelProvider>(new SingleModelProvider(CardOf(name, isRemote: true), new ReadyEngine()));
        // A model of this machine, which is never left alone, so that each request meets it.
        services.AddSingleton<IModelProvider>(new SingleModelProvider(CardOf("broken", isRemote: false), new BrokenEngine()));
        var all = services.BuildServiceProvider();
        await all.GetRequiredService<ModelCatalog>().LoadAsync(CancellationToken.None);
        return all;
    }

    private static ModelCard CardOf(string name, bool isRemote) =>
        new()
        {
            Id = name,
            Name = name,
            IsRemote = isRemote,
            Concurrency = new ModelConcurrency(64),
            Capabilities = new ModelCapabilities(),
        };

    private sealed class ReadyEngine : IImageEngine
    {
        public async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            await Task.CompletedTask;
            yield return new CompletedImageEvent(
                0,
                EncodedImage.Rent(1024, new ImageSize(8, 8), ImageFormat.Png),
                new ImageRecipe { Model = "ready" }
            );
        }
    }

    private sealed class BrokenEngine : IImageEngine
    {
        public async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            await Task.CompletedTask;
            yield return new FailureEvent(new ImageError(ImageErrorKind.Unavailable, "broken", null, "It is broken."));
        }
    }
}
