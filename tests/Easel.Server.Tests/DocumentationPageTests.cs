using System.Net;
using System.Text.RegularExpressions;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>The page that shows the API document.</summary>
public sealed partial class DocumentationPageTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/docs/index.html")]
    [InlineData("/docs/index.js")]
    [InlineData("/docs")]
    public async Task Its_page_runs_nothing_from_elsewhere_and_in_no_frame(string path)
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Client.GetAsync(path);

        var policy = response.Headers.GetValues("content-security-policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        response.Headers.GetValues("x-frame-options").Single().ShouldBe("DENY");
        // What the policy forbids, the page has none of.
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("<script>");
    }

    [Fact]
    public async Task The_page_needs_no_other_server()
    {
        var page = await _server.Client.GetStringAsync("/docs/index.html");

        page.ShouldContain("swagger-ui");
        OtherServer().IsMatch(page).ShouldBeFalse();
        foreach (var asset in new[] { "swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "index.js" })
        {
            using var answer = await _server.Client.GetAsync($"/docs/{asset}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await _server.Client.GetStringAsync("/docs/index.js")).ShouldContain("/openapi/v1.json");
        using var short_ = await _server.Client.GetAsync("/docs");
        short_.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/docs/index.html");
    }

    [GeneratedRegex("(src|href)=\"(https?:)?//", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherServer();
}
