using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Imaging;
using Easel.Providers.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Providers.Tests.Support;

/// <summary>A provider as the server makes it, from configuration.</summary>
internal sealed class ProviderHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ProviderHost(ServiceProvider services, RecordedLog log) => (_services, Log) = (services, log);

    public RecordedLog Log { get; }

    public IModelProvider Provider => _services.GetRequiredService<IModelProvider>();

    public static ProviderHost Of(TimeProvider clock, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create($"Easel:Providers:service:{pair.Key}", pair.Value)))
            .Build();
        var (providers, problems) = ProviderOptionsBinder.Bind(configuration, _ => null);
        problems.ShouldBeEmpty();
        var log = new RecordedLog();
        var services = new ServiceCollection()
            .AddSingleton(clock)
            .AddSingleton<IImageRenderer>(new ImageRenderer())
            .AddSingleton<IImageScaler>(new ImageScaler())
            .AddLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddServiceProviders(providers)
            .BuildServiceProvider();
        return new ProviderHost(services, log);
    }

    public async Task<ModelCard> CardAsync(string model) =>
        (await Provider.ListModelsAsync(default)).Models.Single(card => card.Id == $"service/{model}");

    public async Task<IImageEngine> EngineAsync(string model) => Provider.CreateEngine(await CardAsync(model)).Engine;

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
