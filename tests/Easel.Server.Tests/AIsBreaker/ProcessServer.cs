using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>A server that paints, whose clock the test holds, and a client of the AIsBreaker protocol.</summary>
public abstract class ProcessServer : IAsyncLifetime
{
    private protected PaintEngine Engine { get; } = new();

    private protected ManualTime Time { get; } = new();

    private protected RunningServer Server { get; set; } = null!;

    private protected ProcessClient Client { get; set; } = null!;

    private protected virtual string[] Arguments => [];

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.StartAsync(Engine, Arguments, services => services.AddSingleton<TimeProvider>(Time));
        Client = new ProcessClient(Server.Client);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Server.DisposeAsync();
    }
}
