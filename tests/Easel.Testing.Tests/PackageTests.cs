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

    private static async Task PackAsync(string project, string output)
    {
        // As this test was built.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet", ["pack", Source(project), "-c", configuration, "--no-build", "-o", output])
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
