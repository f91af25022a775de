using Easel.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Easel.Studio.Tests.Pages;

/// <summary>Models and usage, and the simple page.</summary>
public sealed class OperatorPagesTests(Chromium chromium) : StudioTest(chromium)
{
    [Fact]
    public async Task A_model_tells_what_it_does_and_is_tried()
    {
        var page = await OpenAsync("/models");
        await Assertions.Expect(page.Locator(".model")).ToContainTextAsync("Paint");
        await page.GetByRole(AriaRole.Button, new() { Name = "Test Paint" }).ClickAsync();
        await Assertions.Expect(page.Locator(".state-picture")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".state-text")).ToContainTextAsync("s a picture");
        await page.SaveAsync("models-tested");
        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task Usage_is_plotted_by_day_and_model_and_a_key_is_made_and_revoked()
    {
        for (var i = 0; i < 3; i++)
            await GalleryPageObject.KeepAsync(Server, "a red fox");
        var page = await OpenAsync("/usage");
        // What was drawn is written a moment after its answer, and the page shows what is written when it is asked for.
        await Eventually.HoldsAsync(async () =>
        {
            await page.ReloadAsync();
            return await page.Locator(".legend").Filter(new() { HasText = "paint 3" }).CountAsync() > 0;
        });
        await Assertions.Expect(page.Locator(".chart svg")).ToBeVisibleAsync();
        await page.SaveAsync("usage-plot");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "7 days" }).ClickAsync();
        await Assertions.Expect(page.Locator(".chart svg rect")).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Button, new() { Name = "New key" }).ClickAsync();
        await page.Locator("#key-name").FillAsync("A friend");
        await page.Locator("#key-per-minute").FillAsync("10");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await Assertions.Expect(page.Locator("#key-value")).ToContainTextAsync("easel_sk_");
    }

    [Fact]
    public async Task The_simple_page_draws_with_one_prompt_and_one_button()
    {
        var page = await OpenAsync("/simple");
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw" }).ClickAsync();
        await Assertions.Expect(page.Locator("#simple-problem")).ToContainTextAsync("Say what");
        await page.Keyboard.TypeAsync("a red fox");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#simple-status")).ToHaveTextAsync("Done");
        await Assertions.Expect(page.GetByAltText("a red fox")).ToBeVisibleAsync();
        await page.SaveAsync("simple-drawn");
        await page.ShouldBeAccessibleAsync();
    }
}
