using System.Diagnostics;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Easel.Studio.Tests.Pages;

/// <summary>What a page weighs, and what it asks of the server. Times are measured and written down, and not judged: machines differ.</summary>
public sealed class WeightTests(Chromium chromium, ITestOutputHelper output) : StudioTest(chromium)
{
    private const int MostBytes = 200_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/edit")]
    public async Task The_first_load_is_small_and_its_script_is_soon_ready(string path)
    {
        var page = await OpenAsync("about:blank");
        var clock = Stopwatch.StartNew();
        await page.GotoAsync(path);
        await page.ReadyAsync();
        var ready = clock.ElapsedMilliseconds;
        var (bytes, files) = await TransferredAsync(page);

        output.WriteLine($"{path}: {bytes} bytes over the wire in {files} responses, interactive after {ready} ms");
        bytes.ShouldBeInRange(1, MostBytes);
    }

    [Fact]
    public async Task An_idle_tab_asks_nothing_and_holds_no_connection_open()
    {
        var page = await OpenAsync("about:blank");
        // The last thing that the page does by itself is to ask what a picture would cost and take.
        await page.RunAndWaitForResponseAsync(() => page.GotoAsync("/"), response => response.Request.Headers.ContainsKey("easel-dry-run"));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var (asked, sockets) = (0, 0);
        page.Request += (_, _) => asked++;
        page.WebSocket += (_, _) => sockets++;
        // Timers that a page has run in a hurry: an hour passes.
        await page.Clock.InstallAsync();
        await page.Clock.FastForwardAsync("01:00:00");

        (await page.EvaluateAsync<int>("performance.getEntriesByType('resource').filter((r) => !r.responseEnd).length")).ShouldBe(0);
        (asked, sockets).ShouldBe((0, 0));
    }

    /// <summary>Of the document and of all that it loaded, headers included, as the browser counts.</summary>
    private static async Task<(int Bytes, int Files)> TransferredAsync(IPage page)
    {
        var sizes = await page.EvaluateAsync<int[]>(
            """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter((entry) => entry.name.startsWith(location.origin)).map((entry) => entry.transferSize)
            """
        );
        return (sizes.Sum(), sizes.Length);
    }
}
