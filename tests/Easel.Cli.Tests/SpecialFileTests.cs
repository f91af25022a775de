using System.Diagnostics;
using Easel.Abstractions.Requests;
using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>Files that are none on a disk: pipes and devices.</summary>
public sealed class SpecialFileTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiveEasel _easel = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes and devices among the files.");
        _easel = await LiveEasel.StartAsync();
        using var mkfifo = Process.Start("mkfifo", [_folder.File("pipe.png")]);
        await mkfifo.WaitForExitAsync();
        File.WriteAllBytes(_folder.File("empty.png"), []);
        File.WriteAllBytes(_folder.File("photo.png"), TestImages.Png(64, 64));
    }

    public async ValueTask DisposeAsync()
    {
        if (_easel is not null)
            await _easel.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_agent_is_told_at_once_that_they_are_none()
    {
        await using var agent = await Agent.StartAsync(_easel, ["--output-folder", _folder.Path]);

        foreach (var file in new[] { "pipe.png", "empty.png" })
        {
            (await agent.RefusalAsync("vary_image", new { image = file })).ShouldContain(
                $"'image': '{file}' cannot be read: it is empty or no ordinary file."
            );
            (
                await agent.RefusalAsync(
                    "edit_image",
                    new
                    {
                        prompt = "x",
                        image = "photo.png",
                        mask = file,
                    }
                )
            ).ShouldContain("'mask'");
        }

        _easel.Engine.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_longer_than_an_image_may_be_is_not_read_for_an_agent()
    {
        using (var sparse = File.Create(_folder.File("long.png")))
            sparse.SetLength(10L << 30);
        await using var agent = await Agent.StartAsync(_easel, ["--output-folder", _folder.Path]);

        (await agent.RefusalAsync("vary_image", new { image = "long.png" })).ShouldContain("it is longer than the 52,428,800 bytes");
    }

    [Theory]
    [InlineData("upscale")]
    [InlineData("vary")]
    [InlineData("edit")]
    [InlineData("replay")]
    public async Task A_device_without_an_end_is_read_no_further_than_an_image_may_go(string command)
    {
        var run = await _easel.RunAsync(_folder.Path, [command, "/dev/zero", .. command is "edit" ? ["blue"] : Array.Empty<string>()]);

        run.ExitCode.ShouldBe(ExitCode.File);
        run.Errors.ShouldContain("'/dev/zero' cannot be read: it is longer than the 52,428,800 bytes");
    }

    [Fact]
    public async Task A_pipe_that_somebody_writes_into_is_read()
    {
        // To open a pipe waits for its reader.
        var writing = Task.Run(() => File.WriteAllBytes(_folder.File("pipe.png"), TestImages.Png(64, 64)));

        (await _easel.RunAsync(_folder.Path, "upscale", "pipe.png", "-o", "large.png")).ShouldSucceed();

        await writing;
        TestImages.Identify(_folder.File("large.png")).Size.ShouldBe(new ImageSize(128, 128));
    }

    [Theory]
    [InlineData("empty.png", "it is empty")]
    [InlineData("/dev/null", "it is empty")]
    [InlineData("nothing.png", "there is no such file")]
    [InlineData(".", "it is a folder")]
    public async Task What_holds_nothing_is_told(string file, string why)
    {
        var run = await _easel.RunAsync(_folder.Path, "upscale", file);

        run.ExitCode.ShouldBe(ExitCode.File);
        run.Errors.ShouldContain($"'{file}' cannot be read: {why}.");
    }
}
