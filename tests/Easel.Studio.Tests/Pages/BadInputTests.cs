using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

public sealed class BadInputTests(Chromium chromium) : StudioTest(chromium)
{
    private readonly PaintEngine _engine = new();

    private protected override Task<StudioServer> StartServerAsync() => StudioServer.StartAsync(_engine);

    [Fact]
    public async Task An_empty_prompt_and_one_that_is_too_long_are_told_before_anything_is_sent()
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.AskAsync("  ");
        await Expect(create.PromptProblem).ToHaveTextAsync("Say what the picture should show.");
        await create.AskAsync(new string('a', 100_000));
        await Expect(create.PromptProblem).ToHaveTextAsync("The prompt has 100,000 characters; Paint takes 32,000.");
        await create.AskAsync(string.Concat(Enumerable.Repeat("🦊", 32_000)));

        await create.DoneAsync();
        ((PromptedRequest)_engine.Seen.Single()).Prompt.Length.ShouldBe(64_000);
    }

    [Theory]
    [InlineData("<img src=x onerror=\"document.title='owned'\">")]
    [InlineData("</script><script>document.title='owned'</script>")]
    [InlineData("{{7*7}} ${7*7} \" ' ` \\ & &lt;")]
    public async Task A_prompt_with_markup_is_text_everywhere(string prompt)
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.AskAsync(prompt);
        await create.DoneAsync();
        await create.Page.Locator("#slots .picture").ClickAsync();

        await Expect(create.Page.Locator("#view-text")).ToContainTextAsync(prompt);
        await Expect(create.Pictures).ToHaveAttributeAsync("alt", prompt);
        await create.Page.Keyboard.PressAsync("Escape");
        await create.Page.GotoAsync($"/?prompt={Uri.EscapeDataString(prompt)}");
        await Expect(create.Prompt).ToHaveValueAsync(prompt);
        (await create.Page.TitleAsync()).ShouldBe("Create · Easel");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/edit")]
    public async Task A_server_that_restarts_in_mid_draw_is_waited_for_and_the_picture_comes(string path)
    {
        using var data = new TemporaryFolder();
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        var first = new PaintEngine { StepByStep = true };
        var dying = await StudioServer.StartAsync(first, data: data.Path, url: url);
        await Server.DisposeAsync();
        Server = dying;
        var page = await OpenAsync(path);
        await page.ReadyAsync();
        if (path == "/edit")
            await new EditPageObject(page).OpenPictureAsync();
        await page.Locator("#prompt").FillAsync("a red apple");
        await page.Locator("#prompt").PressAsync("Enter");
        await Eventually.HoldsAsync(() => first.Seen.Count == 1);
        first.Step();
        await Expect(page.Locator("progress")).ToHaveAttributeAsync("value", "0.25");
        // What the browser says by itself of requests that nobody answers.
        Expected.AddRange(["ERR_", "Failed to load resource"]);
        await dying.DisposeAsync();

        await Expect(page.Locator("#status")).ToHaveTextAsync("The server is away. Your picture goes on when it is back.");
        Server = await StudioServer.StartAsync(_engine, data: data.Path, url: url);
        await Expect(page.Locator(path == "/edit" ? "#candidate-list > button" : "#slots [data-state=done]")).ToHaveCountAsync(1);
        ((PromptedRequest)_engine.Seen.Single()).Prompt.ShouldBe("a red apple");
    }

    [Fact]
    public async Task A_server_that_does_not_come_back_can_be_left()
    {
        var create = new CreatePageObject(await OpenAsync());
        Expected.AddRange(["ERR_", "Failed to load resource"]);
        await Server.StopAsync();
        await create.AskAsync("a");
        await Expect(create.Status).ToHaveTextAsync("The server is away. Your picture goes on when it is back.");
        await create.Page.Keyboard.PressAsync("Escape");

        await Expect(create.Status).ToHaveTextAsync("Cancelled");
    }

    [Fact]
    public async Task A_failure_is_told_and_can_be_tried_again()
    {
        _engine.BeforeStep = _ => new Abstractions.Events.ImageError(Abstractions.Events.ImageErrorKind.Engine, null, null, "It broke.");
        var create = new CreatePageObject(await OpenAsync());
        Expected.Add("500");
        await create.AskAsync("a");
        await Expect(create.Notices).ToHaveCountAsync(1);
        _engine.BeforeStep = null;
        await create.Notices.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await create.DoneAsync();
    }

    [Fact]
    public async Task Two_tabs_draw_beside_each_other()
    {
        var one = new CreatePageObject(await OpenAsync());
        var other = new CreatePageObject(await OpenBesideAsync(one.Page));
        await one.AskAsync("one");
        await other.AskAsync("other");
        await one.DoneAsync();
        await other.DoneAsync();
        // Each tab lists what this browser keeps once its own picture is kept.
        foreach (var tab in (CreatePageObject[])[one, other])
            await Expect(tab.Page.Locator("#recent-list li").First).ToBeVisibleAsync();

        await Expect(one.Prompt).ToHaveValueAsync("one");
        await Expect(other.Prompt).ToHaveValueAsync("other");
        await one.Page.ReloadAsync();
        await Expect(one.Prompt).ToHaveValueAsync("one");
        await Expect(one.Page.Locator("#recent-list li")).ToHaveCountAsync(2);
    }
}
