using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Easel.Testing.Tests;

/// <summary>What lies beside a program of this repository must come with the packages too.</summary>
public sealed class PackageTests
{
    [Theory]
    [InlineData("Easel.Imaging", "fonts/Comfortaa-Bold.ttf")]
    [InlineData("Easel.Testing", "models/easel-icons/")]
    public async Task A_package_brings_its_files_and_puts_them_beside_the_program(string project, string file)
    {
        var folder = Directory.CreateTempSubdirectory("easel-pack-");
        try
        {
            await PackAsync(project, folder.FullName);

            using var package = ZipFile.OpenRead(Directory.GetFiles(folder.FullName, "*.nupkg").ShouldHaveSingleItem());
            var files = package.Entries.Select(entry => entry.FullName).ToList();
            files.ShouldContain(name => name.StartsWith(file, StringComparison.Ordinal));
            files.ShouldContain($"buildTransitive/{project}.targets");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("Easel.Core")]
    [InlineData("Easel.Server")]
    public async Task A_package_brings_what_was_compiled_ahead_by_platform(string project)
    {
        var folder = Directory.CreateTempSubdirectory("easel-pack-");
        try
        {
            var ahead = Path.Combine(folder.FullName, "ahead") + Path.DirectorySeparatorChar;
            foreach (var runtime in (string[])["linux-x64", "win-x64"])
            {
                Directory.CreateDirectory(Path.Combine(ahead, runtime));
                File.Copy(Path.Combine(AppContext.BaseDirectory, $"{project}.dll"), Path.Combine(ahead, runtime, $"{project}.dll"));
                File.Copy(Path.Combine(AppContext.BaseDirectory, "Dapper.dll"), Path.Combine(ahead, runtime, "Dapper.dll"));
            }

            await PackAsync(project, folder.FullName, $"-p:AheadOfTimeFolder={ahead}");

            using var package = ZipFile.OpenRead(Directory.GetFiles(folder.FullName, "*.nupkg").ShouldHaveSingleItem());
            package
                .Entries.Select(entry => entry.FullName)
                .Where(name => name.EndsWith(".dll", StringComparison.Ordinal))
                .ShouldBe(
                    [
                        $"lib/net10.0/{project}.dll",
                        $"runtimes/linux-x64/lib/net10.0/{project}.dll",
                        $"runtimes/win-x64/lib/net10.0/{project}.dll",
                    ],
                    ignoreOrder: true
                );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PackAsync(string project, string output, params string[] properties)
    {
        // As this test was built.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo(
            "dotnet",
            ["pack", Source(project), "-c", configuration, "--no-build", "-o", output, .. properties]
        )
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var told = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, told);
    }

    private static string Source(string project, [CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "src", project);
}
