using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

/// <summary>Files that a person brings to the page that edits.</summary>
public sealed class EditFileTests(Chromium chromium) : StudioTest(chromium)
{
    [Fact]
    public async Task Files_that_are_no_pictures_are_refused_with_a_sentence_and_nothing_is_sent()
    {
        var edit = new EditPageObject(await OpenAsync("/edit"));
        await edit.ReadyAsync();
        await edit.OpenAsync("I am text."u8.ToArray(), "notes.png");
        await Expect(edit.Notices.Last).ToContainTextAsync("“notes.png” is not a picture that can be read: PNG, JPEG, WebP or GIF.");
        await edit.OpenAsync([], "empty.png");
        await Expect(edit.Notices.Last).ToContainTextAsync("“empty.png” is empty.");
        var half = (await edit.PictureAsync(64, 64))[..60];
        await edit.OpenAsync(half, "half.png");
        await Expect(edit.Notices.Last).ToContainTextAsync("“half.png” is damaged, or too large to open.");
        var large = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(large))
                file.SetLength(200L << 20);
            await edit.Page.Locator("#file").SetInputFilesAsync(large);
            await Expect(edit.Notices.Last).ToContainTextAsync("has 200 MB; a picture may have 50 MB.");
        }
        finally
        {
            File.Delete(large);
        }

        await Expect(edit.Board).ToHaveAttributeAsync("data-state", "empty");
    }

    [Fact]
    public async Task A_picture_is_dropped_and_pasted()
    {
        var edit = new EditPageObject(await OpenAsync("/edit"));
        await edit.ReadyAsync();
        var picture = (await edit.PictureAsync(64, 48)).Select(value => (object)(int)value).ToList();
        const string Pass = """
            ([type, ...file]) => {
              const bytes = Uint8Array.from(file);
              const data = new DataTransfer();
              data.items.add(new File([bytes], 'a.png', { type: 'image/png' }));
              const event = type === 'drop' ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
                : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
              document.getElementById('board').dispatchEvent(event);
            }
            """;
        await edit.Page.EvaluateAsync(Pass, (object[])["drop", .. picture]);
        await Expect(edit.Board).ToHaveAttributeAsync("data-state", "open");
        await edit.Page.ReloadAsync();
        await edit.ReadyAsync();
        await edit.Page.EvaluateAsync(Pass, (object[])["paste", .. picture]);
        await Expect(edit.Board).ToHaveAttributeAsync("data-state", "open");
    }

    [Fact]
    public async Task A_server_whose_models_edit_nothing_says_so()
    {
        var card = PaintEngine.Card with { Capabilities = PaintEngine.Card.Capabilities with { Edits = false } };
        await Server.DisposeAsync();
        Server = await StudioServer.StartAsync(card: card);
        var edit = new EditPageObject(await OpenAsync("/edit"));
        await edit.ReadyAsync();
        await Expect(edit.Page.Locator("#settings")).ToContainTextAsync("This server has no model that edits pictures.");
        await edit.OpenPictureAsync();
        await edit.Prompt.FillAsync("a hat");
        await edit.Prompt.PressAsync("Enter");
        await Expect(edit.Page.Locator("#prompt-problem")).ToHaveTextAsync("This server has no model that edits pictures.");
    }
}
