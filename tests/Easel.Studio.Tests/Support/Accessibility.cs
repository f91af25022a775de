using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

internal static class Accessibility
{
    private static readonly string[] Themes = ["dark", "light"];

    /// <summary>WCAG 2.2 A and AA and axe's best practices, in both themes: nothing at all is found, not only nothing serious.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var own = await DressAsync(page, null);
        foreach (var theme in Themes)
        {
            await DressAsync(page, theme);
            var result = await page.RunAxe();
            result.Violations.Select(Describe).ShouldBeEmpty(theme);
        }

        await DressAsync(page, own);
    }

    /// <summary>Puts the page into a theme, at once.</summary>
    /// <returns>The theme that was chosen before; null where it is the system's.</returns>
    private static Task<string?> DressAsync(IPage page, string? theme) =>
        page.EvaluateAsync<string?>(
            """
            (theme) => {
              const { dataset } = document.documentElement;
              const before = dataset.theme ?? null;
              if (theme) dataset.theme = theme;
              else delete dataset.theme;
              for (const animation of document.getAnimations()) {
                try { animation.finish(); } catch { /* One that has no end. */ }
              }
              return before;
            }
            """,
            theme
        );

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Impact} {violation.Id}: {violation.Help}; {string.Join("; ", violation.Nodes.Select(node => $"{node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}"))}";
}
