using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

/// <summary>Pictures of pages, for people to look at: in the folder <c>pictures</c> of the tests' output.</summary>
internal static class Screenshots
{
    private static string Folder { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;

    public static Task SaveAsync(this IPage page, string name, bool whole = false) =>
        page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Path = Path.Combine(Folder, $"{name}.png"),
                FullPage = whole,
                Animations = ScreenshotAnimations.Disabled,
            }
        );
}
