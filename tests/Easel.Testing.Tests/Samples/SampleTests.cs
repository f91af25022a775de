using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Easel.Testing.Tests.Samples;

/// <summary>The programs of <c>samples/</c>, in three languages, make of each failure what they should.</summary>
public sealed class SampleTests
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    private static readonly string Folder = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", "..", "samples"));

    [Fact]
    public async Task CSharp() => (await Easel.Samples.Testing.Program.Main()).ShouldBe(0);

    [Fact]
    public async Task Node()
    {
        var folder = Path.Combine(Folder, "testing", "node");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "openai")))
            await RunAsync(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");

        await FailsAsync(folder, "node", "failures.mjs");
    }

    [Fact]
    public Task Python() => FailsAsync(Path.Combine(Folder, "testing", "python"), "python3", "failures.py");

    private static async Task FailsAsync(string folder, string program, string script)
    {
        await using var easel = await EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub }, Cancelled);

        var output = await RunAsync(folder, program, script, easel.Endpoint.ToString());

        output.Split('\n').Count(line => line.StartsWith("ok", StringComparison.Ordinal)).ShouldBe(12, output);
    }

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync(Cancelled);
        var output = await process.StandardOutput.ReadToEndAsync(Cancelled);
        await process.WaitForExitAsync(Cancelled);
        process.ExitCode.ShouldBe(0, $"{output}\n{await errors}");
        return output;
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
