using Microsoft.Playwright;
using NetVips;

namespace Easel.Studio.Tests.Support;

/// <summary>Pictures of pages, for people to look at: in the folder <c>pictures</c> of the tests' output; where <c>EASEL_DOCUMENTATION</c> names
/// a folder, those of the documentation are written there, too, as small files.</summary>
internal static class Screenshots
{
    private const string DocumentationVariable = "EASEL_DOCUMENTATION";

    private static readonly string[] Documented = ["built-in-create-light", "built-in-create-dark", "built-in-create-narrow", "built-in-edit"];

    private static string Folder { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;

    public static async Task SaveAsync(this IPage page, string name, bool whole = false)
    {
        var png = await page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Path = Path.Combine(Folder, $"{name}.png"),
                FullPage = whole,
                Animations = ScreenshotAnimations.Disabled,
            }
        );
        if (Environment.GetEnvironmentVariable(DocumentationVariable) is { Length: > 0 } folder && Documented.Contains(name))
        {
            using var image = Image.NewFromBuffer(png);
            image.Webpsave(Path.Combine(folder, $"{name.Replace("built-in", "studio", StringComparison.Ordinal)}.webp"), q: 80);
        }
    }
}
