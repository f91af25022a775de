using System.Globalization;
using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>Signals end the work here and on the server.</summary>
public sealed class CancelTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_stops_the_server_and_leaves_no_file(string signal, int exitCode)
    {
        using var folder = new TemporaryFolder();
        await using var easel = await LiveEasel.StartAsync();
        easel.Engine.StepByStep = true;
        using var process = EaselProgram.Start(folder.Path, easel.Arguments("generate", "fox", "-o", "fox.png"));
        await Eventually.HoldsAsync(() => easel.Engine.Seen.Count > 0 || process.HasExited);

        await Programs.RunAsync(folder.Path, "bash", "-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {process.Id}"));
        var run = await EaselProgram.EndAsync(process);

        run.ExitCode.ShouldBe(exitCode, run.Errors);
        run.Errors.ShouldContain("Cancelled.");
        await easel.Engine.Cancelled.Task.WaitAsync(Patience);
        folder.Files().ShouldBeEmpty();
    }
}
