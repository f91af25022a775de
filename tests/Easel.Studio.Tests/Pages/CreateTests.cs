using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

public sealed class CreateTests(Chromium chromium) : StudioTest(chromium)
{
    private readonly PaintEngine _engine = new();

    private protected override Task<StudioServer> StartServerAsync() => StudioServer.StartAsync(_engine);

    [Fact]
    public async Task Enter_draws_and_the_picture_emerges_from_partial_images()
    {
        _engine.StepByStep = true;
        var create = await CreateAsync();
        await Expect(create.Prompt).ToBeFocusedAsync();
        await create.AskAsync("a red apple");

        await Expect(create.Status).ToHaveTextAsync("Drawing");
        _engine.Step(1);
        await Expect(create.Page.Locator("#slots [data-state=drawing] img[src]")).ToHaveCountAsync(1);
        // The engine paints its step as blue: 1, 2 and 3 before the seed.
        (await BlueAsync(create)).ShouldBe(1);
        await Expect(create.Page.Locator("#slots progress")).ToHaveAttributeAsync("value", "0.25");
        _engine.Step(1);
        await Eventually.HoldsAsync(async () => await BlueAsync(create) == 2);
        _engine.Step(2);
        await create.DoneAsync();

        await Expect(create.Pictures).ToHaveAttributeAsync("alt", "a red apple");
        _engine.Seen.Count.ShouldBe(1);
        ((PromptedRequest)_engine.Seen[0]).Prompt.ShouldBe("a red apple");
        await create.Page.SaveAsync("create-drawn");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_asked_before_the_script_came_is_drawn_when_it_has(bool byKeyboard)
    {
        var create = new CreatePageObject(await OpenAsync("about:blank"));
        var typed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await create.Page.RouteAsync(
            "**/pages/create/create.js",
            async route =>
            {
                await typed.Task;
                await route.ContinueAsync();
            }
        );
        await create.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
        await create.Prompt.FillAsync("a red apple");
        if (byKeyboard)
            await create.Prompt.PressAsync("Enter");
        else
            await create.Draw.ClickAsync();
        typed.SetResult();

        await create.DoneAsync();
        await Expect(create.Prompt).ToHaveValueAsync("a red apple");
        ((PromptedRequest)_engine.Seen.Single()).Prompt.ShouldBe("a red apple");
    }

    [Fact]
    public async Task Several_pictures_are_told_apart()
    {
        var create = await CreateAsync();
        await create.Page.GetByRole(AriaRole.Slider, new() { Name = "Pictures" }).FillAsync("3");
        await create.Seed.FillAsync("20");
        await create.AskAsync("an apple");
        await create.DoneAsync(3);

        for (var i = 0; i < 3; i++)
            (await CreatePageObject.PixelAsync(create.Pictures.Nth(i), 0.1, 0.1))[2].ShouldBe(20 + i);
        await Expect(create.Pictures.Nth(1)).ToHaveAttributeAsync("alt", "an apple (2 of 3)");
    }

    [Fact]
    public async Task Cancel_and_Escape_stop_the_drawing()
    {
        _engine.StepByStep = true;
        var create = await CreateAsync();
        await create.AskAsync("a");
        _engine.Step();
        await Expect(create.Page.Locator("#slots [data-state=drawing]")).ToHaveCountAsync(1);
        await create.Cancel.ClickAsync();

        await _engine.Cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await Expect(create.Status).ToHaveTextAsync("Cancelled");
        await Expect(create.Cancel).ToBeHiddenAsync();
        await Expect(create.Prompt).ToHaveValueAsync("a");
    }

    [Fact]
    public async Task What_was_set_reaches_the_engine()
    {
        var create = await CreateAsync();
        await create.Choice("16:9").CheckAsync(new() { Force = true });
        await create.Choice("High").CheckAsync(new() { Force = true });
        await create.Choice("Transparent").CheckAsync(new() { Force = true });
        await create.Page.GetByLabel("Not in the picture").FillAsync("text");
        await create.Page.GetByText("More", new() { Exact = true }).ClickAsync();
        await create.Page.GetByLabel("Steps").FillAsync("7");
        await create.Page.GetByLabel("Guidance").FillAsync("2.5");
        await create.Page.GetByLabel("Scheduler").SelectOptionAsync("euler_ancestral");
        await create.Choice("WebP").CheckAsync(new() { Force = true });
        await create.Seed.FillAsync("9");
        await create.AskAsync("a fox");
        await create.DoneAsync();

        var seen = (GenerateRequest)_engine.Seen.Single();
        seen.Prompt.ShouldBe("a fox");
        seen.Size.ShouldBe(new ImageSize(1360, 768));
        seen.Quality.ShouldBe(ImageQuality.High);
        seen.Background.ShouldBe(ImageBackground.Transparent);
        seen.NegativePrompt.ShouldBe("text");
        seen.Steps.ShouldBe(7);
        seen.GuidanceScale.ShouldBe(2.5f);
        seen.Scheduler.ShouldBe("euler_ancestral");
        seen.Format.ShouldBe(ImageFormat.WebP);
        seen.Seed.ShouldBe(9);
    }

    [Fact]
    public async Task Free_pixels_are_checked_before_anything_is_drawn()
    {
        var create = await CreateAsync();
        await create.Choice("Pixels").CheckAsync(new() { Force = true });
        await create.Page.GetByLabel("Width in pixels").FillAsync("1000");
        await create.AskAsync("a");

        await Expect(create.PromptProblem).ToHaveTextAsync("Width and height must be multiples of 16.");
        _engine.Seen.ShouldBeEmpty();
        await create.Page.GetByLabel("Width in pixels").FillAsync("512");
        await create.Page.GetByLabel("Height in pixels").FillAsync("256");
        await create.AskAsync("a");
        await create.DoneAsync();
        _engine.Seen.Single().Size.ShouldBe(new ImageSize(512, 256));
    }

    [Fact]
    public async Task Settings_and_prompt_survive_a_reload()
    {
        var create = await CreateAsync();
        await create.Prompt.FillAsync("a house");
        await create.Choice("High").CheckAsync(new() { Force = true });
        await create.Page.ReloadAsync();

        await Expect(create.Prompt).ToHaveValueAsync("a house");
        await Expect(create.Choice("High")).ToBeCheckedAsync();
        await create.Page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        await Expect(create.Field("quality").GetByRole(AriaRole.Radio, new() { Name = "Auto" })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_seed_is_kept_rolled_and_told()
    {
        var create = await CreateAsync();
        await create.AskAsync("a");
        await create.DoneAsync();
        await create.Page.GetByRole(AriaRole.Button, new() { Name = "Keep the seed" }).ClickAsync();
        // What a request without one was drawn with.
        await Expect(create.Seed).ToHaveValueAsync("7");

        await create.Page.GetByRole(AriaRole.Button, new() { Name = "Roll another seed" }).ClickAsync();
        await Expect(create.Seed).Not.ToHaveValueAsync("7");
        await create.Page.GetByRole(AriaRole.Button, new() { Name = "Keep the seed" }).ClickAsync();
        await Expect(create.Seed).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Live_follows_the_typing_with_the_same_seed_and_ends_what_is_under_way()
    {
        var create = await CreateAsync();
        await create.Live.ClickAsync();
        await create.Prompt.FillAsync("a red");
        await Expect(create.Page.Locator("#stage")).ToHaveAttributeAsync("data-live-prompt", "a red");
        await create.Prompt.PressSequentiallyAsync(" apple");
        await Expect(create.Page.Locator("#stage")).ToHaveAttributeAsync("data-live-prompt", "a red apple");
        await Expect(create.Pictures).ToHaveCountAsync(1);

        _engine.Seen.Select(seen => seen.Seed).Distinct().Count().ShouldBe(1);
        _engine.Seen.ShouldAllBe(seen => seen.Quality == ImageQuality.Low && seen.Size == new ImageSize(512, 512));
        _engine.StepByStep = true;
        await create.Prompt.FillAsync("another");
        await Eventually.HoldsAsync(() => _engine.Seen.OfType<PromptedRequest>().Any(seen => seen.Prompt == "another"));
        await create.Prompt.FillAsync("yet another");
        await _engine.Cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        _engine.StepByStep = false;
        _engine.Step(100);
        await Expect(create.Page.Locator("#stage")).ToHaveAttributeAsync("data-live-prompt", "yet another");
    }

    [Fact]
    public async Task A_picture_is_reused_varied_enlarged_downloaded_and_seen_large()
    {
        var create = await CreateAsync();
        await create.AskAsync("an apple");
        await create.DoneAsync();
        await create.Prompt.FillAsync("something else");

        await create.Action("Reuse").ClickAsync();
        await Expect(create.Prompt).ToHaveValueAsync("an apple");
        await Expect(create.Seed).ToHaveValueAsync("7");

        var download = await create.Page.RunAndWaitForDownloadAsync(() => create.Action("Download").ClickAsync());
        download.SuggestedFilename.ShouldBe("an-apple-7.png");

        await create.Page.GetByRole(AriaRole.Button, new() { Name = "an apple" }).First.ClickAsync();
        await Expect(create.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("seed 7");
        await create.Page.Keyboard.PressAsync("Escape");

        await create.Action("Vary").ClickAsync();
        await Expect(create.Status).ToHaveTextAsync("Done");
        _engine.Seen[^1].ShouldBeOfType<VaryRequest>();
        await create.Action("Enlarge").ClickAsync();
        await Expect(create.Status).ToHaveTextAsync("Done");
        (await create.Pictures.EvaluateAsync<int>("image => image.naturalWidth")).ShouldBe(2048);
    }

    [Fact]
    public async Task Pictures_of_before_come_back_after_a_reload()
    {
        var create = await CreateAsync();
        await create.AskAsync("an apple");
        await create.DoneAsync();
        await Expect(create.Page.Locator("#recent-list li")).ToHaveCountAsync(1);
        await create.Page.ReloadAsync();

        await create.Page.Locator("#recent-list button").ClickAsync();
        await create.DoneAsync();
        await Expect(create.Pictures).ToHaveAttributeAsync("alt", "an apple");
        await create.Page.GetByRole(AriaRole.Button, new() { Name = "Forget these" }).ClickAsync();
        await Expect(create.Page.Locator("#recent")).ToBeHiddenAsync();
    }

    private async Task<CreatePageObject> CreateAsync()
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.Page.ReadyAsync();
        return create;
    }

    private static async Task<int> BlueAsync(CreatePageObject create) => (await CreatePageObject.PixelAsync(create.Pictures, 0.1, 0.1))[2];
}
