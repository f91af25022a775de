using System.Threading.Channels;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Easel.Studio.Tests.Pages;

/// <summary>The gallery: found, opened, ordered and used again.</summary>
public sealed class GalleryTests(Chromium chromium) : StudioTest(chromium)
{
    [Fact]
    public async Task Pictures_are_found_opened_and_stepped_through_by_keyboard_alone()
    {
        foreach (var prompt in (string[])["a red fox", "a snowy owl", "a black cat"])
            await GalleryPageObject.KeepAsync(Server, prompt, new { seed = 7 });
        var gallery = await GalleryAsync();
        await gallery.CountAsync(3);
        await gallery.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await gallery.Page.SaveAsync("gallery-pictures");
        await gallery.Page.ShouldBeAccessibleAsync();

        await gallery.Page.Keyboard.PressAsync("/");
        await gallery.Page.Keyboard.TypeAsync("RED fox");
        await gallery.CountAsync(1);
        await gallery.Search.FillAsync("");
        await gallery.CountAsync(3);
        await gallery.Tile("a black cat").FocusAsync();
        await gallery.Page.Keyboard.PressAsync("ArrowRight");
        await gallery.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(gallery.Viewer).ToContainTextAsync("a snowy owl");
        await Assertions.Expect(gallery.Viewer.Locator("#viewer-facts")).ToContainTextAsync("Seed7");
        await gallery.Page.SaveAsync("gallery-viewer");
        await gallery.Page.ShouldBeAccessibleAsync();
        await gallery.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(gallery.Viewer).ToContainTextAsync("a red fox");
        await gallery.Page.Keyboard.PressAsync("s");
        await gallery.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(gallery.Starred).ToHaveCountAsync(1);
        await gallery.Page.GetByLabel("Starred", new() { Exact = true }).CheckAsync();
        await gallery.CountAsync(1);
    }

    [Fact]
    public async Task A_filter_that_another_overtakes_fetches_nothing_twice()
    {
        foreach (var prompt in (string[])["one", "two"])
            await GalleryPageObject.KeepAsync(Server, prompt);
        var gallery = await GalleryAsync();
        await gallery.CountAsync(2);
        var asked = Channel.CreateUnbounded<IRoute>();
        await gallery.Page.RouteAsync("**/v1/gallery/images?*", route => asked.Writer.WriteAsync(route).AsTask());

        var starred = gallery.Page.GetByLabel("Starred", new() { Exact = true });
        await starred.CheckAsync();
        var overtaken = await asked.Reader.ReadAsync(TestContext.Current.CancellationToken);
        await starred.UncheckAsync();
        var all = await asked.Reader.ReadAsync(TestContext.Current.CancellationToken);
        await gallery.Page.RunAndWaitForRequestFinishedAsync(() => overtaken.ContinueAsync());
        await gallery.Page.EvaluateAsync(
            "() => { dispatchEvent(new Event('scroll')); return new Promise(done => requestAnimationFrame(() => setTimeout(done))); }"
        );

        asked.Reader.TryRead(out _).ShouldBeFalse("what is being fetched was asked for again");
        await all.ContinueAsync();
        await gallery.CountAsync(2);
    }

    [Fact]
    public async Task Many_are_selected_moved_downloaded_and_deleted()
    {
        foreach (var prompt in (string[])["one", "two", "three", "four"])
            await GalleryPageObject.KeepAsync(Server, prompt);
        var gallery = await GalleryAsync();
        await gallery.CountAsync(4);

        await gallery.Tile("four").ClickAsync(new() { Modifiers = [KeyboardModifier.Control] });
        await gallery.Tile("two").ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Assertions.Expect(gallery.Selected).ToHaveCountAsync(3);
        await gallery.Page.SaveAsync("gallery-selected");
        var download = await gallery.Page.RunAndWaitForDownloadAsync(() => ButtonAsync("Download"));
        download.SuggestedFilename.ShouldBe("pictures.zip");
        await ButtonAsync("Move");
        await gallery.Page.GetByLabel("Folder; a name").FillAsync("numbers");
        await gallery.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(gallery.Selected).ToHaveCountAsync(0);
        await gallery.Page.GetByLabel("Folder", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "numbers (3)" });
        await gallery.CountAsync(3);

