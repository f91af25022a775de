using Easel.Abstractions.Requests;
using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>Commands that begin with an image.</summary>
public sealed class InputImageTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiveEasel _easel = null!;

    public async ValueTask InitializeAsync()
    {
        _easel = await LiveEasel.StartAsync();
        File.WriteAllBytes(_folder.File("photo.png"), TestImages.Png(64, 64));
        File.WriteAllBytes(_folder.File("m.png"), TestImages.Png(64, 64, isMask: true));
    }

    public async ValueTask DisposeAsync()
    {
        await _easel.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_edit_takes_a_mask_and_further_images()
    {
        var run = await _easel.RunAsync(
            _folder.Path,
            "edit",
            "photo.png",
            "add",
            "a",
            "hat",
            "--mask",
            "m.png",
            "-i",
            "photo.png",
            "--input-fidelity",
            "high",
            "--strength",
            "0.5"
        );

        run.ShouldSucceed().Text.ShouldBe("photo-edited.png\n");
        var edit = _easel.Engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<EditRequest>();
        edit.Prompt.ShouldBe("add a hat");
        edit.Images.Count.ShouldBe(2);
        edit.Mask.ShouldNotBeNull();
        (edit.InputFidelity, edit.Strength).ShouldBe((InputFidelity.High, 0.5f));
    }

    [Fact]
    public async Task An_image_comes_from_standard_input_and_goes_to_standard_output()
    {
        var run = await _easel.RunAsync(_folder.Path, TestImages.Png(64, 64), "upscale", "-", "--scale", "3", "-o", "-");
        TestImages.Identify(run.ShouldSucceed().Output).Size.ShouldBe(new ImageSize(192, 192));
    }

    [Fact]
    public async Task Variations_are_drawn_and_kept()
    {
        (await _easel.RunAsync(_folder.Path, "vary", "photo.png", "-n", "2", "--size", "64x64", "-o", "v.png"))
            .ShouldSucceed()
            .Text.ShouldBe("v-1.png\nv-2.png\n");
        _easel.Engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<VaryRequest>();
    }

    [Fact]
    public async Task A_mask_of_another_size_is_refused_by_the_server()
    {
        File.WriteAllBytes(_folder.File("m.png"), TestImages.Png(32, 32, isMask: true));
        var run = await _easel.RunAsync(_folder.Path, "edit", "photo.png", "add a hat", "--mask", "m.png");

        run.ExitCode.ShouldBe(ExitCode.Refused);
        run.Errors.ShouldContain("mask");
        _folder.Files().ShouldBe(["m.png", "photo.png"]);
    }

    [Fact]
    public async Task A_file_that_is_no_image_is_refused_by_the_server()
    {
        File.WriteAllText(_folder.File("photo.png"), "<html>");
        var run = await _easel.RunAsync(_folder.Path, "edit", "photo.png", "add a hat");
        run.ExitCode.ShouldBe(ExitCode.Refused);
        run.Errors.ShouldContain("image");
    }

    [Theory]
    [InlineData(7, "'nobody.png' cannot be read: there is no such file", "edit", "nobody.png", "x")]
    [InlineData(7, "'.' cannot be read", "edit", ".", "x")]
    [InlineData(7, "'nobody.png' cannot be read", "edit", "photo.png", "x", "--mask", "nobody.png")]
    [InlineData(7, "There is no image on standard input.", "vary", "-")]
    [InlineData(2, "'-' stands there twice", "edit", "-", "x", "--mask", "-")]
    [InlineData(2, "A variation takes a file", "vary", "https://example.org/a.png")]
    [InlineData(7, "There is no folder 'nowhere'.", "vary", "photo.png", "-o", "nowhere/a.png")]
    [InlineData(7, "There is no folder 'photo.png'.", "vary", "photo.png", "-o", "photo.png/a.png")]
    public async Task What_cannot_be_read_or_written_is_told_before_anything_is_sent(
        int exitCode,
        string message,
        params string[] arguments
    )
    {
        var run = await _easel.RunAsync(_folder.Path, arguments);

        run.ExitCode.ShouldBe(exitCode);
        run.Errors.ShouldContain(message);
        _folder.Files().ShouldBe(["m.png", "photo.png"]);
        _easel.Engine.Seen.ShouldBeEmpty();
    }
}
