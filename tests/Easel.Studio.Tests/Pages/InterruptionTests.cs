using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

/// <summary>What comes between: another tab, a change of mind, a failure.</summary>
public sealed class InterruptionTests(Chromium chromium) : StudioTest(chromium)
{
    private readonly PaintEngine _engine = new();

    private protected override Task<StudioServer> StartServerAsync() => StudioServer.StartAsync(_engine);

    [Fact]
    public async Task Two_tabs_edit_beside_each_other()
    {
        var one = new EditPageObject(await OpenAsync("/edit"));
        await one.ReadyAsync();
        await one.OpenPictureAsync(128, 128);
        var other = new EditPageObject(await OpenBesideAsync(one.Page, "/edit"));
        await other.ReadyAsync();
        await other.OpenPictureAsync(96, 64);

        await one.Page.BringToFrontAsync();
        await one.Tool("Rectangle").ClickAsync();
        await one.DragAsync((0.45, 0.4), (0.55, 0.6));
        await other.Page.BringToFrontAsync();
        await Expect(other.Area).ToHaveTextAsync("Nothing is marked: the whole picture is edited.");
        await other.AskAsync("a boat");
        await one.Page.BringToFrontAsync();
        await one.AskAsync("a balloon");
        await one.Accept.ClickAsync();
        await Expect(one.Steps).ToHaveCountAsync(2);
        await other.Page.BringToFrontAsync();
        await other.Discard.ClickAsync();

        // Each has its own picture still, and its own steps.
        (await one.SavedAsync("Save")).Width.ShouldBe(128);
        (await other.SavedAsync("Save")).Width.ShouldBe(96);
        await Expect(other.Page.Locator("#chain")).ToBeHiddenAsync();
        var seen = _engine.Seen.OfType<EditRequest>().ToList();
        seen.Select(request => request.Prompt).ShouldBe(["a boat", "a balloon"]);
    }

    [Fact]
    public async Task An_upload_that_is_cancelled_leaves_nothing_and_the_next_one_comes()
    {
        var edit = new EditPageObject(await OpenAsync("/edit"));
        await edit.ReadyAsync();
        await edit.Page.RunAndWaitForResponseAsync(
            () => edit.OpenPictureAsync(400, 400),
            response => response.Request.Headers.ContainsKey("easel-dry-run")
        );
        var network = await edit.Page.Context.NewCDPSessionAsync(edit.Page);
        await network.SendAsync("Network.enable");
        await ThrottleAsync(100);
        await edit.Prompt.FillAsync("a hat");
        await edit.Prompt.PressAsync("Enter");
        await edit.Command("Cancel").ClickAsync();
        await Expect(edit.Status).ToHaveTextAsync("Cancelled");
        await Expect(edit.Command("Cancel")).ToBeHiddenAsync();
        await Expect(edit.Notices).ToHaveCountAsync(0);

        await ThrottleAsync(-1);
        await edit.AskAsync("a scarf");
        _engine.Seen.OfType<EditRequest>().Single().Prompt.ShouldBe("a scarf");

        Task ThrottleAsync(int bytesASecond) =>
            network.SendAsync(
                "Network.emulateNetworkConditions",
                new Dictionary<string, object>
                {
                    ["offline"] = false,
                    ["latency"] = 0,
                    ["downloadThroughput"] = -1,
                    ["uploadThroughput"] = bytesASecond,
                }
            );
    }

    [Fact]
    public async Task A_variation_that_failed_is_tried_again_as_a_variation()
    {
        Expected.Add("500");
        var create = new CreatePageObject(await OpenAsync());
        await create.AskAsync("a red apple");
        await create.DoneAsync();
        _engine.BeforeStep = _ => new Abstractions.Events.ImageError(Abstractions.Events.ImageErrorKind.Engine, null, null, "It broke.");
        await create.Action("Vary").ClickAsync();
        var again = create.Notices.GetByRole(AriaRole.Button, new() { Name = "Try again" });
        await Expect(again).ToBeVisibleAsync();
        _engine.BeforeStep = null;
        await create.Prompt.FillAsync("something else");
        await again.ClickAsync();
        await create.DoneAsync();

        _engine.Seen.Count(request => request is VaryRequest).ShouldBe(2);
        _engine.Seen.Count(request => request is GenerateRequest).ShouldBe(1);
    }
}
