using Easel.Abstractions.Requests;
using Easel.Cli.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>The package as users get it: packed, installed into an empty folder, and run.</summary>
public sealed class PackageTests
{
    [Fact]
    public async Task The_tool_installs_and_draws()
    {
        using var folder = new TemporaryFolder();
        var feed = folder.File("feed");
        await Programs.RunAsync(
            folder.Path,
            "dotnet",
            "pack",
            Path.Combine(Repository.Root, "src", "Easel.Cli"),
            "--no-build",
            "-c",
            EaselProgram.Configuration,
            "-o",
            feed,
            "-nodeReuse:false"
        );
        // Nothing but the package itself: no network.
        await File.WriteAllTextAsync(
            folder.File("nuget.config"),
            $"""<configuration><packageSources><clear /><add key="feed" value="{feed}" /></packageSources></configuration>"""
        );
        await Programs.RunAsync(
            folder.Path,
            "dotnet",
            "tool",
            "install",
            "Easel.Cli",
            "--tool-path",
            folder.File("tools"),
            "--configfile",
            folder.File("nuget.config")
        );

        var easel = Path.Combine(folder.File("tools"), OperatingSystem.IsWindows() ? "easel.exe" : "easel");
        (await Programs.RunAsync(folder.Path, easel, "--version")).ShouldStartWith("0.1.0");
        (
            await Programs.RunAsync(folder.Path, easel, "generate", "a", "red", "apple", "--local", "--size", "256x256", "--quality", "low")
        ).ShouldBe("a-red-apple.png\n");
        TestImages.Identify(folder.File("a-red-apple.png")).Size.ShouldBe(new ImageSize(256, 256));
    }
}
