using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

/// <summary>What a person sees and does on the page that draws.</summary>
internal sealed class CreatePageObject(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator Prompt => Page.GetByLabel("What should the picture show?");

    public ILocator Draw => Page.GetByRole(AriaRole.Button, new() { Name = "Draw", Exact = true });

    public ILocator Cancel => Page.GetByRole(AriaRole.Button, new() { Name = "Cancel", Exact = true });

    public ILocator Live => Page.GetByRole(AriaRole.Button, new() { Name = "Live", Exact = true });

    public ILocator Pictures => Page.Locator("#slots img");

    public ILocator Done => Page.Locator("#slots [data-state=done]");

    public ILocator Status => Page.Locator("#status");

    public ILocator PromptProblem => Page.Locator("#prompt-problem");

    public ILocator Notices => Page.Locator(".notice");

    public ILocator Seed => Page.GetByLabel("Seed", new() { Exact = true });

    public ILocator Field(string name) => Page.Locator($"[data-field={name}]");

    public ILocator Choice(string name) => Page.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    public ILocator Action(string name) => Page.Locator(".result-actions").GetByRole(AriaRole.Button, new() { Name = name });

    /// <summary>Types a prompt and presses Enter, when the page listens.</summary>
    public async Task AskAsync(string prompt)
    {
        await Page.Locator("html[data-ready=true]").WaitForAsync();
        await Prompt.FillAsync(prompt);
        await Prompt.PressAsync("Enter");
    }

    public Task DoneAsync(int count = 1) => Assertions.Expect(Done).ToHaveCountAsync(count);

    /// <summary>Red, green, blue and alpha of a pixel of a picture, 0-1 across and down.</summary>
    public static Task<int[]> PixelAsync(ILocator image, double x, double y) =>
        image.EvaluateAsync<int[]>(
            """
            async (image, [x, y]) => {
              // The next preview takes the place of one that is still being decoded.
              for (let source = null; source !== image.src; ) {
                source = image.src;
                await image.decode().catch((replaced) => { if (source === image.src) throw replaced; });
              }
              const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
              const context = canvas.getContext('2d');
              context.drawImage(image, 0, 0);
              return [...context.getImageData(Math.floor(x * canvas.width), Math.floor(y * canvas.height), 1, 1).data];
            }
            """,
            new[] { x, y }
        );
}
