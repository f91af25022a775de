using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests.Usage;

/// <summary>The whole pipeline with accounting.</summary>
public abstract class UsageHost
{
    private protected static readonly RequestContext Context = new()
    {
        Caller = new CallerIdentity("key") { Tenant = "acme", User = "ada" },
        RequestId = "req_1",
        Api = "openai",
    };

    private protected static GenerateRequest Fox { get; } = Cards.Fox with { Context = Context };

    private protected static ModelCard Priced(params PriceLine[] lines) => Cards.Capable() with { Prices = lines };

    private protected static CompletedPixelsEvent Image(int index) => ScriptedEngine.Image(index, out _);

    private protected static CompletedImageEvent File(int index) =>
        new(index, EncodedImage.Rent(1, new ImageSize(8, 8), ImageFormat.Png), ScriptedEngine.Recipe);

    private protected static async Task<UsageRecord> AccountAsync(ImageRequest request, IImageEngine engine, ModelCard? card = null)
    {
        var store = new MemoryUsageStore();
        await using (var services = await StartAsync(store, engine, card ?? Cards.Capable()))
        {
            await services.RunAsync(request);
            await StopAsync(services);
        }

        return store.Records.ShouldHaveSingleItem();
    }

    private protected static async Task<ServiceProvider> StartAsync(MemoryUsageStore store, IImageEngine engine, ModelCard card)
    {
        var services = await Pipelines.StartAsync(
            engine,
            card,
            add: all => all.AddSingleton<IUsageStore>(store).AddUsage(new UsageOptions())
        );
        await services.GetRequiredService<UsageWriter>().StartingAsync(default);
        return services;
    }

    private protected static Task StopAsync(IServiceProvider services) => services.GetRequiredService<UsageWriter>().StoppedAsync(default);
}
