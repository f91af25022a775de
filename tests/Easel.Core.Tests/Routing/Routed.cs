using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Core.Tests.Routing;

/// <summary>The pipeline over some upstreams and aliases.</summary>
internal sealed class Routed : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Routed(ServiceProvider services, FakeTimeProvider clock) => (_services, Clock) = (services, clock);

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => _services;

    public ModelCatalog Catalog => _services.GetRequiredService<ModelCatalog>();

    /// <summary>Each kind of request that reaches an upstream; "poster" is its model. Enlarging is the pipeline's own.</summary>
    public static TheoryData<string> Operations => ["generate", "edit", "vary"];

    public static ImageRequest Request(string operation) =>
        operation switch
        {
            "edit" => new EditRequest
            {
                Model = "poster",
                Prompt = "a fox",
                Images = [new BlankImage(64, 64)],
            },
            "vary" => new VaryRequest { Model = "poster", Image = new BlankImage(64, 64) },
            "upscale" => new UpscaleRequest { Model = "poster", Image = new BlankImage(64, 64) },
            _ => new GenerateRequest { Model = "poster", Prompt = "a fox" },
        };

    public static async Task<Routed> OfAsync(IEnumerable<Upstream> upstreams, params IEnumerable<ModelAlias> aliases)
    {
        var clock = new FakeTimeProvider();
        var services = Pipelines.Of(
            upstreams,
            new CoreOptions
            {
                MaxQueued = 10_000,
                Routing = new RoutingOptions { Models = [.. aliases] },
            },
            add: all => all.AddSingleton<TimeProvider>(clock)
        );
        await services.GetRequiredService<ModelCatalog>().LoadAsync(default);
        return new Routed(services, clock);
    }

    /// <summary>Two deployments of equal standing behind "poster".</summary>
    public static Task<Routed> PairAsync(Upstream one, Upstream two) =>
        OfAsync(
            [one, two],
            new ModelAlias("poster")
            {
                Deployments =
                [
                    new ModelDeployment(one.Card.Id) { Provider = one.Name },
                    new ModelDeployment(two.Card.Id) { Provider = two.Name, Order = 1 },
                ],
            }
        );

    public async Task<List<ImageEvent>> RunAsync(ImageRequest request)
    {
        var events = await _services.RunAsync(request);
        foreach (var happened in events)
            happened.Discard();
        return events;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
