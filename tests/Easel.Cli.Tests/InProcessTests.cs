using Easel.Cli.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>Without a server the command draws by itself, with the built-in model.</summary>
public sealed class InProcessTests
{
    [Theory]
    [InlineData("a red apple", "apple.png", "--style", "3d")]
    [InlineData("two blue balloons", "balloons.jpg", "--compression", "80")]
    [InlineData("a cactus", "cactus.webp", "--background", "opaque")]
    public async Task What_is_drawn_is_drawn_again_byte_for_byte(string prompt, string file, params string[] options)
    {
        using var folder = new TemporaryFolder();
        (
            await EaselProgram.RunAsync(
                folder.Path,
                ["generate", prompt, "--local", "--size", "256x256", "--quality", "low", "--keep-prompt", "-o", file, .. options]
            )
        ).ShouldSucceed();

        var replay = (await EaselProgram.RunAsync(folder.Path, "replay", file, "--local", "--json")).ShouldSucceed();

        replay.Json.GetProperty("images")[0].GetProperty("identical").GetBoolean().ShouldBeTrue();
        replay.Json.GetProperty("service").GetString().ShouldBe("in-process");
        var again = Path.GetFileNameWithoutExtension(file) + "-again" + Path.GetExtension(file);
        File.ReadAllBytes(folder.File(again)).ShouldBe(File.ReadAllBytes(folder.File(file)));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_draw_and_writes_no_file()
    {
        using var folder = new TemporaryFolder();
        var told = (
            await EaselProgram.RunAsync(folder.Path, "generate", "a red apple", "--local", "--dry-run", "-o", "a.png")
        ).ShouldSucceed();
        told.Text.ShouldContain("would draw");
        told.Text.ShouldContain("Cost: nothing");

        var plan = (await EaselProgram.RunAsync(folder.Path, "generate", "a red apple", "--local", "--dry-run", "--json")).ShouldSucceed();
        plan.Json.GetProperty("dry_run").GetProperty("provider").GetString().ShouldBe("local");
        plan.Json.GetProperty("images").GetArrayLength().ShouldBe(0);
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_without_its_prompt_is_drawn_again_by_those_who_know_it()
    {
        using var folder = new TemporaryFolder();
        (
            await EaselProgram.RunAsync(
                folder.Path,
                "generate",
                "a red apple",
                "--local",
                "--size",
                "256x256",
                "--quality",
                "low",
                "-o",
                "a.png"
            )
        ).ShouldSucceed();

        var silent = await EaselProgram.RunAsync(folder.Path, "replay", "a.png", "--local");
        silent.ExitCode.ShouldBe(ExitCode.Usage);
        silent.Errors.ShouldContain("give it with --prompt");

        (await EaselProgram.RunAsync(folder.Path, "replay", "a.png", "--local", "--prompt", "a red apple", "-o", "b.png"))
            .ShouldSucceed()
            .Errors.ShouldBeEmpty();
        (await EaselProgram.RunAsync(folder.Path, "replay", "a.png", "--local", "--prompt", "a green pear", "-o", "c.png"))
            .ShouldSucceed()
            .Errors.ShouldContain("not the same, byte for byte");
        File.ReadAllBytes(folder.File("b.png")).ShouldBe(File.ReadAllBytes(folder.File("a.png")));
    }

    [Fact]
    public async Task A_file_that_tells_no_recipe_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("photo.png"), TestImages.Png(8, 8));
        File.WriteAllText(folder.File("text.png"), "no image");
        foreach (
            var (file, message) in (IEnumerable<(string, string)>)
                [("photo.png", "holds no recipe"), ("text.png", "cannot be used"), ("nobody.png", "cannot be read")]
        )
        {
            var run = await EaselProgram.RunAsync(folder.Path, "replay", file, "--local");
            run.ExitCode.ShouldBe(ExitCode.File);
            run.Errors.ShouldContain(message);
        }
    }

    [Fact]
    public async Task The_models_of_this_process_are_listed()
    {
        using var folder = new TemporaryFolder();
        var models = (await EaselProgram.RunAsync(folder.Path, "models", "--local", "--json")).ShouldSucceed().Json.GetProperty("models");
        models.EnumerateArray().ShouldContain(model => model.GetProperty("id").GetString() == "easel-icons");
        (await EaselProgram.RunAsync(folder.Path, "models", "--local")).ShouldSucceed().Text.ShouldContain("easel-icons");
    }
}
