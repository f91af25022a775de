using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Easel.Storage.S3;

namespace Easel.Storage.Tests.S3;

/// <summary>
/// A real S3 server of one's own (npm's @20minutes/s3rver), with faults on demand. It may be killed and started again. It ends with this
/// process, also with a killed one.
/// </summary>
public class S3Process : IDisposable
{
    private static readonly string Folder = Path.Combine(SourceFolder(), "..", "..", "clients", "s3");
    private static readonly HttpClient Http = new();
    private static int _buckets;

    private readonly string _data = Directory.CreateTempSubdirectory("easel-s3-").FullName;
    private Process? _process;

    public S3Process()
    {
        Install();
        Endpoint = new Uri("http://127.0.0.1:0");
        Start();
    }

    public Uri Endpoint { get; private set; }

    /// <summary>Starts it, and waits until it takes connections; where it was, if it was started before.</summary>
    public void Start()
    {
        // Its tokens of pages are encrypted with an old cipher.
        _process = Start("node", "--openssl-legacy-provider", "server.mjs", _data, Endpoint.Port.ToString(CultureInfo.InvariantCulture));
        var port = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The S3 server did not start.");
        Endpoint = new Uri($"http://127.0.0.1:{port}");
    }

    /// <summary>Ends it as a crash does.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>A new bucket.</summary>
    public S3Options Options()
    {
        var bucket = string.Create(CultureInfo.InvariantCulture, $"easel-{Interlocked.Increment(ref _buckets)}");
        using var make = new HttpRequestMessage(HttpMethod.Post, new Uri(Endpoint, $"/_bucket?name={bucket}"));
        using var made = Http.Send(make);
        made.EnsureSuccessStatusCode();
        return new S3Options
        {
            Bucket = bucket,
            Endpoint = Endpoint,
            AccessKey = "S3RVER",
            SecretKey = "S3RVER",
            Prefix = "test/",
        };
    }

    /// <summary>What the next requests meet; <c>server.mjs</c> knows the modes.</summary>
    public async Task FailAsync(string mode, int count)
    {
        using var done = await Http.PostAsync(new Uri(Endpoint, $"/_fault?mode={mode}&count={count}"), null);
        done.EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        if (_process is not null)
            Kill();
        Directory.Delete(_data, recursive: true);
    }

    private static void Install()
    {
        // Written when an installation was whole, so a lock file that changed since is installed anew.
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
            return;
        using var npm = Start(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--silent"
        );
        npm.StandardInput.Close();
        npm.WaitForExit();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException("npm ci in tests/clients/s3 failed.");
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                WorkingDirectory = Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
