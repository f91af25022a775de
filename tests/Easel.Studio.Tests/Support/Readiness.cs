using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

/// <summary>Whether a page listens.</summary>
internal static class Readiness
{
    /// <summary>Waits until the page's script has come, and done what it does first.</summary>
    public static Task ReadyAsync(this IPage page) => Assertions.Expect(page.Locator("html[data-ready=true]")).ToHaveCountAsync(1);
}
