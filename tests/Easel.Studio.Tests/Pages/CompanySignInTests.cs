using Easel.Server.Tests.Support;
using Easel.Studio.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Easel.Studio.Tests.Pages;

public sealed class CompanySignInTests(Chromium chromium) : StudioTest(chromium)
{
    private readonly PaintEngine _engine = new();
    private CompanyLogin _login = null!;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _login.DisposeAsync();
    }

    private protected override async Task<StudioServer> StartServerAsync()
    {
        _login = await CompanyLogin.StartAsync();
        return await StudioServer.StartAsync(
            _engine,
            [
                $"--Easel:SignIn:Authority={_login.Authority}",
                $"--Easel:SignIn:Audiences:0={CompanyLogin.ClientId}",
                $"--Easel:Studio:ClientId={CompanyLogin.ClientId}",
            ]
        );
    }

    [Fact]
    public async Task A_company_account_opens_the_studio_and_what_is_drawn_is_the_persons()
    {
        Expected.AddRange(["which is not the server", "401"]);
        var page = await OpenAsync("/gallery");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with your company account" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(Server.Address, "/gallery").ToString());
        await page.GotoAsync("/");
        var create = new CreatePageObject(page);
        await create.AskAsync("a");
        await create.DoneAsync();

        _engine.Contexts.Single().Caller.User.ShouldBe(CompanyLogin.User);
    }

    [Fact]
    public async Task A_refusal_is_told_on_the_sign_in_page()
    {
        _login.Refuses = true;
        Expected.AddRange(["which is not the server", "401"]);
        var page = await OpenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with your company account" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Uri(Server.Address, "/sign-in?failed=company").ToString());
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("did not work");
    }
}
