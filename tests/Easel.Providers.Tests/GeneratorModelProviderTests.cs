using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Providers.Generators;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Providers.Tests;

public sealed class GeneratorModelProviderTests
{
    private static readonly ModelCard Card = new()
    {
        Id = "theirs",
        Name = "Theirs",
        IsRemote = true,
        Capabilities = new ModelCapabilities
        {
            Edits = true,
            Variations = true,
            PartialImages = true,
            MaxCount = 3,
        },
    };

    [Fact]
    public async Task One_line_offers_a_model_and_draws_with_it()
    {
        var generator = Generator();
        await using var services = Services().AddImageGenerator("service", Card, _ => generator).BuildServiceProvider();
        var provider = services.GetServices<IModelProvider>().ShouldHaveSingleItem();
        provider.Name.ShouldBe("service");
        var card = (await provider.ListModelsAsync(default)).Models.ShouldHaveSingleItem();
        (await provider.ListModelsAsync(default)).Models[0].ShouldBeSameAs(card);
        await using var engine = provider.CreateEngine(card);

        var drawn = (await engine.Engine.RunAsync(new GenerateRequest { Prompt = "a red apple", Seed = 7 }, default).ToListAsync())
            .ShouldHaveSingleItem()
            .ShouldBeOfType<CompletedPixelsEvent>();

        using (drawn.Image)
            drawn.Recipe.ShouldBe(new ImageRecipe { Model = "theirs" });
        generator.Asked.ShouldHaveSingleItem().Question.Prompt.ShouldBe("a red apple");
    }

    [Fact]
    public async Task The_card_promises_nothing_that_a_generator_has_no_words_for()
    {
        await using var services = Services().AddImageGenerator("service", Card, _ => Generator()).BuildServiceProvider();

        var can = (await services.GetRequiredService<IModelProvider>().ListModelsAsync(default)).Models[0].Capabilities;

        (can.Edits, can.MaxCount).ShouldBe((true, 3));
        (can.PartialImages, can.Masks, can.Variations).ShouldBe((false, false, false));
    }

    [Fact]
    public async Task Several_have_names_of_their_own()
    {
        var services = Services()
            .AddImageGenerator("one", Card, _ => Generator())
            .AddImageGenerator("two", Card with { Id = "other" }, _ => Generator());

        Should.Throw<ArgumentException>(() => services.AddImageGenerator("one", Card, _ => Generator())).Message.ShouldContain("'one'");

        await using var built = services.BuildServiceProvider();
        built.GetServices<IModelProvider>().Select(provider => provider.Name).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task The_generator_is_made_for_the_first_engine_stays_for_the_next_and_goes_with_the_services()
    {
        var made = new List<FakeGenerator>();
        await using (var services = Services().AddImageGenerator("service", Card, _ => Made(made)).BuildServiceProvider())
        {
            var provider = services.GetRequiredService<IModelProvider>();
            var card = (await provider.ListModelsAsync(default)).Models[0];
            made.ShouldBeEmpty();

            await provider.CreateEngine(card).DisposeAsync();
            await provider.CreateEngine(card).DisposeAsync();

            made.ShouldHaveSingleItem().IsDisposed.ShouldBeFalse();
        }

        made[0].IsDisposed.ShouldBeTrue();
    }

    private static IServiceCollection Services() => new ServiceCollection().AddSingleton<IImageRenderer>(new ImageRenderer());

    private static FakeGenerator Generator() => new((_, _) => new([GeneratorEngineTests.Picture()]));

    private static FakeGenerator Made(List<FakeGenerator> made)
    {
        made.Add(Generator());
        return made[^1];
    }
}
