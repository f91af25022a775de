using Easel.Server.Hosting;

namespace Easel.Server;

/// <summary>The server as a program, to which other projects add what is theirs.</summary>
public static class EaselServer
{
    /// <summary>Runs until stopped.</summary>
    /// <param name="addServices">Adds dialects, stores or model providers, or replaces what is registered.</param>
    /// <returns>The exit code: 0, or 1 when it cannot start, which is then told on standard error.</returns>
    public static async Task<int> RunAsync(string[] args, Action<IServiceCollection>? addServices = null)
    {
        await using var app = Program.Build(args, addServices);
        return app is null ? 1 : await app.RunToExitCodeAsync();
    }
}
