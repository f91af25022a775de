using Easel.Cli.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>A wrong command line says what is wrong, ends with 2 and reaches nobody.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("Required argument missing", "generate")]
    [InlineData("'easel keys rotate --help' tells what it takes", "keys", "rotate")]
    [InlineData("--steps takes a whole number, not 'many'", "generate", "fox", "--steps", "many")]
    [InlineData("--guidance takes a number, not 'NaN'", "generate", "fox", "--guidance", "NaN")]
    [InlineData("'--sead' is no option here", "generate", "fox", "--sead", "3")]
    [InlineData("--preview takes auto, kitty, iterm2, sixel, blocks or none, not 'ascii'", "generate", "fox", "--preview", "ascii")]
    [InlineData("must begin with http:// or https://", "generate", "fox", "--server", "ftp://example.org")]
    [InlineData("--timeout must be more than 0", "generate", "fox", "--server", "http://127.0.0.1:9", "--timeout", "0")]
    [InlineData("--retries must be 0 to 10", "generate", "fox", "--server", "http://127.0.0.1:9", "--retries", "11")]
    [InlineData("--local and a server's URL contradict each other", "generate", "fox", "--server", "http://127.0.0.1:9", "--local")]
    [InlineData("Standard output takes one image, not -n 2", "generate", "fox", "-n", "2", "-o", "-")]
    [InlineData("--json and -o - both want standard output", "generate", "fox", "--json", "-o", "-")]
    [InlineData("Unrecognized command or argument 'paint'", "paint")]
    [InlineData("must be visible ASCII characters", "models", "--server", "http://127.0.0.1:9", "--key", "a b")]
    public async Task It_is_told_and_nothing_is_written(string message, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = await EaselProgram.RunAsync(folder.Path, arguments);

        run.ExitCode.ShouldBe(ExitCode.Usage, run.Errors);
        (run.Errors + run.Text).ShouldContain(message);
        folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task After_two_dashes_anything_is_a_prompt()
    {
        using var folder = new TemporaryFolder();
        var run = await EaselProgram.RunAsync(folder.Path, "generate", "--server", "http://127.0.0.1:9", "--retries", "0", "--", "--sead");
        run.ExitCode.ShouldBe(ExitCode.NoServer);
    }

    /// <summary>In a folder where the program's other parts are not even there.</summary>
    [Fact]
    public async Task Help_needs_nothing_of_the_client_and_the_server()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in (string[])["easel.dll", "easel.runtimeconfig.json", "System.CommandLine.dll"])
            File.Copy(Path.Combine(EaselProgram.Folder, file), folder.File(file));
        var help = await Programs.RunAsync(folder.Path, "dotnet", "easel.dll", "--help");
        help.ShouldContain("generate");
        (await Programs.RunAsync(folder.Path, "dotnet", "easel.dll", "generate", "--help")).ShouldContain("--negative");
    }
}
