using Microsoft.AspNetCore.Connections;

namespace Easel.Server;

/// <summary>What keeps the server from starting, told to a person: all of it at once, without a stack trace.</summary>
internal static class StartupProblems
{
    public static WebApplication? Tell(IReadOnlyList<string> problems)
    {
        Console.Error.WriteLine("Easel cannot start:");
        foreach (var problem in problems) Console.Error.WriteLine($"  - {problem}");
        return null;
    }

    /// <summary>Runs until stopped; 0, or 1 when it could not listen.</summary>
    public static async Task<int> RunToExitCodeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException cannotListen) when (cannotListen.InnerException is AddressInUseException)
        {
            Tell([$"{cannotListen.Message} Stop the other program, or choose another address with --Easel:Urls=http://localhost:5281."]);
            return 1;
        }
        catch (Exception cannotListen) when (cannotListen is IOException or System.Net.Sockets.SocketException)
        {
            Tell([$"It could not listen on {string.Join(", ", app.Services.GetRequiredService<EaselOptions>().Urls)}: {cannotListen.Message}"]);
            return 1;
        }
    }
}
