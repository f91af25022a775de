using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Easel.Cli.Tests.Support;

/// <summary>The command as a process of its own, as it was built.</summary>
internal static class EaselProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    /// <summary>Where it was built.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "src", "Easel.Cli", "bin", Configuration, "net10.0");

    public static string File { get; } = Path.Combine(Folder, OperatingSystem.IsWindows() ? "easel.exe" : "easel");

    /// <param name="folder">Its current directory.</param>
    public static Task<EaselRun> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, ReadOnlyMemory<byte>.Empty, arguments);

    public static async Task<EaselRun> RunAsync(string folder, ReadOnlyMemory<byte> input, string[] arguments)
    {
        using var process = Start(folder, arguments);
        return await EndAsync(process, input);
    }

    public static Process Start(string folder, params string[] arguments)
    {
        // A test run in the background ignores SIGINT, and its children inherit that.
        string[] program = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", File] : [File];
        var start = new ProcessStartInfo(program[0], [.. program[1..], .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("EASEL", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }

    public static async Task<EaselRun> EndAsync(Process process, ReadOnlyMemory<byte> input = default)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var output = new MemoryStream();
        var (copying, errors) = (process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.ReadToEndAsync());
        if (!input.IsEmpty)
            await process.StandardInput.BaseStream.WriteAsync(input, patience.Token);
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException late)
        {
            process.Kill();
            throw new TimeoutException($"easel did not end: {await errors}", late);
        }

        await copying;
        return new EaselRun(process.ExitCode, output.ToArray(), await errors);
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record EaselRun(int ExitCode, byte[] Output, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Output);

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public EaselRun ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Errors);
        return this;
    }
}
