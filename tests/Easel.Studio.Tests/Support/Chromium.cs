using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

/// <summary>One Chromium for all tests of a collection: Debian's own, so that none is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>In milliseconds; only to keep a broken page from waiting for ever: machines are slow while they test.</summary>
    public const float Patience = 120_000;

    private const string DefaultPath = "/usr/bin/chromium";

    private IPlaywright _playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? DefaultPath,
                // Tests run as root in containers, where the sandbox cannot.
                Args = ["--no-sandbox", "--disable-dev-shm-usage"],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
