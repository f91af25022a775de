using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests;

public sealed class ImageEngineBuilderTests
{
    [Fact]
    public async Task Layers_meet_a_request_in_the_order_in_which_they_were_added()
    {
        var met = new List<string>();
        var engine = new ImageEngineBuilder(new ScriptedEngine((_, cancel) => Note(met, "engine", cancel)))
            .Use(inner => new NotingEngine(inner, met, "first"))
            .Use((inner, services) => new NotingEngine(inner, met, (string)services.GetService(typeof(string))!))
            .Use(
                (request, inner, cancellationToken) =>
                {
                    met.Add("third");
                    return inner.RunAsync(request, cancellationToken);
                }
            )
            .Build(new OneService("second"));

        await engine.RunAsync(Cards.Fox, default).ToListAsync();

        met.ShouldBe(["first", "second", "third", "engine"]);
    }

    [Fact]
    public async Task Disposing_the_chain_disposes_every_layer_and_the_engine_within()
    {
        var disposed = new List<string>();
        var engine = new ImageEngineBuilder(new NotingEngine(ScriptedEngine.Emitting(), [], "engine", disposed))
            .Use(inner => new NotingEngine(inner, [], "outer", disposed))
            .Use((request, inner, cancellationToken) => inner.RunAsync(request, cancellationToken))
            .Build();

        await engine.DisposeAsync();

        disposed.ShouldBe(["outer", "engine"]);
    }

    [Fact]
    public void A_layer_that_gives_no_engine_is_refused() =>
        Should.Throw<InvalidOperationException>(() => new ImageEngineBuilder(ScriptedEngine.Emitting()).Use(_ => null!).Build());

    private static async IAsyncEnumerable<ImageEvent> Note(
        List<string> met,
        string name,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        met.Add(name);
        yield return new ProgressEvent(1, 1);
    }

    private sealed class NotingEngine(IImageEngine inner, List<string> met, string name, List<string>? disposed = null)
        : DelegatingImageEngine(inner)
    {
        public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken)
        {
            met.Add(name);
            return base.RunAsync(request, cancellationToken);
        }

        public override ValueTask DisposeAsync()
        {
            disposed?.Add(name);
            return base.DisposeAsync();
        }
    }

    private sealed class OneService(object service) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType.IsInstanceOfType(service) ? service : null;
    }
}
