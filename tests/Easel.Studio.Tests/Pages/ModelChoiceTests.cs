using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

/// <summary>The settings follow the chosen model's card.</summary>
public sealed class ModelChoiceTests(Chromium chromium) : StudioTest(chromium)
{
    /// <summary>As a paid service has it: three sizes, no seed, no steps, a price.</summary>
    private static readonly ModelCard Paid = PaintEngine.Card with
    {
        Id = "paid",
        Name = "Paid",
        Capabilities = new ModelCapabilities
        {
            Seed = false,
            Steps = false,
            MaxCount = 4,
            MaxPromptLength = 20,
            Styles = ["vivid", "natural"],
            Sizes = SizeRule.Default with { Only = [new ImageSize(1024, 1024), new ImageSize(1792, 1024)] },
        },
        Prices = [new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m)],
    };

    private readonly PaintEngine _engine = new();

    private protected override Task<StudioServer> StartServerAsync() =>
        StudioServer.StartAsync(
            _engine,
            replace: services => services.AddSingleton<IModelProvider>(new SingleModelProvider(Paid, _engine))
        );

    [Fact]
    public async Task Another_model_changes_the_defaults_keeps_what_was_set_and_says_what_it_will_not_use()
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.Page.GetByLabel("Model").SelectOptionAsync("paint");
        await create.Choice("3:2").CheckAsync(new() { Force = true });
        await create.Page.GetByLabel("Not in the picture").FillAsync("text");
        await create.Page.GetByRole(AriaRole.Slider, new() { Name = "Pictures" }).FillAsync("3");
        await create.Seed.FillAsync("5");

        await create.Page.GetByLabel("Model").SelectOptionAsync("paid");
        await Expect(create.Page.Locator("#unused")).ToHaveTextAsync("Paid does not use: what is not in the picture, seed.");
        foreach (var hidden in new[] { "seed", "steps", "negative_prompt", "guidance_scale", "background", "scheduler" })
            await Expect(create.Field(hidden)).ToBeHiddenAsync();
        await Expect(create.Page.GetByLabel("Style")).ToBeVisibleAsync();
        await Expect(create.Choice("1792 × 1024")).ToBeVisibleAsync();
        await Expect(create.Choice("1024 × 1024")).ToBeCheckedAsync();
        (await create.Page.GetByRole(AriaRole.Slider, new() { Name = "Pictures" }).GetAttributeAsync("max")).ShouldBe("4");
        await create.AskAsync("a");
        await create.DoneAsync(3);
        var seen = (GenerateRequest)_engine.Seen[^1];
        (seen.Count, seen.Size).ShouldBe((3, new ImageSize(1024, 1024)));
        seen.NegativePrompt.ShouldBeNullOrEmpty();

        await create.Page.GetByLabel("Model").SelectOptionAsync("paint");
        await Expect(create.Seed).ToHaveValueAsync("5");
        await Expect(create.Choice("3:2")).ToBeCheckedAsync();
        await Expect(create.Page.GetByLabel("Not in the picture")).ToHaveValueAsync("text");
    }

    [Fact]
    public async Task The_cost_is_said_before_anything_is_drawn_and_live_is_not_offered()
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.Page.GetByLabel("Model").SelectOptionAsync("paid");
        await create.Page.GetByRole(AriaRole.Slider, new() { Name = "Pictures" }).FillAsync("2");

        await Expect(create.Page.Locator("#plan")).ToContainTextAsync("About $0.08");
        await Expect(create.Page.Locator("#plan")).ToContainTextAsync("drawn by paid");
        _engine.Seen.ShouldBeEmpty();
        await create.Live.ClickAsync();
        await Expect(create.Notices).ToContainTextAsync("each letter would be paid for");
        await Expect(create.Live).ToHaveAttributeAsync("aria-pressed", "false");
        await create.AskAsync("a prompt of more than twenty letters");
        await Expect(create.PromptProblem).ToHaveTextAsync("The prompt has 36 characters; Paid takes 20.");
    }
}
