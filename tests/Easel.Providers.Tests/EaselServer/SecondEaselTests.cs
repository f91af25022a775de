using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Validation;
using Easel.Providers.Tests.Support;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using ServerProgram = Easel.Server.Program;

namespace Easel.Providers.Tests.EaselServer;

/// <summary>Providers that speak OpenAI's API, in front of a second, real Easel.</summary>
public sealed class SecondEaselTests : IAsyncLifetime
{
    private const string Key = "sk-second-easel-0123456789abcdef";

    private readonly TemporaryFolder _data = new();
    private WebApplication _second = null!;

    public async ValueTask InitializeAsync()
    {
        _second = ServerProgram
            .Build(
                [
                    "--Easel:Urls=http://127.0.0.1:0",
                    $"--Easel:ModelsFolder={TestModels.Folder}",
                    $"--Easel:DataFolder={_data.Path}",
                    $"--Easel:AccessKeys:0={Key}",
                    "--Logging:LogLevel:Default=Warning",
                ],
                services =>
                {
                    services.ServeOnly(PaintEngine.Card, new PaintEngine());
                    services.RemoveWarmUp();
                }
            )
            .ShouldNotBeNull();
        await _second.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _second.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task Another_easel_lists_its_models_and_tells_seeds_and_recipes()
    {
        await using var host = Host("easel", models: null);
        var card = await host.CardAsync(PaintEngine.Card.Id);
        card.Capabilities.Seed.ShouldBe(PaintEngine.Card.Capabilities.Seed);

        var events = await RunAsync(
            host,
            new GenerateRequest
            {
                Prompt = "a red apple",
                Seed = 7,
                Count = 2,
                Size = new ImageSize(256, 256),
            }
        );

        var images = events.OfType<CompletedImageEvent>().OrderBy(image => image.ImageIndex).ToList();
        images.Select(image => image.Recipe.Seed).ShouldBe([7, 8]);
        images.ShouldAllBe(image => image.Recipe.Model == $"service/{PaintEngine.Card.Id}");
    }

    [Fact]
    public async Task Its_previews_pass()
    {
        await using var host = Host("easel", models: null);
        var events = await RunAsync(host, new GenerateRequest { Prompt = "a red apple", PartialImages = 2 });
        events.OfType<PartialImageEvent>().Count().ShouldBe(2);
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("openai")]
    [InlineData("openai-compatible")]
    public async Task It_is_as_good_as_any_service_that_speaks_the_images_api(string type)
    {
        await using var host = Host(type, PaintEngine.Card.Id);
        var events = await RunAsync(host, new GenerateRequest { Prompt = "a red apple" });
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_wrong_key_is_known_as_one()
    {
        await using var host = Host("easel", PaintEngine.Card.Id, key: "sk-wrong-0123456789abcdef01234567");
        var failure = (await RunAsync(host, new GenerateRequest { Prompt = "a red apple" }))
            .ShouldHaveSingleItem()
            .ShouldBeOfType<FailureEvent>();
        failure.Errors[0].Code.ShouldBe("upstream_authentication_failed");
    }

    private ProviderHost Host(string type, string? models, string key = Key)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Type"] = type,
            ["BaseUrl"] = $"{_second.Urls.First()}/v1",
            ["ApiKey"] = key,
        };
        if (models is not null)
            settings["Models"] = models;
        return ProviderHost.Of(TimeProvider.System, settings);
    }

    private static async Task<IReadOnlyList<ImageEvent>> RunAsync(ProviderHost host, ImageRequest request)
    {
        var card = await host.CardAsync(PaintEngine.Card.Id);
        await using var engine = await host.EngineAsync(PaintEngine.Card.Id);
        var events = await engine.RunAsync(Negotiation.Negotiate(request, card).Request, default).ToListAsync();
        events.ForEach(happened => happened.Discard());
        return events;
    }
}
