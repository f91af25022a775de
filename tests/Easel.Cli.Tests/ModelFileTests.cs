using System.Security.Cryptography;
using Easel.Cli.Tests.Support;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Easel.Cli.Tests;

/// <summary>Models of this machine, fetched from a hub of the test's own.</summary>
public sealed class ModelFileTests : IAsyncLifetime
{
    private static readonly byte[] Weights = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))];
    private static readonly string Sum = Convert.ToHexStringLower(SHA256.HashData(Weights));

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _asked = [];
    private readonly WebApplication _hub;

    public ModelFileTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _hub = builder.Build();
        _hub.Urls.Add("http://127.0.0.1:0");
        _hub.MapGet("/api/models/{owner}/{name}", (string owner, string name) => Results.Content(Card(name), "application/json"));
        _hub.MapGet(
            "/{owner}/{name}/resolve/main/{**file}",
            (HttpContext context, string file) =>
            {
                _asked.Add($"{file} {context.Request.Headers.Range}".Trim());
                return Results.Bytes(Weights, enableRangeProcessing: true);
            }
        );
    }

    private string Address => _hub.Urls.Single();

    public async ValueTask InitializeAsync() => await _hub.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _hub.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_repository_is_fetched_without_what_is_not_read()
    {
        (await PullAsync("someone/model")).ShouldSucceed();
        File.ReadAllBytes(At("model/unet/weights.safetensors")).ShouldBe(Weights);
        File.Exists(At("model/model_index.json")).ShouldBeTrue();
        Directory.EnumerateFiles(_folder.Path, "*.bin", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_download_that_broke_off_goes_on()
    {
        await File.WriteAllBytesAsync(At("weights.safetensors.part"), Weights[..2000]);
        (await PullAsync("someone/model/unet/weights.safetensors")).ShouldSucceed();
        _asked.ShouldBe(["unet/weights.safetensors bytes=2000-"]);
        (await File.ReadAllBytesAsync(At("weights.safetensors"))).ShouldBe(Weights);
        File.Exists(At("weights.safetensors.part")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_not_what_it_should_be_does_not_stay()
    {
        await File.WriteAllBytesAsync(At("weights.safetensors.part"), new byte[2000]);
        var run = await PullAsync("someone/model/unet/weights.safetensors");
        run.ExitCode.ShouldBe(ExitCode.File);
        run.Errors.ShouldContain(Sum);
        Directory.EnumerateFiles(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_licence_that_is_demanded_must_be_accepted()
    {
        var run = await PullAsync("someone/gated");
        run.ExitCode.ShouldBe(ExitCode.Refused);
        run.Errors.ShouldContain("--accept-license");
        _asked.ShouldBeEmpty();
        (await PullAsync("someone/gated", "--accept-license")).ShouldSucceed();
    }

    [Fact]
    public async Task Only_models_are_removed_and_only_when_that_is_meant()
    {
        await File.WriteAllBytesAsync(At("one.safetensors"), Weights);
        await File.WriteAllTextAsync(At("notes.txt"), "mine");
        (await RunAsync("remove", "one")).ExitCode.ShouldBe(ExitCode.Usage);
        (await RunAsync("remove", "notes.txt", "--yes")).ExitCode.ShouldBe(ExitCode.Refused);
        (await RunAsync("remove", "one", "--yes")).ShouldSucceed();
        Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).ShouldBe(["notes.txt"]);
    }

    [Fact]
    public async Task What_is_no_model_is_said_with_the_reason()
    {
        await File.WriteAllBytesAsync(At("bad.safetensors"), Weights);
        var run = await EaselProgram.RunAsync(_folder.Path, ["models", "inspect", At("bad.safetensors")]);
        run.ExitCode.ShouldBe(ExitCode.File);
        run.Errors.ShouldContain("bad.safetensors");
    }

    [Fact]
    public async Task What_lies_in_the_folder_is_listed_with_what_is_left_out_and_why()
    {
        await File.WriteAllBytesAsync(At("bad.safetensors"), Weights);
        await File.WriteAllTextAsync(At("old.ckpt"), "PK\u0003\u0004");
        var run = await RunAsync("list");
        run.ShouldSucceed();
        run.Text.ShouldContain("left out: bad.safetensors");
        var json = await RunAsync("list", "--json");
        json.ShouldSucceed();
        var models = json.Json.GetProperty("models");
        models.EnumerateArray().Select(model => model.GetProperty("name").GetString()).ShouldBe(["bad.safetensors", "old.ckpt"]);
        models[0].GetProperty("bytes").GetInt64().ShouldBe(Weights.Length);
        models[0].GetProperty("usable").GetBoolean().ShouldBeFalse();
        models[1].GetProperty("problems").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_file_is_converted_once_unless_it_may_be_written_over()
    {
        byte[] header = [.. """{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"""u8];
        await File.WriteAllBytesAsync(At("one.safetensors"), [.. BitConverter.GetBytes((long)header.Length), .. header, .. new byte[8]]);
        var run = await EaselProgram.RunAsync(_folder.Path, ["models", "convert", At("one.safetensors"), "--to", "f16"]);
        run.ShouldSucceed();
        new FileInfo(At("one-f16.safetensors")).Exists.ShouldBeTrue();
        run = await EaselProgram.RunAsync(_folder.Path, ["models", "convert", At("one.safetensors"), "--to", "f16"]);
        run.ExitCode.ShouldBe(ExitCode.File);
        run.Errors.ShouldContain("--force");
        run = await EaselProgram.RunAsync(_folder.Path, ["models", "convert", At("none.safetensors"), "--to", "q8"]);
        run.ExitCode.ShouldBe(ExitCode.File);
    }

    private static string Card(string name) =>
        $$"""
            {"gated": {{(name == "gated" ? "\"manual\"" : "false")}}, "cardData": {"license": "other"}, "siblings": [
              {"rfilename": "model_index.json"}, {"rfilename": "pytorch_model.bin"}, {"rfilename": "../../evil.json"},
              {"rfilename": "unet/weights.safetensors", "lfs": {"sha256": "{{Sum}}"} }]}
            """;

    private Task<EaselRun> PullAsync(string source, params string[] more) => RunAsync("pull", [source, "--mirror", Address, .. more]);

    private Task<EaselRun> RunAsync(string command, params string[] more) =>
        EaselProgram.RunAsync(_folder.Path, ["models", command, .. more, "--models-folder", _folder.Path]);

    private string At(string name) => Path.Combine(_folder.Path, name);
}
