using Easel.Abstractions.Requests;
using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Imaging;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary><c>easel generate</c> against a live server, through pipes.</summary>
public sealed class GenerateTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiveEasel _easel = null!;

    public async ValueTask InitializeAsync() => _easel = await LiveEasel.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _easel.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_image_without_a_name_gets_a_free_one_made_from_its_prompt()
    {
        (await _easel.RunAsync(_folder.Path, "generate", "A", "red", "fox!")).ShouldSucceed().Text.ShouldBe("a-red-fox.png\n");
        (await _easel.RunAsync(_folder.Path, "generate", "a red fox")).ShouldSucceed().Text.ShouldBe("a-red-fox-2.png\n");

        _folder.Files().ShouldBe(["a-red-fox-2.png", "a-red-fox.png"]);
        TestImages.Identify(_folder.File("a-red-fox.png")).Format.ShouldBe(ImageFileFormat.Png);
    }

    [Fact]
    public async Task Several_images_are_numbered()
    {
        var run = await _easel.RunAsync(_folder.Path, "generate", "fox", "-n", "3", "--size", "128x64", "--out", "fox.png");

        run.ShouldSucceed().Text.ShouldBe("fox-1.png\nfox-2.png\nfox-3.png\n");
        _folder.Files().ShouldBe(["fox-1.png", "fox-2.png", "fox-3.png"]);
        TestImages.Identify(_folder.File("fox-3.png")).Size.ShouldBe(new ImageSize(128, 64));
    }

    [Fact]
    public async Task What_is_there_is_overwritten_only_by_force()
    {
        File.WriteAllText(_folder.File("fox-2.png"), "mine");

        var refused = await _easel.RunAsync(_folder.Path, "generate", "fox", "-n", "2", "-o", "fox.png");
        refused.ExitCode.ShouldBe(ExitCode.File);
        refused.Errors.ShouldContain("'fox-2.png' exists; --force overwrites it.");
        File.ReadAllText(_folder.File("fox-2.png")).ShouldBe("mine");
        _folder.Files().ShouldBe(["fox-2.png"]);
        _easel.Engine.Seen.ShouldBeEmpty("nothing is drawn that cannot be kept");

        (await _easel.RunAsync(_folder.Path, "generate", "fox", "-n", "2", "-o", "fox.png", "--force")).ShouldSucceed();
        TestImages.Identify(_folder.File("fox-2.png")).Format.ShouldBe(ImageFileFormat.Png);
    }

    [Fact]
    public async Task Every_parameter_reaches_the_server()
    {
        (
            await _easel.RunAsync(
                _folder.Path,
                "generate",
                "fox",
                "--model",
                "paint",
                "-n",
                "2",
                "--size",
                "128x64",
                "--quality",
                "high",
                "--background",
                "transparent",
                "--format",
                "webp",
                "--compression",
                "80",
                "--seed",
                "9",
                "--steps",
                "7",
                "--guidance",
                "2.5",
                "--negative",
                "snow",
                "--partial-images",
                "1",
                "--moderation",
                "low",
                "--user",
                "me",
                "-o",
                "fox.webp"
            )
        ).ShouldSucceed();

        var seen = _easel.Engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<GenerateRequest>();
        seen.ShouldBe(
            new GenerateRequest
            {
                Prompt = "fox",
                Model = "paint",
                Count = 2,
                Size = new ImageSize(128, 64),
                Quality = ImageQuality.High,
                Background = ImageBackground.Transparent,
                BackgroundAsked = true,
                Format = ImageFormat.WebP,
                Compression = 80,
                Seed = 9,
                Steps = 7,
                GuidanceScale = 2.5f,
                NegativePrompt = "snow",
                PartialImages = 1,
                Moderation = ModerationLevel.Low,
                User = "me",
            }
        );
        TestImages
            .Identify(_folder.File("fox-1.webp"))
            .ShouldBe(new ImageFileInfo(ImageFileFormat.WebP, new ImageSize(128, 64), HasAlpha: true, Frames: 1));
    }

    [Fact]
    public async Task The_files_name_chooses_the_format()
    {
        (await _easel.RunAsync(_folder.Path, "generate", "fox", "-o", "fox.jpg")).ShouldSucceed();
        TestImages.Identify(_folder.File("fox.jpg")).Format.ShouldBe(ImageFileFormat.Jpeg);

        var contradiction = await _easel.RunAsync(_folder.Path, "generate", "fox", "-o", "fox.png", "--format", "webp");
        contradiction.ExitCode.ShouldBe(ExitCode.Usage);
        contradiction.Errors.ShouldContain("--format webp and a file called .png contradict each other");
    }

    [Fact]
    public async Task Standard_output_takes_the_image_and_nothing_else()
    {
        var run = (await _easel.RunAsync(_folder.Path, "generate", "fox", "--size", "64x64", "-o", "-")).ShouldSucceed();

        TestImages.Identify(run.Output).Size.ShouldBe(new ImageSize(64, 64));
        _folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_script_gets_one_json_document()
    {
        var run = (
            await _easel.RunAsync(
                _folder.Path,
                "generate",
                "fox",
                "-n",
                "2",
                "--seed",
                "5",
                "--size",
                "64x64",
                "--style",
                "vivid",
                "--json"
            )
        ).ShouldSucceed();

        run.Errors.ShouldBeEmpty();
        var images = run.Json.GetProperty("images");
        images.GetArrayLength().ShouldBe(2);
        images[1].GetProperty("path").GetString().ShouldBe(_folder.File("fox-2.png"));
        images[1].GetProperty("seed").GetInt64().ShouldBe(6);
        images[1].GetProperty("model").GetString().ShouldBe("paint");
        images[1].GetProperty("bytes").GetInt64().ShouldBe(new FileInfo(_folder.File("fox-2.png")).Length);
        run.Json.GetProperty("warnings")[0].GetProperty("param").GetString().ShouldBe("style");
        run.Json.GetProperty("usage").GetProperty("output_tokens").GetInt64().ShouldBeGreaterThan(0);
        run.Json.TryGetProperty("error", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_not_honoured_is_told_on_standard_error()
    {
        var run = (await _easel.RunAsync(_folder.Path, "generate", "fox", "--style", "vivid")).ShouldSucceed();
        run.Errors.ShouldContain("easel: warning: paint does not know 'style'; it was left out.");
        run.Text.ShouldBe("fox.png\n");
    }

    [Fact]
    public async Task A_whole_answer_serves_as_well_as_a_stream()
    {
        (
            await _easel.RunAsync(_folder.Path, "generate", "fox", "--seed", "3", "--size", "64x64", "-o", "whole.png", "--no-stream")
        ).ShouldSucceed();
        (await _easel.RunAsync(_folder.Path, "generate", "fox", "--seed", "3", "--size", "64x64", "-o", "streamed.png")).ShouldSucceed();
        File.ReadAllBytes(_folder.File("whole.png")).ShouldBe(File.ReadAllBytes(_folder.File("streamed.png")));
    }
}
