using Easel.Abstractions.Requests;
using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>The command in a real terminal.</summary>
public sealed class TerminalTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiveEasel _easel = null!;
    private Tmux _terminal = null!;

    public async ValueTask InitializeAsync()
    {
        _easel = await LiveEasel.StartAsync();
        _terminal = await Tmux.StartAsync(_folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await _terminal.DisposeAsync();
        await _easel.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Progress_and_the_picture_are_shown()
    {
        _easel.Engine.StepByStep = true;
        await TypeAsync("easel generate fox --seed 200 --size 256x256 --background transparent -o fox.png");
        await _terminal.WaitForAsync("waiting");
        _easel.Engine.Step(2);
        await _terminal.WaitForAsync("step 2 of 4");
        // The engine waits before its third step: what is shown now is a preview.
        await _terminal.WaitForAsync("▀");
        _easel.Engine.Step(2);
        var screen = await _terminal.WaitForAsync("ended with 0");

        screen.ShouldContain("fox.png");
        screen.ShouldNotContain("step", customMessage: "the line is gone");
        // 20 rows of two pixels; the engine's gradient: red to the right, green downwards, blue the seed; clear from 3/4 on.
        var rows = BlocksReader.Read(await _terminal.ColoursAsync());
        rows.Count.ShouldBe(40, "the finished picture took the place of its previews");
        foreach (var (x, y) in new[] { (10, 10), (20, 30), (5, 35) })
        {
            var (red, green, blue) = rows[y][x].ShouldNotBeNull();
            red.ShouldBeInRange((int)(x * 6.4) - 12, (int)(x * 6.4) + 12);
            green.ShouldBeInRange((int)(y * 6.4) - 12, (int)(y * 6.4) + 12);
            blue.ShouldBeInRange(198, 202);
        }

        rows[10].Skip(31).ShouldAllBe(pixel => pixel == null);
    }

    [Fact]
    public async Task Ctrl_c_cancels_on_the_server()
    {
        _easel.Engine.StepByStep = true;
        await TypeAsync("easel generate fox -o fox.png");
        await _terminal.WaitForAsync("waiting");
        await Eventually.HoldsAsync(() => _easel.Engine.Seen.Count > 0);
        await _terminal.PressAsync("C-c");
        (await _terminal.WaitForAsync("ended with 130")).ShouldContain("error: Cancelled.");
        await _easel.Engine.Cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1));
        _folder.Files().ShouldBe([".terminal.log"]);
    }

    [Fact]
    public async Task Kitty_and_sixels_are_written_when_asked_for()
    {
        await TypeAsync("easel generate fox --size 256x256 -o fox.png --preview kitty");
        await _terminal.WaitForAsync("ended with 0");
        TestImages.Identify(KittyReader.ReadAll(_terminal.Written)[^1].File).Size.ShouldBe(new ImageSize(256, 256));

        await TypeAsync("clear; easel generate fox --size 256x256 -o cat.png --preview sixel");
        await _terminal.WaitForAsync("cat.png\nended with 0");
        SixelReader
            .Read(_terminal.Written[_terminal.Written.LastIndexOf("\eP", StringComparison.Ordinal)..])
            .Width.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("--preview none")]
    [InlineData("--quiet")]
    [InlineData("--json")]
    [InlineData("| cat")]
    public async Task Nothing_is_shown_where_it_is_not_wanted(string how)
    {
        var service = $"--server {_easel.BaseUrl} --key {LiveEasel.Key}";
        await _terminal.TypeAsync($"easel generate fox -o fox.png {service} {how}; echo ended with $?");
        (await _terminal.WaitForAsync("ended with 0")).ShouldNotContain("▀");
        _easel.Engine.Seen.ShouldHaveSingleItem().PartialImages.ShouldBe(0);
    }

    [Fact]
    public async Task Bash_completes_its_words()
    {
        await _terminal.TypeAsync($"PATH={EaselProgram.Folder}:$PATH; eval \"$(easel completion bash)\"; clear");
        await _terminal.TypeOnlyAsync("easel upsc");
        await _terminal.PressAsync("Tab");
        await _terminal.WaitForAsync("easel upscale");
        await _terminal.TypeOnlyAsync("a.png --back");
        await _terminal.PressAsync("Tab");
        await _terminal.WaitForAsync("--background");
        await _terminal.TypeOnlyAsync("tr");
        await _terminal.PressAsync("Tab");
        await _terminal.WaitForAsync("--background transparent");
    }

    private Task TypeAsync(string line) =>
        _terminal.TypeAsync($"{line} --server {_easel.BaseUrl} --key {LiveEasel.Key}; echo ended with $?");
}
