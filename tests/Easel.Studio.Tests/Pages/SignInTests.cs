using System.Net;
using Easel.Studio.Session;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

public sealed class SignInTests(Chromium chromium) : StudioTest(chromium)
{
    private const string Key = "sesame-open-the-door-of-the-cave";

    private protected override Task<StudioServer> StartServerAsync() =>
        StudioServer.StartAsync(args: [$"--Easel:AccessKeys:0={Key}", "--Easel:AccessKeys:1=another-door-of-another-cave"]);

    [Fact]
    public async Task A_key_opens_the_page_that_was_asked_for_and_draws()
    {
        var page = await OpenAsync("/gallery");
        await page.WaitForURLAsync("**/sign-in**");
        await page.SaveAsync("sign-in");
        await page.ShouldBeAccessibleAsync();
        Expected.Add("401");
        await page.GetByLabel("Access key").FillAsync("wrong");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("does not open the server");
        await page.GetByLabel("Access key").FillAsync(Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(Server.Address, "/gallery").ToString());

        var cookie = (await page.Context.CookiesAsync()).Single(cookie => cookie.Name == StudioSession.CookieName);
        cookie.HttpOnly.ShouldBeTrue();
        cookie.SameSite.ShouldBe(SameSiteAttribute.Strict);
        cookie.Value.ShouldNotContain(Key);
        await page.GotoAsync("/");
        var create = new CreatePageObject(page);
        await create.AskAsync("a");
        await create.DoneAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync("**/sign-in**");
        (await page.Context.CookiesAsync()).ShouldNotContain(cookie => cookie.Name == StudioSession.CookieName);
    }

    [Fact]
    public async Task A_session_that_ended_is_told_and_the_prompt_stays()
    {
        var page = await SignInAsync();
        var create = new CreatePageObject(page);
        await create.Prompt.FillAsync("a red apple");
        await page.Context.ClearCookiesAsync();
        Expected.Add("401");
        await create.Prompt.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Your session is over" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        await FillKeyAsync(page);
        await Expect(create.Prompt).ToHaveValueAsync("a red apple");
    }

    [Fact]
    public async Task What_the_page_asks_by_itself_takes_no_Enter_that_was_meant_for_the_prompt()
    {
        var page = await SignInAsync();
        var create = new CreatePageObject(page);
        await create.Prompt.FillAsync("a red apple");
        Expected.Add("401");
        await page.Context.ClearCookiesAsync();
        // Another setting: the page asks what it would cost, and learns that the session is over.
        await create.Choice("3:2").CheckAsync(new() { Force = true });
        await Expect(create.Notices).ToContainTextAsync("Your session is over.");
        await create.Choice("16:9").CheckAsync(new() { Force = true });
        await create.Prompt.PressAsync("Enter");

        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Your session is over" });
        await Expect(dialog).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await FillKeyAsync(page);
        await Expect(create.Prompt).ToHaveValueAsync("a red apple");
    }

    [Fact]
    public async Task A_key_that_is_sent_leads_on_once_whatever_the_page_learns_meanwhile()
    {
        var page = await OpenAsync("/gallery");
        await Expect(page.GetByLabel("Access key")).ToBeVisibleAsync();
        await page.ReadyAsync();
        Expected.Add("401");
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var sent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync(
            "**/v1/models",
            async route =>
            {
                asked.TrySetResult();
                await sent.Task;
                try
                {
                    await route.FulfillAsync(new() { Status = 200, Body = "{}" });
                }
                catch (PlaywrightException)
                {
                    // The page no longer wants to know.
                }
                told.TrySetResult();
            },
            new() { Times = 1 }
        );
        await page.RouteAsync(
            "**/sign-in**",
            async route =>
            {
                if (route.Request.Method == "POST")
                {
                    sent.TrySetResult();
                    await told.Task;
                }
                await route.ContinueAsync();
            }
        );
        await page.ReloadAsync();
        await asked.Task;

        await page.GetByLabel("Access key").FillAsync(Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Uri(Server.Address, "/gallery").ToString());
        await page.ReadyAsync();
    }

    [Fact]
    public async Task The_cookie_counts_only_in_requests_of_the_studios_own_pages()
    {
        var page = await SignInAsync();
        var cookie = (await page.Context.CookiesAsync()).Single(cookie => cookie.Name == StudioSession.CookieName);

        (await StatusAsync("same-origin", null)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("same-site", null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync("cross-site", null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(null, "http://elsewhere.example")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(null, Server.Address.GetLeftPart(UriPartial.Authority))).ShouldBe(HttpStatusCode.OK);

        async Task<HttpStatusCode> StatusAsync(string? site, string? origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/models");
            request.Headers.Add("cookie", $"{cookie.Name}={cookie.Value}");
            if (site is not null)
                request.Headers.Add("sec-fetch-site", site);
            if (origin is not null)
                request.Headers.Add("origin", origin);
            using var response = await Server.Client.SendAsync(request);
            return response.StatusCode;
        }
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    public async Task A_form_of_another_page_is_refused(string path)
    {
        using var form = new FormUrlEncodedContent([new("Key", Key), new("_handler", "sign-in")]);
        using var response = await Server.Client.PostAsync(path, form);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Contains("set-cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/edit?picture=1", "/edit?picture=1")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/a\nb", "/")]
    [InlineData(null, "/")]
    public void Nobody_is_sent_to_another_site(string? asked, string safe) => ReturnUrl.Safe(asked).ShouldBe(safe);

    private async Task<IPage> SignInAsync()
    {
        var page = await OpenAsync();
        await FillKeyAsync(page);
        return page;
    }

    private async Task FillKeyAsync(IPage page)
    {
        // The page asks once whether there is a session after all.
        Expected.Add("401");
        await Expect(page.GetByLabel("Access key")).ToBeVisibleAsync();
        await page.ReadyAsync();
        await page.GetByLabel("Access key").FillAsync(Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByLabel("What should the picture show?")).ToBeVisibleAsync();
        await page.ReadyAsync();
    }
}
