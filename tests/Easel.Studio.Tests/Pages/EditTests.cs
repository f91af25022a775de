using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

public sealed class EditTests(Chromium chromium) : StudioTest(chromium)
{
    private const int Clear = 0;
    private const int Opaque = 255;

    private readonly PaintEngine _engine = new();

    /// <summary>With a size of its own, so that the server crops, and pastes what was drawn back under the mask.</summary>
    private static readonly ModelCard Card = PaintEngine.Card with
    {
        Capabilities = PaintEngine.Card.Capabilities with { NativeSizes = [new ImageSize(64, 64)] },
    };

    private protected override Task<StudioServer> StartServerAsync() => StudioServer.StartAsync(_engine, card: Card);

    [Fact]
    public async Task What_is_not_marked_comes_back_as_it_was()
    {
        var edit = await EditAsync();
        var before = await edit.PixelsAsync(await edit.PictureAsync(128, 128));
        await edit.Tool("Rectangle").ClickAsync();
        await edit.DragAsync((0.45, 0.4), (0.55, 0.6));
        await Expect(edit.Area).ToHaveTextAsync("Only what is marked is drawn anew.");
        var mask = await edit.SavedAsync("Save mask");
        await edit.AskAsync("a red balloon");
        await edit.Accept.ClickAsync();
        await Expect(edit.Status).ToHaveTextAsync("Accepted");
        var after = await edit.SavedAsync("Save");

        (after.Width, after.Height).ShouldBe((128, 128));
        var (kept, drawn) = (0, 0);
        for (var y = 0; y < 128; y++)
        {
            for (var x = 0; x < 128; x++)
            {
                if (mask.At(x, y)[3] == Opaque)
                {
                    after.At(x, y).ShouldBe(before.At(x, y));
                    kept++;
                }
                else if (!after.At(x, y).SequenceEqual(before.At(x, y)))
                {
                    drawn++;
                }
            }
        }

        kept.ShouldBeGreaterThan(8000);
        drawn.ShouldBeGreaterThan(200);
        ((EditRequest)_engine.Seen.Single()).Prompt.ShouldBe("a red balloon");
    }

    [Fact]
    public async Task The_mask_is_painted_erased_inverted_undone_and_redone()
    {
        var edit = await EditAsync();
        await edit.DragAsync((0.5, 0.5), (0.52, 0.5));
        (await CentreAsync()).ShouldBe(Clear);
        await edit.Tool("Eraser").ClickAsync();
        await edit.DragAsync((0.5, 0.5), (0.52, 0.5));
        // Nothing is marked any more, so there is no mask to save.
        await Expect(edit.Command("Save mask")).ToBeDisabledAsync();
        await edit.Command("Undo").ClickAsync();
        (await CentreAsync()).ShouldBe(Clear);
        await edit.Command("Redo").ClickAsync();
        await Expect(edit.Command("Save mask")).ToBeDisabledAsync();
        await edit.Command("Invert the mask").ClickAsync();
        (await CornerAsync()).ShouldBe(Clear);
        await edit.Command("Clear what is painted").ClickAsync();
        await Expect(edit.Command("Save mask")).ToBeDisabledAsync();
        await edit.Page.Keyboard.PressAsync("Control+z");
        (await CornerAsync()).ShouldBe(Clear);
        await edit.Command("Clear what is painted").ClickAsync();
        await edit.Tool("Lasso").ClickAsync();
        await edit.DragAsync((0.45, 0.4), (0.55, 0.4), (0.55, 0.6), (0.45, 0.6));
        (await CentreAsync()).ShouldBe(Clear);
        (await CornerAsync()).ShouldBe(Opaque);

        async Task<int> CentreAsync() => (await edit.SavedAsync("Save mask")).At(64, 64)[3];
        async Task<int> CornerAsync() => (await edit.SavedAsync("Save mask")).At(1, 1)[3];
    }

    [Fact]
    public async Task A_soft_edge_is_a_slope_of_the_mask()
    {
        var edit = await EditAsync();
        await edit.Page.GetByLabel("Soft edge").FillAsync("24");
        await edit.Tool("Rectangle").ClickAsync();
        await edit.DragAsync((0.45, 0.4), (0.55, 0.6));
        var mask = await edit.SavedAsync("Save mask");

        Enumerable.Range(0, 128).Count(x => mask.At(x, 64)[3] is > 8 and < 247).ShouldBeGreaterThan(12);
        mask.At(64, 64)[3].ShouldBeLessThan(80);
    }

    [Fact]
    public async Task The_keyboard_alone_paints_and_edits()
    {
        var edit = await EditAsync();
        await edit.Canvas.FocusAsync();
        await edit.Page.Keyboard.PressAsync("ArrowRight");
        await edit.Page.Keyboard.DownAsync(" ");
        for (var i = 0; i < 5; i++)
            await edit.Page.Keyboard.PressAsync("ArrowLeft");
        await edit.Page.Keyboard.UpAsync(" ");

        (await edit.SavedAsync("Save mask")).At(60, 64)[3].ShouldBe(Clear);
        await edit.AskAsync("a hat");
        await edit.Page.Locator("#candidate-list button").FocusAsync();
        // The slider, the code, discard, accept.
        for (var i = 0; i < 4; i++)
            await edit.Page.Keyboard.PressAsync("Tab");
        await edit.Page.Keyboard.PressAsync("Enter");
        await Expect(edit.Status).ToHaveTextAsync("Accepted");
    }

