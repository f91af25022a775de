using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

/// <summary>Pictures of pages, for people to look at: in the folder <c>pictures</c> of the tests' output; where <c>EASEL_DOCUMENTATION</c> names
/// a folder, those of the documentation are written there, too, as small files.</summary>
internal static class Screenshots
{
    private const string DocumentationVariable = "EASEL_DOCUMENTATION";

    private static readonly string[] Documented =
    [
        "built-in-create-light",
        "built-in-create-dark",
        "built-in-create-narrow",
        "built-in-edit",
        "built-in-gallery",
    ];

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
            var webp = await page.EvaluateAsync<string>(
                """
                async (png) => {
                  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(png)]));
                  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
                  canvas.getContext('2d').drawImage(bitmap, 0, 0);
                  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })).arrayBuffer());
                  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
                }
                """,
                png.Select(value => (int)value).ToArray()
            );
            await File.WriteAllBytesAsync(
                Path.Combine(folder, $"{name.Replace("built-in", "studio", StringComparison.Ordinal)}.webp"),
                Convert.FromBase64String(webp)
            );
        }
    }
}
