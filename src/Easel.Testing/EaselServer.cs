using Easel.Client;
using Easel.Imaging;
using Easel.Server.Hosting.Models;
using Easel.Server.Simulation;
using Easel.Testing.Failures;
using Easel.Testing.Requests;

namespace Easel.Testing;

/// <summary>
/// The whole server inside of a test: on a free port of this machine, with fixed seeds, its data in a temporary folder that goes with it.
/// Several may run at the same time; they share what is loaded of the models. Thread-safe.
/// </summary>
public sealed class EaselServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TestDataFolder _data;
    private readonly string? _key;
    private readonly RequestLog _requests;

    private EaselServer(WebApplication app, TestDataFolder data, string? key)
    {
        (_app, _data, _key) = (app, data, key);
        _requests = app.Services.GetRequiredService<RequestLog>();
        Address = new Uri(app.Urls.First());
        Endpoint = new Uri(Address, "v1");
        Failures = new FailureRules(app.Services.GetRequiredService<Scenario>());
    }

    /// <summary>Where it listens, such as <c>http://127.0.0.1:43210/</c>.</summary>
    public Uri Address { get; }

    /// <summary>What clients of OpenAI's APIs take as their base URL: <see cref="Address"/> and <c>v1</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>The requests so far, in the order of their arrival.</summary>
    public IReadOnlyList<SeenRequest> Requests => _requests.All;

    /// <summary>Which requests fail, and how.</summary>
    public FailureRules Failures { get; }

    /// <summary>The server's own services.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Where its data is.</summary>
    internal string DataFolder => _data.Path;

    /// <summary>Returns when the server takes requests.</summary>
    /// <exception cref="EaselStartException">The options are wrong; the message names all that is.</exception>
    public static async Task<EaselServer> StartAsync(EaselServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EaselServerOptions();
        var data = new TestDataFolder();
        WebApplication? app = null;
        try
        {
            (app, var problems) = TestHost.Build(options, data.Path);
            if (app is not null)
                problems = await app.LoadModelsAsync(cancellationToken);
            if (app is null || problems.Count > 0)
                throw new EaselStartException(problems);
            await app.StartAsync(cancellationToken);
            ImageRenderer.WarmUp();
            return new EaselServer(app, data, options.AccessKey);
        }
        catch
        {
            if (app is not null)
                await app.DisposeAsync();
            data.Dispose();
            throw;
        }
    }

    /// <summary>A client of this server, which the caller disposes.</summary>
    /// <param name="configure">Sets options other than the address and the key.</param>
    public EaselClient CreateClient(Action<EaselClientOptions>? configure = null)
    {
        var options = new EaselClientOptions { BaseUrl = Endpoint, ApiKey = _key };
        configure?.Invoke(options);
        return new EaselClient(options);
    }

    /// <summary>An HTTP client whose base address is <see cref="Address"/>, which the caller disposes.</summary>
    public HttpClient CreateHttpClient() => new(CreateHandler()) { BaseAddress = Address };

    /// <summary>Sends whatever comes through it to this server, to whichever host it was addressed: for code whose service's address cannot
    /// be set.</summary>
    public HttpMessageHandler CreateHandler() => new RedirectingHandler(Address, _key);

    /// <summary>Forgets <see cref="Requests"/>.</summary>
    public void ClearRequests() => _requests.Clear();

    /// <summary>Stops the server and deletes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _data.Dispose();
    }
}