    [Fact]
    public async Task The_frame_is_dragged_and_what_is_beyond_the_picture_is_drawn()
    {
        var edit = await EditAsync();
        await edit.Tool("Frame").ClickAsync();
        // The handle in the middle of the right edge: the canvas shows the picture in its middle at one and a half times its size.
        var box = (await edit.Canvas.BoundingBoxAsync())!;
        var half = 64 * 1.5 / box.Width;
        await edit.DragAsync((0.5 + half, 0.5), (0.5 + half * 2, 0.5));
        await Expect(edit.Area).ToContainTextAsync("× 128 pixels");
        await edit.AskAsync("more of it");
        await edit.Accept.ClickAsync();
        var after = await edit.SavedAsync("Save");

        after.Width.ShouldBeInRange(176, 208);
        after.Height.ShouldBe(128);
        // The picture itself is as it was; what was added is the engine's.
        var before = await edit.PixelsAsync(await edit.PictureAsync(128, 128));
        after.At(40, 100).ShouldBe(before.At(40, 100));
        after.At(after.Width - 4, 64)[3].ShouldBe(Opaque);
    }

    [Fact]
    public async Task Candidates_are_compared_taken_or_discarded_and_the_steps_are_kept()
    {
        var edit = await EditAsync();
        await edit.Page.GetByLabel("Candidates").FillAsync("3");
        await edit.Page.GetByLabel("Seed").FillAsync("40");
        await edit.AskAsync("another", candidates: 3);
        await edit.Page.SaveAsync("edit-candidates");
        await edit.Page.ShouldBeAccessibleAsync();
        await edit.Candidates.Nth(0).FocusAsync();
        await edit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(edit.Candidates.Nth(1)).ToHaveAttributeAsync("aria-checked", "true");
        await edit.Page.GetByLabel("Before and after").FillAsync("50");
        await edit.Accept.ClickAsync();
        await Expect(edit.Steps).ToHaveCountAsync(2);

        await edit.AskAsync("and another", candidates: 3);
        await edit.Discard.ClickAsync();
        await Expect(edit.Candidates).ToHaveCountAsync(0);
        await Expect(edit.Steps).ToHaveCountAsync(2);
        await edit.Steps.Nth(0).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(edit.Steps.Nth(0).GetByRole(AriaRole.Button)).ToHaveAttributeAsync("aria-current", "step");
    }

    [Fact]
    public async Task References_and_strength_go_along()
    {
        var edit = await EditAsync();
        await edit
            .Page.Locator("#reference-file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "style.png",
                    MimeType = "image/png",
                    Buffer = await edit.PictureAsync(32, 32),
                }
            );
        await Expect(edit.Page.Locator("#reference-list li")).ToHaveCountAsync(1);
        // This model takes two pictures in all.
        await Expect(edit.Command("Add a reference")).ToBeHiddenAsync();
        await edit.Page.GetByLabel("Strength").FillAsync("0.35");
        await edit.Page.GetByText("More", new() { Exact = true }).ClickAsync();
        await edit.Page.GetByLabel("Not in the picture").FillAsync("text");
        await edit.Page.GetByLabel("Guidance").FillAsync("4.5");
        await edit.AskAsync("as in the other");

        var seen = (EditRequest)_engine.Seen.Single();
        seen.Strength.ShouldBe(0.35f);
        seen.NegativePrompt.ShouldBe("text");
        seen.GuidanceScale.ShouldBe(4.5f);
        seen.Images.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Edit_this_brings_a_picture_over()
    {
        var create = new CreatePageObject(await OpenAsync());
        await create.AskAsync("an apple");
        await create.DoneAsync();
        await create.Action("Edit").ClickAsync();
        var edit = new EditPageObject(create.Page);
        await Expect(edit.Board).ToHaveAttributeAsync("data-state", "open");
        await edit.AskAsync("a pear");
    }

    [Fact]
    public async Task The_picture_follows_the_brush()
    {
        var edit = await EditAsync();
        await edit.Prompt.FillAsync("a cloud");
        await edit.Command("Live").ClickAsync();
        await edit.DragAsync((0.5, 0.5), (0.52, 0.5));
        await Expect(edit.Command("Keep this")).ToBeVisibleAsync();
        var drawn = _engine.Seen.Count;
        await edit.DragAsync((0.48, 0.45), (0.5, 0.45));
        await Eventually.HoldsAsync(() => _engine.Seen.Count > drawn);
        await edit.Command("Keep this").ClickAsync();

        await Expect(edit.Candidates).ToHaveCountAsync(1);
        _engine.Seen.OfType<EditRequest>().Select(seen => seen.Seed).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task An_edit_is_cancelled()
    {
        _engine.StepByStep = true;
        var edit = await EditAsync();
        await edit.Prompt.FillAsync("a");
        await edit.Prompt.PressAsync("Enter");
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 1);
        await edit.Command("Cancel").ClickAsync();

        await _engine.Cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await Expect(edit.Status).ToHaveTextAsync("Cancelled");
    }

    private async Task<EditPageObject> EditAsync()
    {
        var edit = new EditPageObject(await OpenAsync("/edit"));
        await edit.ReadyAsync();
        await edit.OpenPictureAsync();
        return edit;
    }
}
