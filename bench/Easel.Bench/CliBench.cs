using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Easel.Bench;

/// <summary>The published command's <c>--help</c> against the smallest .NET program, turn by turn.</summary>
internal static class CliBench
{
    private const int Runs = 25;
    private const double AllowedMilliseconds = 150;

    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "bench", "cli");
    private static readonly string HelloFolder = Path.Combine(Repository.Root, "artifacts", "bench", "hello");

    public static async Task RunAsync()
    {
        Console.WriteLine("Publishing the command...");
        await DotnetAsync(
            "publish",
            Path.Combine(Repository.Root, "src", "Easel.Cli"),
            "-c",
            "Release",
            "-r",
            RuntimeInformation.RuntimeIdentifier,
            "-o",
            Folder,
            "-v",
            "quiet",
            "--nologo"
        );
        await WriteHelloAsync();
        await DotnetAsync("build", HelloFolder, "-c", "Release", "-o", Path.Combine(HelloFolder, "out"), "-v", "quiet", "--nologo");

        var (help, hello, hint) = (new Samples(), new Samples(), new Samples());
        var easel = Path.Combine(Folder, OperatingSystem.IsWindows() ? "easel.exe" : "easel");
        string[] program = [Path.Combine(HelloFolder, "out", "hello.dll")];
        // Once for the disk.
        await RunAsync(easel, "--help");
        await RunAsync("dotnet", program);
        for (var run = 0; run < Runs; run++)
        {
            await help.TimeAsync(() => RunAsync(easel, "--help"));
            await hello.TimeAsync(() => RunAsync("dotnet", program));
            await hint.TimeAsync(() => RunAsync(easel, "[suggest:8]", "easel ge"));
        }

        Report.Title("cli: the published command, process start to end");
        Report.Line("dotnet hello.dll", hello.ToString());
        Report.Line("easel --help", help.ToString());
        Report.Line("easel [suggest], a completion", hint.ToString());
        Report.Line("easel --help against hello", $"{Samples.MedianRatio(help, hello):F2}");
        Report.Line("easel --help, the quickest", $"{help.Min:F0} ms");
        Report.Against("easel --help, median", help.Median, AllowedMilliseconds, "ms");
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true }
        )!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private static async Task WriteHelloAsync()
    {
        Directory.CreateDirectory(HelloFolder);
        // Nothing of this repository's settings.
        foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            await File.WriteAllTextAsync(Path.Combine(HelloFolder, name), "<Project />");
        await File.WriteAllTextAsync(
            Path.Combine(HelloFolder, "hello.csproj"),
            """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"""
        );
        await File.WriteAllTextAsync(Path.Combine(HelloFolder, "Program.cs"), """System.Console.WriteLine("Hello");""");
    }

    private static async Task DotnetAsync(params string[] arguments)
    {
        using var dotnet = Process.Start(new ProcessStartInfo("dotnet", arguments))!;
        await dotnet.WaitForExitAsync();
        if (dotnet.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {arguments[0]} failed.");
    }
}
