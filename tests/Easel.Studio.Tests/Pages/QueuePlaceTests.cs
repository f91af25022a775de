using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

/// <summary>What a person sees who waits behind others.</summary>
public sealed class QueuePlaceTests(Chromium chromium) : StudioTest(chromium)
{
    private readonly PaintEngine _engine = new() { StepByStep = true };

    private protected override Task<StudioServer> StartServerAsync() => StudioServer.StartAsync(_engine);

    [Fact]
    public async Task A_person_who_waits_sees_the_place_and_then_the_progress()
    {
        var first = new CreatePageObject(await OpenAsync());
        await first.AskAsync("first");
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 1);
        var second = new CreatePageObject(await OpenAsync());
        await second.AskAsync("second");
        await Expect(second.Page.Locator("#slots figcaption")).ToHaveTextAsync("One picture is before yours");

        _engine.Step(PaintEngine.Steps + 1);
        await first.DoneAsync();
        await Expect(second.Page.Locator("#slots progress")).ToHaveAttributeAsync("value", "0.25");
        _engine.Step(PaintEngine.Steps);
        await second.DoneAsync();
    }
}
