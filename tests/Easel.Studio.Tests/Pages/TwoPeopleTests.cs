using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

/// <summary>Two people of one server, even at one browser: each sees only what is theirs.</summary>
public sealed class TwoPeopleTests(Chromium chromium) : StudioTest(chromium)
{
    private const string Ada = "the-key-of-ada-who-draws-foxes";
    private const string Bob = "the-key-of-bob-who-draws-boats";

    private readonly PaintEngine _engine = new();

    private protected override Task<StudioServer> StartServerAsync() =>
        StudioServer.StartAsync(_engine, args: [$"--Easel:AccessKeys:0={Ada}", $"--Easel:AccessKeys:1={Bob}"]);

    [Fact]
    public async Task Who_signs_in_after_another_at_the_same_browser_finds_nothing_of_theirs()
    {
        Expected.AddRange(["401", "404"]);
        var page = await OpenAsync();
        await SignInAsync(page, Ada);
        var create = new CreatePageObject(page);
        await create.AskAsync("a secret badger");
        await create.DoneAsync();
        await Expect(page.Locator("#recent-list li")).ToHaveCountAsync(1);
        await create.Choice("3:2").CheckAsync(new() { Force = true });
        await create.Action("Edit").ClickAsync();
        await page.WaitForURLAsync("**/edit?picture=**");
        await Expect(page.Locator("#board")).ToHaveAttributeAsync("data-state", "open");
        var edit = new Uri(page.Url).PathAndQuery;

        await SignOutAsync(page);
        await SignInAsync(page, Bob);
        await page.ReadyAsync();
        await Expect(create.Prompt).ToHaveValueAsync("");
        await Expect(create.Choice("1:1")).ToBeCheckedAsync();
        await Expect(page.Locator("#recent")).ToBeHiddenAsync();
        await page.GotoAsync(edit);
        await Expect(page.Locator(".notice")).ToContainTextAsync("not in this browser any more");
        foreach (var path in (string[])["/gallery", "/queue", "/presets", "/usage"])
        {
            await page.GotoAsync(path);
            // What is there for administrators alone brings the script of the page of usage.
            if (path != "/usage")
                await page.ReadyAsync();
            (await page.ContentAsync()).ShouldNotContain("badger", customMessage: path);
        }

        // The last of these pages: nothing of what was drawn is counted here.
        await Expect(page.Locator(".chart")).ToContainTextAsync("Nothing in these days.");

        await SignOutAsync(page);
        await SignInAsync(page, Ada);
        await Expect(page.Locator("#recent-list li")).ToHaveCountAsync(1);
        await page.GotoAsync("/gallery");
        await new GalleryPageObject(page).CountAsync(1);
    }

    [Fact]
    public async Task Pictures_presets_and_work_of_another_are_not_there_for_whoever_knows_their_addresses()
    {
        Expected.Add("404");
        var kept = await AskAsync(Ada, HttpMethod.Post, "/v1/images/generations", """{"prompt": "a fox", "store": true}""");
        var id = kept.Body.GetProperty("easel").GetProperty("gallery_ids")[0].GetString();
        var preset = await AskAsync(Ada, HttpMethod.Post, "/v1/presets", """{"name": "mine", "prompt": "a fox"}""");
        var presetId = preset.Body.GetProperty("id").GetString();
        _engine.StepByStep = true;
        var drawing = AskAsync(Ada, HttpMethod.Post, "/v1/images/generations", """{"prompt": "a fox"}""");
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 2);
        var queue = await AskAsync(Ada, HttpMethod.Get, "/v1/queue");
        var running = queue.Body.GetProperty("data")[0].GetProperty("id").GetString();

        foreach (
            var (method, path, body) in new (HttpMethod, string, string?)[]
            {
                (HttpMethod.Get, $"/v1/gallery/images/{id}", null),
                (HttpMethod.Get, $"/v1/gallery/images/{id}/content", null),
                (HttpMethod.Get, $"/v1/gallery/images/{id}/thumbnail", null),
                (HttpMethod.Get, $"/v1/gallery/images/{id}/ancestors", null),
                (HttpMethod.Post, $"/v1/gallery/images/{id}", """{"starred": true}"""),
                (HttpMethod.Delete, $"/v1/gallery/images/{id}", null),
                (HttpMethod.Get, $"/v1/presets/{presetId}", null),
                (HttpMethod.Post, $"/v1/presets/{presetId}", """{"name": "yours"}"""),
                (HttpMethod.Delete, $"/v1/presets/{presetId}", null),
                (HttpMethod.Post, $"/v1/queue/{running}/cancel", null),
            }
        )
            (await AskAsync(Bob, method, path, body)).Status.ShouldBe(HttpStatusCode.NotFound, $"{method} {path}");
        foreach (var path in (string[])["/v1/gallery/images", "/v1/presets", "/v1/queue", "/v1/queue?all=true"])
            (await AskAsync(Bob, HttpMethod.Get, path)).Text.ShouldNotContain("fox", Case.Insensitive, path);

        _engine.Step(PaintEngine.Steps);
        (await drawing).Status.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(Ada, HttpMethod.Get, $"/v1/gallery/images/{id}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task SignInAsync(IPage page, string key)
    {
        await page.ReadyAsync();
        await page.GetByLabel("Access key").FillAsync(key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByLabel("What should the picture show?")).ToBeVisibleAsync();
        await page.ReadyAsync();
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        // The page that follows is waited for by who uses it: its load event can be over before it is awaited.
        await page.WaitForURLAsync("**/sign-in**", new() { WaitUntil = WaitUntilState.Commit });
    }

    private async Task<(HttpStatusCode Status, string Text, JsonElement Body)> AskAsync(
        string key,
        HttpMethod method,
        string path,
        string? body = null
    )
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
            Content = body is null ? null : new StringContent(body, MediaTypeHeaderValue.Parse("application/json")),
        };
        using var response = await Server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default);
    }
}
