using System.Net.Http.Json;
using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Easel.Studio.Tests.Pages;

/// <summary>The queue, live.</summary>
public sealed class QueuePageTests(Chromium chromium) : StudioTest(chromium)
{
    private readonly PaintEngine _engine = new() { StepByStep = true };

    private protected override Task<StudioServer> StartServerAsync() => StudioServer.StartAsync(_engine);

    [Fact]
    public async Task What_is_drawn_and_waits_is_shown_and_cancelled()
    {
        var first = Server.Client.PostAsJsonAsync("/v1/images/generations", new { prompt = "a red fox" });
        var page = await OpenAsync("/queue");
        await Assertions.Expect(page.Locator(".queue-item")).ToHaveCountAsync(1);
        var second = Server.Client.PostAsJsonAsync("/v1/images/generations", new { prompt = "a snowy owl" });
        await Assertions.Expect(page.Locator(".queue-item").Nth(1)).ToContainTextAsync("Waits, 1 before it");
        _engine.Step(2);
        await Assertions.Expect(page.Locator(".queue-item").Nth(0)).ToContainTextAsync("step 2 of 4");
        await page.SaveAsync("queue-two");
        await page.ShouldBeAccessibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel: a red fox" }).ClickAsync();

        ((int)(await first).StatusCode).ShouldBe(400);
        await Assertions.Expect(page.Locator(".queue-item")).ToHaveCountAsync(1);
        _engine.Step(20);
        (await second).EnsureSuccessStatusCode();
        await Assertions.Expect(page.Locator("#queue-empty")).ToBeVisibleAsync();
    }
}
