using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

/// <summary>A test with a server and browser windows of its own. It fails for whatever the page says to the console as an error, and for any
/// request that leaves the server.</summary>
[Collection(BrowserCollection.Name)]
public abstract class StudioTest(Chromium chromium) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _contexts = [];
    private readonly List<string> _errors = [];

    private protected StudioServer Server { get; set; } = null!;

    /// <summary>Patterns of what the console may say: the browser's own line about a response that the test wants to fail.</summary>
    private protected List<string> Expected { get; } = [];

    public virtual async ValueTask InitializeAsync() => Server = await StartServerAsync();

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
            await context.DisposeAsync();
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
        _errors.Where(error => !Expected.Any(error.Contains)).ShouldBeEmpty();
    }

    private protected virtual Task<StudioServer> StartServerAsync() => StudioServer.StartAsync();

    /// <summary>A window with cookies and storage of its own.</summary>
    private protected async Task<IPage> OpenAsync(
        string path = "/",
        ColorScheme theme = ColorScheme.Light,
        int width = 1280,
        int height = 860,
        bool touch = false
    )
    {
        var context = await chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = Server.Address.ToString(),
                ColorScheme = theme,
                ViewportSize = new ViewportSize { Width = width, Height = height },
                HasTouch = touch,
                AcceptDownloads = true,
            }
        );
        _contexts.Add(context);
        context.SetDefaultTimeout(Chromium.Patience);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.NewPageAsync();
        Watch(page);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Another tab of the same window.</summary>
    private protected async Task<IPage> OpenBesideAsync(IPage page, string path = "/")
    {
        var beside = await page.Context.NewPageAsync();
        Watch(beside);
        await beside.GotoAsync(path);
        return beside;
    }

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _errors.Add($"{message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => _errors.Add(error);
        page.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (url.Scheme is "http" or "https" && url.Host != Server.Address.Host)
                _errors.Add($"The page asked {request.Url}, which is not the server.");
        };
    }
}
