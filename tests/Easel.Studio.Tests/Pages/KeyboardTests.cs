using Easel.Studio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

/// <summary>Through the studio without a pointer.</summary>
public sealed class KeyboardTests(Chromium chromium) : StudioTest(chromium)
{
    private const int MostStops = 120;

    [Fact]
    public async Task A_person_draws_edits_looks_and_counts_by_the_keyboard_alone()
    {
        var page = await OpenAsync();
        await page.ReadyAsync();
        await page.Keyboard.TypeAsync("a red fox");
        await page.Keyboard.PressAsync("Enter");
        await new CreatePageObject(page).DoneAsync();
        await TabToAsync(page, "[data-action=edit]");
        await page.Keyboard.PressAsync("Enter");

        var edit = new EditPageObject(page);
        await Expect(edit.Board).ToHaveAttributeAsync("data-state", "open");
        await edit.ReadyAsync();
        await TabToAsync(page, "#prompt");
        await page.Keyboard.TypeAsync("a hat");
        await page.Keyboard.PressAsync("Enter");
        await Expect(edit.Candidates).ToHaveCountAsync(1);
        await TabToAsync(page, "#accept");
        await page.Keyboard.PressAsync("Enter");
        await Expect(edit.Status).ToHaveTextAsync("Accepted");

        await GoAsync(page, "/gallery");
        await new GalleryPageObject(page).CountAsync(2);
        await TabToAsync(page, ".tile");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#viewer-prompt")).ToHaveTextAsync("a hat");
        await page.Keyboard.PressAsync("Escape");

        await GoAsync(page, "/usage");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Usage");
    }

    /// <summary>Follows a link of the navigation.</summary>
    private static async Task GoAsync(IPage page, string path)
    {
        // Back to the top: each page has a link there that skips to its content.
        await page.EvaluateAsync("document.activeElement.blur()");
        await TabToAsync(page, $"nav a[href='{path}']", "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**{path}");
        await page.ReadyAsync();
    }

    /// <summary>Each stop on the way must show that it has the focus.</summary>
    private static async Task TabToAsync(IPage page, string selector, string key = "Tab")
    {
        for (var i = 0; i < MostStops; i++)
        {
            await page.Keyboard.PressAsync(key);
            var stop = await page.EvaluateAsync<string[]>(
                """
                (selector) => {
                  const at = document.activeElement;
                  if (!at || at === document.body) return ['none', ''];
                  const seen = [at, at.nextElementSibling, at.parentElement].filter(Boolean)
                    .some((element) => { const style = getComputedStyle(element); return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; });
                  return [at.matches(selector) ? 'there' : 'on the way', seen ? '' : at.outerHTML.slice(0, 200)];
                }
                """,
                selector
            );
            stop[1].ShouldBeEmpty("what has the focus must show it");
            if (stop[0] == "there")
                return;
        }

        throw new TimeoutException($"'{selector}' is not among the first {MostStops} stops of the keyboard.");
    }
}
