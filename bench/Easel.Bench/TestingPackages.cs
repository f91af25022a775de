using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Easel.Core;

namespace Easel.Bench;

/// <summary>A program that uses the package Easel.Testing as a project of tests does, and times two servers.</summary>
internal sealed class TestingPackages : IDisposable
{
    private const string Program = """
        using System.Diagnostics;
        using System.Globalization;
        using Easel.Testing;

        var began = Stopwatch.GetTimestamp();
        await using var first = await EaselServer.StartAsync();
        var ready = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        began = Stopwatch.GetTimestamp();
        await using var second = await EaselServer.StartAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ready} {Stopwatch.GetElapsedTime(began).TotalMilliseconds}"));
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("easel-bench-");

    /// <summary>Packs everything and builds the program; takes minutes.</summary>
    public async Task BuildAsync()
    {
        Console.WriteLine("Packing...");
        await RunAsync(Path.Combine(Repository.Root, "eng", "pack.sh"), RuntimeInformation.RuntimeIdentifier);
        // Packages are restored into its own folder: a version that was packed before would be taken from the machine's.
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "start.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{Path.Combine(Repository.Root, "artifacts", "packages")}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Easel.Testing" Version="{EaselVersion.Text}" />
              </ItemGroup>
            </Project>
            """
        );
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Program.cs"), Program);
        await RunAsync(
            "dotnet",
            "build",
            _folder.FullName,
            "-c",
            "Release",
            "-o",
            Path.Combine(_folder.FullName, "out"),
            "-v",
            "quiet",
            "--nologo"
        );
    }

    /// <summary>Milliseconds to ready of a new process's first server, and of its second.</summary>
    public async Task<(double First, double Second)> StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(_folder.FullName, "out", "start.dll")])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var times = (await process.StandardOutput.ReadToEndAsync()).Split(' ');
        await process.WaitForExitAsync();
        return (double.Parse(times[0], CultureInfo.InvariantCulture), double.Parse(times[1], CultureInfo.InvariantCulture));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
    }
}
