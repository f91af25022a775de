using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Core.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests;

public sealed class ModelCatalogTests
{
    private static async Task<ModelCatalog> LoadAsync(CoreOptions options, params IModelProvider[] providers)
    {
        var catalog = Pipelines.Of(providers, options).GetRequiredService<ModelCatalog>();
        await catalog.LoadAsync(default);
        return catalog;
    }

    private static Task<ModelCatalog> LoadAsync(CoreOptions options, params string[] ids) =>
        LoadAsync(options, [.. ids.Select(id => new SingleModelProvider(Cards.Plain(id), ScriptedEngine.Emitting()))]);

    [Fact]
    public async Task No_name_means_the_first_model_and_an_alias_means_the_default()
    {
        var catalog = await LoadAsync(new CoreOptions { Aliases = ["gpt-image-1", "dall-e-2"] }, "one", "two");
        catalog.Find(null)!.Id.ShouldBe("one");
        catalog.Find("")!.Id.ShouldBe("one");
        catalog.Find("two")!.Id.ShouldBe("two");
        catalog.Find("dall-e-2")!.Id.ShouldBe("one");
        catalog.Find("dall-e-9").ShouldBeNull();
        catalog.Find("ONE").ShouldBeNull();
    }

    [Fact]
    public async Task The_default_can_be_chosen_and_aliases_follow_it()
    {
        var catalog = await LoadAsync(new CoreOptions { DefaultModel = "two", Aliases = ["gpt-image-1"] }, "one", "two");
        catalog.Find(null)!.Id.ShouldBe("two");
        catalog.Find("gpt-image-1")!.Id.ShouldBe("two");
    }

    [Fact]
    public async Task A_model_of_that_name_wins_over_an_alias()
    {
        var catalog = await LoadAsync(new CoreOptions { Aliases = ["gpt-image-1"] }, "one", "gpt-image-1");
        catalog.Find("gpt-image-1")!.Id.ShouldBe("gpt-image-1");
        catalog.Aliases.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_model_answers_to_its_aliases_unless_another_is_called_so()
    {
        var first = Cards.Plain("openai/gpt-image-2") with { Aliases = ["gpt-image-2", "two"] };
        var second = Cards.Plain("azure/gpt-image-2") with { Aliases = ["gpt-image-2"] };
        var catalog = await LoadAsync(
            new CoreOptions { DefaultModel = "two", Aliases = ["gpt-image-2", "gpt-image-1"] },
            new SingleModelProvider(first, ScriptedEngine.Emitting()),
            new SingleModelProvider(second, ScriptedEngine.Emitting()),
            new SingleModelProvider(Cards.Plain("two"), ScriptedEngine.Emitting())
        );
        catalog.Find("gpt-image-2")!.Id.ShouldBe("openai/gpt-image-2");
        catalog.Find("azure/gpt-image-2")!.Id.ShouldBe("azure/gpt-image-2");
        catalog.Find("two")!.Id.ShouldBe("two");
        catalog.Find(null)!.Id.ShouldBe("two");
        catalog.Aliases.ShouldBe(["gpt-image-1"]);
    }

    [Fact]
    public async Task What_cannot_be_served_is_reported_and_the_rest_is_served()
    {
        var catalog = await LoadAsync(
            new CoreOptions { DefaultModel = "three" },
            new BrokenProvider(),
            Single("one"),
            Single("one"),
            Single("two")
        );
        catalog.Cards.Select(card => card.Id).ShouldBe(["one", "two"]);
        catalog.Find(null)!.Id.ShouldBe("one");
        catalog.Problems.Count.ShouldBe(3);
        catalog.Problems[0].ShouldContain("'broken'");
        catalog.Problems[1].ShouldContain("'one'");
        catalog.Problems[2].ShouldContain("'three'");
        (await LoadAsync(new CoreOptions(), Array.Empty<string>())).Find(null).ShouldBeNull();
    }

    [Fact]
    public async Task A_model_that_changed_gets_a_new_engine_and_the_old_one_goes_when_nobody_draws_with_it()
    {
        var provider = new ChangingProvider();
        var catalog = await LoadAsync(new CoreOptions(), provider);
        var drawing = catalog.RouteOf("painter")!.Deployments[0].Model.Take()!;
        var other = catalog.RouteOf("painter")!.Deployments[0].Model.Take()!;
        provider.Engines.ShouldHaveSingleItem();
        await other.DisposeAsync();

        // Listed again, and nothing changed.
        await catalog.LoadAsync(default);
        await catalog.RouteOf("painter")!.Deployments[0].Model.Take()!.DisposeAsync();
        provider.Engines.ShouldHaveSingleItem();

        await provider.ChangeAsync(catalog);
        provider.Engines[0].IsDisposed.ShouldBeFalse();
        var anew = catalog.RouteOf("painter")!.Deployments[0].Model.Take()!;
        provider.Engines.Count.ShouldBe(2);
        await drawing.DisposeAsync();
        provider.Engines[0].IsDisposed.ShouldBeTrue();

        await anew.DisposeAsync();
        provider.Engines[1].IsDisposed.ShouldBeFalse();
        await catalog.DisposeAsync();
        provider.Engines[1].IsDisposed.ShouldBeTrue();
        catalog.RouteOf("painter").ShouldBeNull();
    }

    private static SingleModelProvider Single(string id) => new(Cards.Plain(id), ScriptedEngine.Emitting());

    private sealed class BrokenProvider : IModelProvider
    {
        public string Name => "broken";

        public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("no");

        public ModelEngine CreateEngine(ModelCard model) => throw new InvalidOperationException("no");
    }

    private sealed class ChangingProvider : IModelProvider
    {
        private ModelCard _card = Cards.Capable();

        public List<DisposableEngine> Engines { get; } = [];

        public event EventHandler? ModelsChanged;

        public string Name => "changing";

        public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) =>
            ValueTask.FromResult(new ModelListing([_card]));

        public ModelEngine CreateEngine(ModelCard model)
        {
            Engines.Add(new DisposableEngine());
            return new ModelEngine(Engines[^1]);
        }

        /// <summary>Done when the catalog has seen it.</summary>
        public async Task ChangeAsync(ModelCatalog catalog)
        {
            _card = _card with { Description = "changed" };
            ModelsChanged!.Invoke(this, EventArgs.Empty);
            await catalog.LoadAsync(default);
            catalog.Find("painter")!.Description.ShouldBe("changed");
        }
    }

    private sealed class DisposableEngine() : DelegatingImageEngine(ScriptedEngine.Emitting())
    {
        public bool IsDisposed { get; private set; }

        public override ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return base.DisposeAsync();
        }
    }
}