        await gallery.Tile("four").FocusAsync();
        await gallery.Page.Keyboard.PressAsync("Control+a");
        await gallery.Page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(gallery.Page.Locator("#confirm")).ToContainTextAsync("Delete 3 pictures?");
        await gallery.Page.Locator("#confirm").GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Assertions.Expect(gallery.Page.Locator("#empty")).ToContainTextAsync("No picture fits that.");
        await gallery.Page.GetByLabel("Folder", new() { Exact = true }).SelectOptionAsync("");
        await gallery.CountAsync(1);

        Task ButtonAsync(string name) => gallery.Page.Locator("#selection").GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
    }

    [Fact]
    public async Task A_picture_is_used_again_varied_enlarged_and_its_origin_shown()
    {
        await GalleryPageObject.KeepAsync(Server, "a red fox", new { seed = 42, steps = 3 });
        var gallery = await GalleryAsync();
        await gallery.Tile("a red fox").ClickAsync();

        await DoAsync("Vary");
        await Assertions.Expect(gallery.Viewer.Locator("#viewer-status")).ToHaveTextAsync("Done");
        await Assertions.Expect(gallery.Viewer.Locator("#viewer-ancestors img")).ToHaveCountAsync(1);
        await DoAsync("Enlarge");
        await Assertions.Expect(gallery.Viewer.Locator("#viewer-ancestors img")).ToHaveCountAsync(2);
        await gallery.Page.SaveAsync("gallery-chain");
        await gallery.Viewer.Locator("#viewer-ancestors button").Last.ClickAsync();
        await Assertions.Expect(gallery.Viewer.Locator("#viewer-prompt")).ToHaveTextAsync("a red fox");

        await DoAsync("Reuse");
        await gallery.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
        var create = new CreatePageObject(gallery.Page);
        await Assertions.Expect(create.Prompt).ToHaveValueAsync("a red fox");
        await Assertions.Expect(create.Seed).ToHaveValueAsync("42");

        Task DoAsync(string name) => gallery.Viewer.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
    }

    [Fact]
    public async Task Two_are_compared_and_a_grid_of_parameters_is_drawn()
    {
        await GalleryPageObject.KeepAsync(Server, "a red fox", new { seed = 1 });
        await GalleryPageObject.KeepAsync(Server, "a red fox", new { seed = 2 });
        var gallery = await GalleryAsync();
        await gallery.CountAsync(2);

        await gallery.Tiles.Nth(0).ClickAsync(new() { Modifiers = [KeyboardModifier.Control] });
        await gallery.Tiles.Nth(1).ClickAsync(new() { Modifiers = [KeyboardModifier.Control] });
        await gallery.Page.Locator("#selection").GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Assertions.Expect(gallery.Page.Locator("#compare-facts tr")).ToHaveCountAsync(1);
        await Assertions.Expect(gallery.Page.Locator("#compare-facts")).ToContainTextAsync("Seed");
        await gallery.Page.SaveAsync("gallery-compare");
        await gallery.Page.ShouldBeAccessibleAsync();
        await gallery.Page.Keyboard.PressAsync("Escape");
        await gallery.Page.Keyboard.PressAsync("Escape");

        await gallery.Tiles.Nth(0).ClickAsync();
        await gallery.Viewer.GetByRole(AriaRole.Button, new() { Name = "Grid" }).ClickAsync();
        await gallery.Page.Locator("#plot-x-values").FillAsync("1; 2; 3");
        await gallery.Page.Locator("#plot-y").SelectOptionAsync("steps");
        await gallery.Page.Locator("#plot-y-values").FillAsync("2; 4");
        await gallery.Page.GetByRole(AriaRole.Button, new() { Name = "Draw the grid" }).ClickAsync();
        await Assertions.Expect(gallery.Page.Locator("#plot-table img")).ToHaveCountAsync(6);
        await Assertions.Expect(gallery.Page.Locator("#plot-status")).ToContainTextAsync("6 pictures");
        await gallery.Page.SaveAsync("gallery-plot");
        await gallery.Page.ShouldBeAccessibleAsync();
        await gallery.Page.Keyboard.PressAsync("Escape");
        await gallery.CountAsync(8);
    }

    [Fact]
    public async Task A_recipe_is_read_from_a_file_and_bad_files_are_refused_with_a_message()
    {
        Expected.AddRange(["400", "404"]);
        await GalleryPageObject.KeepAsync(Server, "a red fox", new { seed = 42 });
        var gallery = await GalleryAsync();
        await gallery.CountAsync(1);
        var file = await gallery.Page.EvaluateAsync<int[]>(
            "async () => [...new Uint8Array(await (await fetch((await (await fetch('/v1/gallery/images')).json()).data[0].content)).arrayBuffer())]"
        );

        await ReadAsync("picture.png", [.. file.Select(one => (byte)one)]);
        await Assertions.Expect(gallery.Page.Locator("#recipe")).ToContainTextAsync("It is in your gallery.");
        await Assertions.Expect(gallery.Page.Locator("#recipe-facts")).ToContainTextAsync("42");
        await gallery.Page.SaveAsync("gallery-recipe");
        await gallery.Page.Keyboard.PressAsync("Escape");
        await ReadAsync("text.png", "no picture"u8.ToArray());
        await Assertions.Expect(gallery.Page.Locator(".notice").Last).ToContainTextAsync("image");

        Task ReadAsync(string name, byte[] content) =>
            gallery
                .Page.Locator("#recipe-file")
                .SetInputFilesAsync(
                    new FilePayload
                    {
                        Name = name,
                        MimeType = "image/png",
                        Buffer = content,
                    }
                );
    }

    [Fact]
    public async Task Ten_thousand_pictures_scroll_with_no_more_tiles_than_the_window_has_room_for()
    {
        const int Count = 10_000;
        await GalleryPageObject.FillAsync(Server, Count);
        var gallery = await GalleryAsync();
        await Assertions.Expect(gallery.Page.Locator("#gallery-count")).ToContainTextAsync("10,000 pictures");

        // What the machine does to a page that has nothing to do, and then the gallery.
        var idle = await ScrollAsync(
            gallery.Page,
            "document.getElementById('grid').hidden = true; const spacer = document.createElement('div'); spacer.style.height = '333000px'; document.querySelector('main').append(spacer); const isDone = () => { if (frames.length < 200) return false; spacer.remove(); document.getElementById('grid').hidden = false; scrollTo(0, 0); return true; };"
        );
        var frames = await ScrollAsync(
            gallery.Page,
            "const isDone = () => scrollY >= document.documentElement.scrollHeight - innerHeight - 1 && [...document.querySelectorAll('.tile:not([hidden])')].some((tile) => tile.dataset.index === '9999');"
        );

        (await gallery.Tiles.CountAsync()).ShouldBeLessThan(120);
        (await gallery.Page.Locator(".tile").CountAsync()).ShouldBeLessThan(150);
        await gallery.Page.SaveAsync("gallery-end");
        Tell("An empty page", idle);
        Tell("Ten thousand pictures", frames);
    }

    /// <summary>Scrolls 1200 pixels a frame, and gives how long each frame took, in milliseconds.</summary>
    /// <param name="script">Declares <c>isDone</c>.</param>
    private static Task<double[]> ScrollAsync(IPage page, string script) =>
        page.EvaluateAsync<double[]>(
            $$"""
            async () => {
              const frames = [];
              {{script}}
              for (let before = performance.now(); ; ) {
                await new Promise(requestAnimationFrame);
                const now = performance.now();
                frames.push(now - before);
                before = now;
                if (isDone()) return frames;
                scrollBy(0, 1200);
              }
            }
            """
        );

    private static void Tell(string what, double[] frames)
    {
        var sorted = frames.Order().ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{what}: {frames.Length} frames, median {sorted[frames.Length / 2]:0.0} ms, 99th of 100 {sorted[frames.Length * 99 / 100]:0.0} ms, over 50 ms {100.0 * frames.Count(frame => frame > 50) / frames.Length:0.0} %"
        );
    }

    private async Task<GalleryPageObject> GalleryAsync()
    {
        var gallery = new GalleryPageObject(await OpenAsync("/gallery"));
        await gallery.ReadyAsync();
        return gallery;
    }
}
