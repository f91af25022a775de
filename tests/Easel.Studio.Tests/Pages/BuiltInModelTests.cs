using System.Globalization;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

/// <summary>The studio with the model that comes with Easel, as a newcomer finds it; the pictures go into the documentation.</summary>
public sealed class BuiltInModelTests(Chromium chromium, ITestOutputHelper output) : StudioTest(chromium)
{
    private readonly PartialWatch _partials = new();

    private protected override Task<StudioServer> StartServerAsync() => StudioServer.StartBuiltInAsync(_partials.Watch);

    [Fact]
    public async Task A_newcomer_draws_in_both_themes_and_on_a_phone()
    {
        foreach (
            var (look, theme, width, height) in new[]
            {
                ("light", ColorScheme.Light, 1280, 860),
                ("dark", ColorScheme.Dark, 1280, 860),
                ("narrow", ColorScheme.Light, 390, 844),
            }
        )
        {
            var create = new CreatePageObject(await OpenAsync("/", theme, width, height));
            await create.AskAsync("a red fox, 3d");
            await create.DoneAsync();
            await create.AskAsync("a rocket above a planet, 3d");
            await create.DoneAsync();
            await Expect(create.Page.Locator("#recent-list li")).ToHaveCountAsync(2);
            await create.Page.SaveAsync($"built-in-create-{look}");
            await create.Page.ShouldBeAccessibleAsync();
        }
    }

    [Fact]
    public async Task A_picture_is_edited_under_a_mask()
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.Page.GetByRole(AriaRole.Radio, new() { Name = "Opaque" }).CheckAsync(new() { Force = true });
        await create.AskAsync("a house and a tree on a light blue background");
        await create.DoneAsync();
        await create.Action("Edit").ClickAsync();
        var edit = new EditPageObject(create.Page);
        await edit.ReadyAsync();
        await Expect(edit.Board).ToHaveAttributeAsync("data-state", "open");
        await edit.Tool("Lasso").ClickAsync();
        await edit.DragAsync((0.56, 0.28), (0.7, 0.28), (0.77, 0.5), (0.76, 0.7), (0.54, 0.7), (0.53, 0.45));
        await edit.Page.SaveAsync("built-in-edit-mask");
        await edit.Page.GetByLabel("Candidates").FillAsync("3");
        await edit.AskAsync("a cactus", candidates: 3);
        await edit.Page.GetByLabel("Before and after").FillAsync("0");
        await edit.Page.SaveAsync("built-in-edit");
        await edit.Page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task Four_pictures_stand_side_by_side()
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.Page.GetByRole(AriaRole.Slider, new() { Name = "Pictures" }).FillAsync("4");
        await create.AskAsync("a penguin with sunglasses");
        await create.DoneAsync(4);
        await create.Page.SaveAsync("built-in-create-four");
        await create.Page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task What_was_drawn_is_in_the_gallery()
    {
        string[] prompts =
        [
            "a strawberry, 3d",
            "three balloons and a dog on a light blue background",
            "a green cactus",
            "a penguin with sunglasses",
            "a slice of watermelon",
            "a house and a tree on a light blue background",
            "a rocket above a planet, 3d",
            "a red fox",
        ];
        for (var i = 0; i < prompts.Length; i++)
            await GalleryPageObject.KeepAsync(Server, prompts[i], new { seed = i, size = "512x512" });
        var gallery = new GalleryPageObject(await OpenAsync("/gallery"));
        await gallery.CountAsync(prompts.Length);
        await Eventually.HoldsAsync(() =>
            gallery.Page.EvaluateAsync<bool>(
                "[...document.querySelectorAll('.tile:not([hidden]) img')].every((image) => image.complete && image.naturalWidth > 0)"
            )
        );
        await gallery.Page.SaveAsync("built-in-gallery");
        await gallery.Page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task How_soon_the_picture_follows_the_typing_is_measured()
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.Page.ReadyAsync();
        await create.Live.ClickAsync();
        var took = new List<int>();
        foreach (var prompt in new[] { "a red balloon", "a blue balloon", "a green balloon", "a green apple", "a green apple, 3d" })
        {
            await create.Prompt.FillAsync(prompt);
            await Expect(create.Page.Locator("#stage")).ToHaveAttributeAsync("data-live-prompt", prompt);
            took.Add(
                int.Parse((await create.Page.Locator("#stage").GetAttributeAsync("data-live-milliseconds"))!, CultureInfo.InvariantCulture)
            );
        }

        output.WriteLine($"typing to picture: {string.Join(", ", took)} ms, and 60 ms of waiting for the next letter");
        await create.Page.SaveAsync("built-in-live");
    }

    [Fact]
    public async Task How_soon_a_partial_image_is_on_the_screen_is_measured()
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.Page.ReadyAsync();
        var took = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            _partials.Restart();
            await create.Page.EvaluateAsync(
                """
                () => {
                  const before = document.querySelector('#slots img')?.src;
                  window.seen = new Promise((done) => {
                    const now = () => performance.timeOrigin + performance.now();
                    const look = async () => {
                      const image = document.querySelector('#slots img');
                      if (!image?.src || image.src === before) return requestAnimationFrame(look);
                      // The next preview takes the place of one that is still being decoded.
                      try { await image.decode(); } catch { return requestAnimationFrame(look); }
                      // The frame with the picture in it is made before the second of these.
                      requestAnimationFrame(() => requestAnimationFrame(() => done(now())));
                    };
                    look();
                  });
                }
                """
            );
            await create.AskAsync($"{i + 2} balloons and a dog on a light blue background");
            var seen = DateTimeOffset.UnixEpoch.AddMilliseconds(await create.Page.EvaluateAsync<double>("window.seen"));
            took.Add((seen - await _partials.Left).TotalMilliseconds);
            await create.DoneAsync();
        }

        took.Sort();
        output.WriteLine(
            $"engine to screen, {took.Count} pictures of 1024 × 1024: {string.Join(", ", took.Select(ms => ms.ToString("0", CultureInfo.InvariantCulture)))} ms; the middle one {took[took.Count / 2]:0} ms"
        );
    }
}
