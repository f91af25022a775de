using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.WebGpu.Tests;

/// <summary>Has this process take ONNX Runtime from npm's <c>onnxruntime-node</c>, whose library has WebGPU.</summary>
public sealed class WebGpuLibrary
{
    public WebGpuLibrary()
    {
        var folder = Path.Combine(SourceFolder(), "npm");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "onnxruntime-node")))
            Install(folder);
        var platform = Path.Combine(folder, "node_modules", "onnxruntime-node", "bin", "napi-v6");
        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        File =
            OperatingSystem.IsWindows() ? Path.Combine(platform, "win32", architecture, "onnxruntime.dll")
            : OperatingSystem.IsMacOS() ? Path.Combine(platform, "darwin", architecture, "libonnxruntime.1.dylib")
            : Path.Combine(platform, "linux", architecture, "libonnxruntime.so.1");
        OnnxRuntimeLibrary.Use(File);
    }

    public string File { get; }

    /// <summary>False where this machine has no graphics driver, which is no failure unless one was named for these tests.</summary>
    internal static bool TryOpen(string model, out OnnxSession session, out string reason)
    {
        try
        {
            session = OnnxSession.Open(model, new OnnxSessionOptions { Device = InferenceDevice.WebGpu });
            reason = "";
            return true;
        }
        catch (InferenceException failure)
        {
            Environment
                .GetEnvironmentVariable("VK_DRIVER_FILES")
                .ShouldBeNull("A Vulkan driver was named for this test, and must be used.");
            session = null!;
            reason = failure.Message;
            return false;
        }
    }

    private static void Install(string folder)
    {
        var start = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        )
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        try
        {
            using var npm = Process.Start(start)!;
            npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
            npm.ExitCode.ShouldBe(0, "npm ci");
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("This test needs Node.js 20 or later with npm, and 'npm' is not on the PATH.", missing);
        }
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
