using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Easel.Server.Access;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>The program itself, as a process, and the options that it starts with.</summary>
public sealed class StartupTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Every_wrong_option_is_told_at_once_without_a_stack_trace()
    {
        var (exitCode, output, errors) = await RunAsync(
            "--Easel:Threads=0",
            "--Easel:Device=abacus",
            "--Easel:MaxQueuedRequests=many",
            "--Easel:PromptInMetadata=perhaps",
            "--Easel:MaxRequestBytes=5",
            "--Easel:Urls=http://localhost:5281;ftp://x;nonsense",
            "--Easel:AccessKeys:0=sha256:abc",
            "--Easel:AdminKeys:0=short",
            "--Easel:SignIn:Authority=ftp://login.example",
            "--Easel:SignIn:Audience=easel",
            "--Easel:AllowedOrigins=https://a.example/path",
            "--Easel:Thread=4",
            "--Easel:ModelsFolder=/no/such/folder",
            $"--Easel:DataFolder={typeof(StartupTests).Assembly.Location}",
            "--Easel:PublicUrl=images.example",
            "--Easel:SigningKey=secret",
            "--Easel:AssetQuotaBytes=1",
            "--Easel:KeepAliveSeconds=never",
            "--Easel:ResumeGraceSeconds=-1",
            "--Easel:ReturnGraceSeconds=3601",
            "--Kestrel:Endpoints:Http:Url=http://*:80"
        );

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        errors.ShouldStartWith("Easel cannot start:");
        foreach (
            var named in new[]
            {
                "Threads",
                "Device",
                "MaxQueuedRequests",
                "PromptInMetadata",
                "MaxRequestBytes",
                "ftp://x",
                "nonsense",
                "AccessKeys:0",
                "AdminKeys:0",
                "ftp://login.example",
                "Easel:SignIn:Audience is not an option",
                "Easel:SignIn:Audiences",
                "a.example",
                "Easel:Thread is not an option",
                "/no/such/folder",
                "DataFolder",
                "images.example",
                "SigningKey",
                "AssetQuotaBytes",
                "KeepAliveSeconds",
                "ResumeGraceSeconds",
                "ReturnGraceSeconds",
                "Kestrel:Endpoints",
            }
        )
        {
            errors.ShouldContain(named);
        }

        errors.ShouldNotContain("   at ");
        errors.ShouldNotContain("Exception");
        errors.ShouldNotContain("sha256:abc");
        errors.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("--Easel:Urls=http://0.0.0.0:0")]
    [InlineData("--urls=http://0.0.0.0:0")]
    [InlineData("--Easel:Urls=http://*:0")]
    [InlineData("--Easel:Urls=http://[::]:0")]
    [InlineData("--Easel:Urls=http://example.org:0")]
    [InlineData("--Easel:Urls=http://127.0.0.1:0;http://192.168.1.2:0")]
    public async Task Bound_to_anything_but_loopback_a_key_is_needed(string urls)
    {
        await using var app = Program.Build(
            [urls, $"--Easel:ModelsFolder={TestModels.Folder}", $"--Easel:DataFolder={_data.Path}"],
            services => services.ServeOnly(PaintEngine.Card, new PaintEngine())
        );
        app.ShouldNotBeNull();

        (await AccessCheck.ProblemsAsync(app, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().ShouldContain("access key");
    }

    [Theory]
    [InlineData("--Easel:AccessKeys=a-key-that-is-long-enough")]
    [InlineData("--Easel:AdminKeys=a-key-that-is-long-enough")]
    public async Task A_configured_key_is_one(string key)
    {
        await using var app = Program.Build(
            ["--Easel:Urls=http://0.0.0.0:0", key, $"--Easel:ModelsFolder={TestModels.Folder}", $"--Easel:DataFolder={_data.Path}"],
            services => services.ServeOnly(PaintEngine.Card, new PaintEngine())
        );
        app.ShouldNotBeNull();

        (await AccessCheck.ProblemsAsync(app, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_key_the_program_ends_and_says_what_to_do()
    {
        var (exitCode, _, errors) = await RunAsync("--Easel:Urls=http://0.0.0.0:0");

        exitCode.ShouldBe(1);
        errors.ShouldContain("easel keys create");
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_default_model_that_is_not_there_is_told_with_the_rest()
    {
        var (exitCode, _, errors) = await RunAsync("--Easel:DefaultModel=nope", "--Easel:Threads=0");

        exitCode.ShouldBe(1);
        errors.ShouldContain("DefaultModel is 'nope'; there are easel-icons");
        errors.ShouldContain("Threads");
    }

    [Theory]
    [InlineData("--Easel:Device=webgpu", "has no WebGpuExecutionProvider")]
    [InlineData("--Easel:Device=cuda", "has no CUDAExecutionProvider")]
    [InlineData("--Easel:OnnxRuntimeLibrary=none.so", "There is no file 'none.so'")]
    [InlineData("--Easel:OnnxRuntimeLibrary=Easel.Server.dll", "is no ONNX Runtime library")]
    public async Task What_cannot_draw_is_told_with_the_rest(string option, string reason)
    {
        var (exitCode, _, errors) = await RunAsync(option, "--Easel:Threads=0");

        exitCode.ShouldBe(1);
        errors.ShouldContain(reason);
        errors.ShouldContain("Threads");
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_damaged_signing_secret_is_told_with_its_file_and_not_replaced()
    {
        var file = Path.Combine(_data.Path, "signing.key");
        await File.WriteAllTextAsync(file, "damaged");

        var (exitCode, _, errors) = await RunAsync("--Easel:Threads=0");

        exitCode.ShouldBe(1);
        errors.ShouldContain(file);
        errors.ShouldContain("Threads");
        errors.ShouldNotContain("   at ");
        (await File.ReadAllTextAsync(file)).ShouldBe("damaged");
    }

    [Fact]
    public async Task A_broken_model_folder_is_told_with_its_files()
    {
        var (exitCode, _, errors) = await RunAsync($"--Easel:ModelsFolder={TestModels.Folder}");

        exitCode.ShouldBe(1);
        errors.ShouldContain("unet/model.onnx: is missing");
        errors.ShouldContain("vae_decoder/model.onnx: is missing");
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Https_without_a_certificate_is_told_without_a_stack_trace()
    {
        var (exitCode, _, errors) = await RunAsync("--Easel:Urls=https://127.0.0.1:0");

        exitCode.ShouldBe(1);
        errors.ShouldContain("certificate");
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_port_in_use_is_told_without_a_stack_trace()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (exitCode, _, errors) = await RunAsync($"--Easel:Urls=http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");

        exitCode.ShouldBe(1);
        errors.ShouldContain("already in use");
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task The_printed_line_draws_when_pasted_into_a_shell()
    {
        if (OperatingSystem.IsWindows())
            return; // The line is for a POSIX shell.
        using var server = Process.Start(StartOf("--Easel:Urls=http://127.0.0.1:0"))!;
        try
        {
            string? line;
            do
            {
                line = await server.StandardOutput.ReadLineAsync();
                line.ShouldNotBeNull();
            } while (!line.Contains("curl", StringComparison.Ordinal));

            var folder = Directory.CreateTempSubdirectory("easel-curl-");
            var shell = new ProcessStartInfo("sh", ["-c", line[line.IndexOf("curl", StringComparison.Ordinal)..]])
            {
                UseShellExecute = false,
                WorkingDirectory = folder.FullName,
            };
            using var pasted = Process.Start(shell)!;
            await pasted.WaitForExitAsync();

            var png = await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "apple.png"));
            folder.Delete(recursive: true);
            Convert.ToHexString(png.AsSpan(0, 8)).ShouldBe("89504E470D0A1A0A");
        }
        finally
        {
            server.Kill();
        }
    }

    private ProcessStartInfo StartOf(params string[] arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Easel.Server.dll"), $"--Easel:DataFolder={_data.Path}", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,

            // Whoever develops on this machine may have a certificate for it, in the home folder.
            Environment = { ["HOME"] = _data.Path },
        };

    private async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(StartOf(arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }
}
