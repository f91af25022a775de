using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Imaging;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>A file is what its name says, whichever command writes it.</summary>
public sealed class OutputFormatTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiveEasel _easel = null!;

    /// <summary>Every command that writes an image, without its output.</summary>
    public static TheoryData<string> Commands { get; } =
        new("generate fox", "edit photo.png add a hat", "vary photo.png", "upscale photo.png");

    public async ValueTask InitializeAsync()
    {
        _easel = await LiveEasel.StartAsync();
        File.WriteAllBytes(_folder.File("photo.png"), TestImages.Png(64, 64));
    }

    public async ValueTask DisposeAsync()
    {
        await _easel.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_format_is_the_names_or_there_is_an_error(string command)
    {
        foreach (
            var (name, format) in new[]
            {
                ("t.png", ImageFileFormat.Png),
                ("t.jpg", ImageFileFormat.Jpeg),
                ("t.webp", ImageFileFormat.WebP),
                ("t-v1.2", ImageFileFormat.Png),
            }
        )
        {
            (await _easel.RunAsync(_folder.Path, [.. command.Split(' '), "--out", name])).ShouldSucceed();
            TestImages.Identify(_folder.File(name)).Format.ShouldBe(format, name);
        }

        foreach (var name in new[] { "t.gif", "T.TIFF", "t.txt" })
        {
            var run = await _easel.RunAsync(_folder.Path, [.. command.Split(' '), "--out", name]);
            run.ExitCode.ShouldBe(ExitCode.Usage, name);
            run.Errors.ShouldContain(
                $"No image is written as {Path.GetExtension(name).ToLowerInvariant()}; call the file .png, .jpg, .jpeg or .webp."
            );
            File.Exists(_folder.File(name)).ShouldBeFalse(name);
        }
    }

    [Fact]
    public async Task A_format_that_is_named_may_go_into_a_file_of_no_images_name()
    {
        (await _easel.RunAsync(_folder.Path, "generate", "fox", "--format", "webp", "-o", "t.part")).ShouldSucceed();
        TestImages.Identify(_folder.File("t.part")).Format.ShouldBe(ImageFileFormat.WebP);

        (await _easel.RunAsync(_folder.Path, "generate", "fox", "--format", "webp", "-o", "t.gif")).ExitCode.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task An_agents_file_is_what_its_name_says_too()
    {
        await using var agent = await Agent.StartAsync(_easel, ["--output-folder", _folder.Path]);

        var saved = await agent.CallAsync(
            "generate_image",
            new
            {
                prompt = "x",
                size = "64x64",
                save_as = "x.webp",
            }
        );
        saved.IsError.ShouldNotBe(true, Agent.TextOf(saved));
        TestImages.Identify(_folder.File("x.webp")).Format.ShouldBe(ImageFileFormat.WebP);
        (await agent.RefusalAsync("generate_image", new { prompt = "x", save_as = "x.gif" })).ShouldContain(
            "'save_as': No image is written as .gif"
        );
        (
            await agent.RefusalAsync(
                "generate_image",
                new
                {
                    prompt = "x",
                    save_as = "x.png",
                    output_format = "jpeg",
                }
            )
        ).ShouldContain("contradict each other");
    }

    [Fact]
    public async Task Whole_numbers_are_taken_however_they_are_written_and_a_seed_of_minus_one()
    {
        (await _easel.RunAsync(_folder.Path, "generate", "fox", "-n", "2.0", "--seed", "1e1", "-o", "n.png"))
            .ShouldSucceed()
            .Text.ShouldBe("n-1.png\nn-2.png\n");
        (await _easel.RunAsync(_folder.Path, "generate", "fox", "--seed", "-1", "-o", "s.png")).ShouldSucceed();
        await using var agent = await Agent.StartAsync(_easel, []);
        var called = await agent.CallAsync(
            "generate_image",
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["prompt"] = "x",
                ["n"] = 1.0,
                ["seed"] = -1.0,
                ["steps"] = "2.0",
            }
        );
        called.IsError.ShouldNotBe(true, Agent.TextOf(called));

        _easel.Engine.Seen.Select(seen => (seen.Count, seen.Seed)).ShouldBe([(2, 10L), (1, null), (1, null)]);
    }
}
