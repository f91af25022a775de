using System.Net.Sockets;
using Easel.Server.Access;
using Easel.Server.Hosting.Models;
using Easel.Server.Storage;
using Microsoft.AspNetCore.Connections;

namespace Easel.Server.Hosting;

/// <summary>What keeps the server from starting, reported to a person: all of it at once, without a stack trace.</summary>
internal static class StartupProblems
{
    public static WebApplication? Report(IReadOnlyList<string> problems)
    {
        Console.Error.WriteLine("Easel cannot start:");
        foreach (var problem in problems)
            Console.Error.WriteLine($"  - {problem}");
        return null;
    }

    /// <summary>What was read; what is wrong with it is kept.</summary>
    public static T Take<T>(this List<string> problems, (T Value, IReadOnlyList<string> Problems) read)
    {
        problems.AddRange(read.Problems);
        return read.Value;
    }

    /// <summary>Runs until stopped; 0, or 1 when it could not listen.</summary>
    public static async Task<int> RunToExitCodeAsync(this WebApplication app)
    {
        // Loading models and opening a database each take a while, and need not wait for each other.
        app.BeginLoading();
        var records = Task.Run(() => StorageCheck.ProblemsAsync(app, CancellationToken.None));
        List<string> problems = [.. await app.LoadModelsAsync(CancellationToken.None)];
        problems.AddRange(await records);
        if (problems.Count == 0)
            problems.AddRange(await AccessCheck.ProblemsAsync(app, CancellationToken.None));
        if (problems.Count > 0)
        {
            Report(problems);
            return 1;
        }

        try
        {
            await app.StartAsync();
        }
        catch (Exception cannotListen) when (cannotListen is IOException or SocketException or InvalidOperationException)
        {
            var urls = string.Join(", ", app.Services.GetRequiredService<EaselOptions>().Listening.Urls);
            var advice =
                cannotListen.InnerException is AddressInUseException
                    ? " Stop the other program, or choose another address with --Easel:Urls=http://localhost:5281."
                    : "";
            Report([$"It could not listen on {urls}: {cannotListen.Message}{advice}"]);
            return 1;
        }

        await Banner.PrintAsync(app);
        await app.WaitForShutdownAsync();
        return 0;
    }
}
