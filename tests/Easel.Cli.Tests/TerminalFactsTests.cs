using Easel.Abstractions.Requests;
using Easel.Cli.Terminal;

namespace Easel.Cli.Tests;

/// <summary>What a terminal can show, by its variables and by what it answers.</summary>
public sealed class TerminalFactsTests
{
    [Theory]
    [InlineData("kitty", "TERM=xterm-kitty")]
    [InlineData("kitty", "TERM=xterm-256color", "KITTY_WINDOW_ID=1")]
    [InlineData("kitty", "TERM=xterm-256color", "TERM_PROGRAM=ghostty")]
    [InlineData("iterm2", "TERM=xterm-256color", "TERM_PROGRAM=iTerm.app")]
    [InlineData("iterm2", "TERM=xterm-256color", "TERM_PROGRAM=WezTerm")]
    [InlineData("iterm2", "TERM=xterm-256color", "LC_TERMINAL=iTerm2")]
    [InlineData("none", "TERM=dumb")]
    [InlineData("blocks", "TERM=linux")]
    [InlineData(null, "TERM=xterm-256color")]
    [InlineData(null, "TERM=tmux-256color", "TMUX=/tmp/tmux-0/default,1,0", "KITTY_WINDOW_ID=1")]
    [InlineData(null, "TERM=screen-256color", "TERM_PROGRAM=iTerm.app")]
    [InlineData(null)]
    public void The_environment_tells_it_or_not(string? expected, params string[] variables)
    {
        var environment = variables.Select(variable => variable.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        (TerminalFacts.OfEnvironment(name => environment.GetValueOrDefault(name))?.ToString().ToLowerInvariant()).ShouldBe(expected);
    }

    [Theory]
    // Kitty, foot, xterm -ti 340, tmux, and terminals that say nothing or nonsense.
    [InlineData("\e_Gi=31;OK\e\\\e[6;20;10t\e[?62;c", "Kitty", 10, 20)]
    [InlineData("\e[6;28;14t\e[?62;4;22c", "Sixel", 14, 28)]
    [InlineData("\e[?63;1;2;4;6;9;15;22c", "Sixel", 8, 16)]
    [InlineData("\e[?1;2c", "Blocks", 8, 16)]
    [InlineData("\e[?64;14;42c", "Blocks", 8, 16)]
    [InlineData("\e_Gi=31;ENOTSUPPORTED\e\\\e[?62c", "Blocks", 8, 16)]
    [InlineData("\e[6;0;0t\e[?62;4c", "Sixel", 8, 16)]
    [InlineData("", "Blocks", 8, 16)]
    [InlineData("hello", "Blocks", 8, 16)]
    public void The_terminals_answer_tells_it(string answer, string format, int width, int height)
    {
        var facts = TerminalFacts.OfReply(answer);
        (facts.Format.ToString(), facts.Character).ShouldBe((format, new ImageSize(width, height)));
    }
}
