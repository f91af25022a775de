using Easel.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Easel.Studio.Tests.Pages;

/// <summary>Presets: made, used, changed, deleted.</summary>
public sealed class PresetsTests(Chromium chromium) : StudioTest(chromium)
{
    [Fact]
    public async Task A_preset_is_made_used_changed_and_deleted()
    {
        Expected.Add("400");
        var page = await OpenAsync("/presets");
        await page.ReadyAsync();
        await Assertions.Expect(page.Locator("#preset-empty")).ToHaveTextAsync("There is no preset yet.");

        await page.GetByRole(AriaRole.Button, new() { Name = "New preset" }).ClickAsync();
        await page.Locator("#preset-field-name").FillAsync("Sticker");
        await page.Locator("#preset-field-prompt").FillAsync("a sticker of {{subject}}");
        await page.Locator("#preset-field-category").FillAsync("style");
        await page.Locator("#preset-field-settings").FillAsync("{\"prompt\": \"x\"}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator("#preset-problem")).ToContainTextAsync("settings.prompt");
        await page.Locator("#preset-field-settings").FillAsync("{\"seed\": 7}");
        await page.ShouldBeAccessibleAsync();
        await page.SaveAsync("presets-new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator(".preset")).ToHaveCountAsync(1);
        await page.SaveAsync("presets-one");
        await page.ShouldBeAccessibleAsync();

        await page.GetByLabel("subject", new() { Exact = true }).FillAsync("a red fox");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
        var create = new CreatePageObject(page);
        await Assertions.Expect(create.Prompt).ToHaveValueAsync("a sticker of a red fox");
        await Assertions.Expect(create.Seed).ToHaveValueAsync("7");

        await page.GotoAsync("/presets");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change: Sticker" }).ClickAsync();
        await page.Locator("#preset-field-name").FillAsync("Label");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator(".preset-name")).ToHaveTextAsync("Label");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete: Label" }).ClickAsync();
        await page.Locator("#preset-confirm").GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Assertions.Expect(page.Locator(".preset")).ToHaveCountAsync(0);
    }
}
