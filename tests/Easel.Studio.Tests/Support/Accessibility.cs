using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

internal static class Accessibility
{
    /// <summary>WCAG 2.2 A and AA and axe's best practices: nothing at all is found, not only nothing serious.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe();
        result.Violations.Select(Describe).ShouldBeEmpty();
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Impact} {violation.Id}: {violation.Help}; {string.Join("; ", violation.Nodes.Select(node => $"{node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}"))}";
}
