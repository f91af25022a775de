using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

/// <summary>What a person sees and does on the page that changes pictures.</summary>
internal sealed class EditPageObject(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator Prompt => Page.GetByLabel("What should be there instead?");

    public ILocator Canvas => Page.Locator("#canvas");

    public ILocator Board => Page.Locator("#board");

    public ILocator Area => Page.Locator("#area");

    public ILocator Status => Page.Locator("#status");

    public ILocator Notices => Page.Locator(".notice");

    public ILocator Candidates => Page.Locator("#candidate-list > button");

    public ILocator Accept => Page.GetByRole(AriaRole.Button, new() { Name = "Accept" });

    public ILocator Discard => Page.GetByRole(AriaRole.Button, new() { Name = "Discard" });

    public ILocator Steps => Page.Locator("#chain-list > li");

    public ILocator Command(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Tool(string name) => Page.GetByRole(AriaRole.Radio, new() { Name = name });

    public Task ReadyAsync() => Page.ReadyAsync();

    public Task OpenAsync(byte[] content, string name = "picture.png", string type = "image/png") =>
        Page.Locator("#file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = type,
                    Buffer = content,
                }
            );

    public async Task OpenPictureAsync(int width = 128, int height = 128)
    {
        await OpenAsync(await PictureAsync(width, height));
        await Assertions.Expect(Board).ToHaveAttributeAsync("data-state", "open");
    }

    /// <summary>Types a prompt, presses Enter and waits for what was drawn.</summary>
    public async Task AskAsync(string prompt, int candidates = 1)
    {
        await Prompt.FillAsync(prompt);
        await Prompt.PressAsync("Enter");
        await Assertions.Expect(Candidates).ToHaveCountAsync(candidates);
    }

    /// <summary>Drags from one place of the canvas to others, each 0-1 across and down the whole canvas.</summary>
    public async Task DragAsync(params (double X, double Y)[] places)
    {
        var box = (await Canvas.BoundingBoxAsync())!;
        var first = true;
        foreach (var (x, y) in places)
        {
            await Page.Mouse.MoveAsync((float)(box.X + x * box.Width), (float)(box.Y + y * box.Height), new() { Steps = 4 });
            if (first)
                await Page.Mouse.DownAsync();
            first = false;
        }

        await Page.Mouse.UpAsync();
    }

    /// <summary>A PNG whose red grows to the right and whose green grows downwards.</summary>
    public async Task<byte[]> PictureAsync(int width, int height) =>
        Convert.FromBase64String(
            await Page.EvaluateAsync<string>(
                """
                async ([width, height]) => {
                  const canvas = new OffscreenCanvas(width, height);
                  const context = canvas.getContext('2d');
                  const image = context.createImageData(width, height);
                  for (let i = 0; i < width * height; i++)
                    image.data.set([Math.floor((i % width) * 255 / width), Math.floor(Math.floor(i / width) * 255 / height), 200, 255], i * 4);
                  context.putImageData(image, 0, 0);
                  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
                  return btoa(String.fromCharCode(...bytes));
                }
                """,
                new[] { width, height }
            )
        );

    /// <summary>Saves by a button and reads the pixels of the file, row by row, four bytes each.</summary>
    public async Task<Pixels> SavedAsync(string button)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Command(button).ClickAsync());
        return await PixelsAsync(await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    public async Task<Pixels> PixelsAsync(byte[] file)
    {
        var read = await Page.EvaluateAsync<int[]>(
            """
            async (file) => {
              const bytes = Uint8Array.from(file);
              const bitmap = await createImageBitmap(new Blob([bytes]), { premultiplyAlpha: 'none', colorSpaceConversion: 'none' });
              const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
              canvas.getContext('2d').drawImage(bitmap, 0, 0);
              return [bitmap.width, bitmap.height, ...canvas.getContext('2d').getImageData(0, 0, bitmap.width, bitmap.height).data];
            }
            """,
            file.Select(value => (int)value).ToArray()
        );
        return new Pixels(read[0], read[1], read[2..]);
    }

    internal sealed record Pixels(int Width, int Height, int[] Data)
    {
        public int[] At(int x, int y) => Data[((y * Width + x) * 4)..((y * Width + x) * 4 + 4)];
    }
}
