using Easel.Studio.Tests.Support;
using Microsoft.Playwright;

namespace Easel.Studio.Tests.Pages;

/// <summary>What holds for every page.</summary>
public sealed class SkeletonTests(Chromium chromium) : StudioTest(chromium)
{
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "/", "create" },
            { "/edit", "edit" },
            { "/gallery", "gallery" },
            { "/presets", "presets" },
            { "/queue", "queue" },
            { "/models", "models" },
            { "/usage", "usage" },
            { "/simple", "simple" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_in_both_themes_and_as_narrow_as_a_phone(string path, string name)
    {
        foreach (
            var (look, theme, width, height) in new[]
            {
                ("light", ColorScheme.Light, 1280, 860),
                ("dark", ColorScheme.Dark, 1280, 860),
                ("narrow", ColorScheme.Light, 390, 844),
            }
        )
        {
            var page = await OpenAsync(path, theme, width, height);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.SaveAsync($"{name}-{look}");
            // Which looks at both themes.
            if (theme == ColorScheme.Light)
                await page.ShouldBeAccessibleAsync();
            // Nothing is wider than the window.
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_light_and_keeps_to_a_strict_policy(string path, string name)
    {
        using var response = await Server.Client.GetAsync(path);
        response.EnsureSuccessStatusCode();
        var policy = response.Headers.GetValues("content-security-policy").Single();
        policy.ShouldContain("default-src 'none'", Case.Sensitive, name);
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");

        using var head = await Server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        head.EnsureSuccessStatusCode();
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_theme_is_chosen_and_kept()
    {
        var page = await OpenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Theme: switch between light and dark" }).ClickAsync();
        await page.ReloadAsync();

        (await page.EvaluateAsync<string>("document.documentElement.dataset.theme")).ShouldBe("dark");
    }

    [Fact]
    public async Task Scripts_come_compressed_and_are_kept_for_good()
    {
        var html = await Server.Client.GetStringAsync("/");
        var url = html.Split('"').First(text => text.EndsWith("/shared/css/base.css", StringComparison.Ordinal));
        using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "accept-encoding", "gzip, br" } } };
        using var response = await Server.Client.SendAsync(request);

        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        response.Headers.CacheControl!.ToString().ShouldContain("immutable");
        using var unknown = await Server.Client.GetAsync(url.Replace("base.css", "none.css", StringComparison.Ordinal));
        ((int)unknown.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task A_server_without_a_studio_has_no_pages()
    {
        await using var plain = await StudioServer.StartAsync(args: ["--Easel:Studio:Enabled=false"]);
        using var response = await plain.Client.GetAsync("/");

        ((int)response.StatusCode).ShouldBe(404);
    }
}
