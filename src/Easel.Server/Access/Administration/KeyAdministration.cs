using System.Net.Sockets;
using System.Security.Cryptography;
using Easel.Server.Hosting;
using Easel.Server.Secrets;
using Easel.Server.Storage;
using Easel.Server.Webhooks;
using Easel.Server.Webhooks.Administration;

namespace Easel.Server.Access.Administration;

/// <summary>
/// The administration of this machine's access keys and webhooks inside another program, whether a server runs or not: the API of these
/// alone, on a free port of this machine, behind a key that nobody else has, over the data that the configuration names.
/// </summary>
public sealed class KeyAdministration : IAsyncDisposable
{
    private readonly WebApplication _app;

    private KeyAdministration(WebApplication app, string key) => (_app, Key) = (app, key);

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>The access key of this process.</summary>
    public string Key { get; }

    /// <param name="options">As on the server's command line: <c>--Easel:DataFolder=/srv/easel</c>.</param>
    /// <returns>Null when the configuration is wrong, which is then told on standard error.</returns>
    public static async Task<KeyAdministration?> StartAsync(IEnumerable<string> options, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var builder = ServerDefaults.CreateBuilder(
            new HostArguments([
                .. options,
                "--Easel:Urls:0=http://127.0.0.1:0",
                "--Logging:LogLevel:Default=Error",
                "--Logging:LogLevel:Microsoft=Critical",
                "--Logging:Console:LogToStandardErrorThreshold=Trace",
            ])
        );
        var problems = new List<string>();
        var bound = problems.Take(EaselOptionsBinder.Bind(builder.Configuration, withModels: false));
        var webhooks = problems.Take(WebhookOptionsBinder.Bind(builder.Configuration));
        var data = problems.Take(ServerData.Open(bound));
        if (data is null || problems.Count > 0)
        {
            StartupProblems.Report(problems);
            return null;
        }

        var administration = new KeyAdministration(
            Build(builder, bound with { Access = bound.Access with { AdminKeys = [key], AccessKeys = [], SignIn = null } }, data, webhooks),
            key
        );
        try
        {
            await administration._app.StartAsync(cancellationToken);
            return administration;
        }
        catch (Exception broken) when (broken is IOException or SocketException)
        {
            await administration.DisposeAsync();
            StartupProblems.Report([broken.Message]);
            return null;
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Build(WebApplicationBuilder builder, EaselOptions options, ServerData data, WebhookOptions webhooks)
    {
        builder.WebHost.ConfigureServer(options);
        builder
            .Services.AddSingleton(TimeProvider.System)
            .AddSingleton(options)
            .AddSingleton(new Dialects.Endpoints.RequestLimits())
            .AddSingleton<IHostLifetime, NoLifetime>()
            .AddAccess(options)
            .AddStorage(options, data)
            .AddSecrets()
            .AddWebhookAdministration(webhooks);
        var app = builder.Build();
        app.UseMiddleware<RequestFrame>();
        app.UseRouting();
        app.UseAccess();
        app.MapKeys();
        app.MapWebhooks();
        return app;
    }
}
