using Easel.Abstractions.Models;
using Easel.Core.Models;
using Easel.Core.Routing;
using Easel.Providers.Tests.Support;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Providers.Tests.EaselServer;

/// <summary>Real servers that list each other's models, and services that are not there at the start.</summary>
public sealed class DiscoveryTests
{
    private static readonly TimeSpan Stale = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task In_a_circle_each_lists_the_others_models_once_however_often_they_ask(int count)
    {
        await using var ring = await Ring.OfAsync(count);
        for (var round = 0; round < count + 2; round++)
            await ring.ListAnewAsync();
        foreach (var catalog in ring.Catalogs)
        {
            catalog
                .Cards.Select(card => card.Id)
                .Order(StringComparer.Ordinal)
                .ShouldBe(
                    Enumerable
                        .Range(0, count)
                        .Select(far => string.Concat(Enumerable.Repeat("next/", far)) + PaintEngine.Card.Id)
                        .Order(StringComparer.Ordinal)
                );
        }
    }

    [Fact]
    public async Task What_a_service_has_that_was_not_there_at_the_start_is_served_when_it_is()
    {
        await using var service = await StandIn.StartAsync();
        service.Answer = (context, _) => Respond.JsonAsync(context, "{}", 503);
        await using var server = await GatewayServer.StartAsync(Settings(service.Address));
        var catalog = server.Services.GetRequiredService<ModelCatalog>();
        catalog.Cards.ShouldNotContain(card => card.Id.StartsWith("next/", StringComparison.Ordinal));

        service.Answer = (context, _) =>
            Respond.JsonAsync(context, """{"object":"list","data":[{"id":"late","object":"model","easel":{"served_by":"late"}}]}""");
        await server.Services.GetRequiredService<ProviderProbes>().ProbeAsync(TestContext.Current.CancellationToken);
        await Eventually.HoldsAsync(() => catalog.Cards.Any(card => card.Id == "next/late"), "the model is listed");
    }

    private static IEnumerable<KeyValuePair<string, string>> Settings(Uri next) =>
        [
            new("Providers:next:Type", "easel"),
            new("Providers:next:BaseUrl", new Uri(next, "/v1").ToString()),
            new("Providers:next:ApiKey", GatewayServer.Key),
            new("Routing:ProbeSeconds", "0"),
        ];

    /// <summary>Servers of which each names the next as its provider, and the last the first.</summary>
    private sealed class Ring : IAsyncDisposable
    {
        private readonly List<StandIn> _relays = [];
        private readonly List<GatewayServer> _servers = [];
        private readonly ShiftedClock _clock = new();

        public IEnumerable<ModelCatalog> Catalogs => _servers.Select(server => server.Services.GetRequiredService<ModelCatalog>());

        public static async Task<Ring> OfAsync(int count)
        {
            var ring = new Ring();
            for (var i = 0; i < count; i++)
            {
                var relay = await StandIn.StartAsync();
                relay.Answer = (context, _) => Respond.JsonAsync(context, "{}", 503);
                ring._relays.Add(relay);
            }

            foreach (var relay in ring._relays)
            {
                ring._servers.Add(
                    await GatewayServer.StartAsync(
                        Settings(relay.Address),
                        services =>
                            services
                                .AddSingleton<TimeProvider>(ring._clock)
                                .AddSingleton<IModelProvider>(new SingleModelProvider(PaintEngine.Card, new PaintEngine()))
                    )
                );
            }

            foreach (var (i, relay) in ring._relays.Index())
            {
                var next = ring._servers[(i + 1) % count].Client;
                relay.Answer = (context, call) => Relay.AskAsync(context, call, next);
            }

            return ring;
        }

        public async Task ListAnewAsync()
        {
            _clock.PutForward(Stale);
            foreach (var catalog in Catalogs)
                await catalog.LoadAsync(TestContext.Current.CancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var server in _servers)
                await server.DisposeAsync();
            foreach (var relay in _relays)
                await relay.DisposeAsync();
        }
    }
}
