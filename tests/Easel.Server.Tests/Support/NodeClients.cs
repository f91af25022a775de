using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Easel.Server.Tests.Support;

/// <summary>Runs the programs of <c>tests/clients/node</c>, whose packages are installed when they are not there.</summary>
internal static class NodeClients
{
    /// <summary>Once, whichever of the tests that run at the same time asks first.</summary>
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    private static readonly string Folder = Path.Combine(SourceFolder(), "..", "..", "clients", "node");

    /// <summary>What the program prints.</summary>
    /// <param name="input">What it reads; null for nothing.</param>
    public static async Task<string> RunAsync(string script, IEnumerable<string> arguments, string? input = null)
    {
        await Installed.Value;
        return await ExecuteAsync("node", input, [script, .. arguments]);
    }

    private static async Task InstallAsync()
    {
        // Written when an installation was whole, so a lock file that changed since is installed anew.
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
            return;
        await ExecuteAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", null, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }

    private static async Task<string> ExecuteAsync(string program, string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (input is not null)
                await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}: {await errors}");
            return await output;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"This test needs Node.js 20 or later with npm, and '{program}' is not on the PATH.",
                missing
            );
        }
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
