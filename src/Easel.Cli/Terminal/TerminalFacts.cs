using System.Globalization;
using System.Text.RegularExpressions;
using Easel.Abstractions.Requests;

namespace Easel.Cli.Terminal;

/// <summary>How the terminal shows pictures, and a character's size in pixels.</summary>
internal sealed partial record TerminalFacts(PreviewFormat Format, ImageSize Character)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Kitty's "can you?", a character's size in pixels, and the terminal's attributes, which every terminal answers.</summary>
    private const string Question = "\e_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\e\\\e[16t\e[c";

    /// <param name="asked">What the user wants.</param>
    public static TerminalFacts Find(PreviewFormat asked)
    {
        var known = asked == PreviewFormat.Auto ? OfEnvironment(Environment.GetEnvironmentVariable) : asked;
        // Only sixels are drawn in pixels of the terminal's own.
        if (known is { } format and not PreviewFormat.Sixel)
            return new TerminalFacts(format, Cells.UsualCharacter);
        var found = OfReply(TerminalQuery.Ask(Question, answer => Attributes().IsMatch(answer), Patience) ?? "");
        return known is null ? found : found with { Format = known.Value };
    }

    /// <summary>Null when the terminal must be asked.</summary>
    public static PreviewFormat? OfEnvironment(Func<string, string?> variable)
    {
        var (terminal, program) = (variable("TERM") ?? "", variable("TERM_PROGRAM") ?? "");
        if (terminal is "dumb")
            return PreviewFormat.None;
        if (terminal is "linux")
            return PreviewFormat.Blocks;
        // What tmux and screen run in is not what they show; their variables may be older than they are.
        if (
            variable("TMUX") is { Length: > 0 }
            || terminal.StartsWith("screen", StringComparison.Ordinal)
            || terminal.StartsWith("tmux", StringComparison.Ordinal)
        )
            return null;
        if (variable("KITTY_WINDOW_ID") is { Length: > 0 } || terminal is "xterm-kitty" or "xterm-ghostty" || program is "ghostty")
            return PreviewFormat.Kitty;
        if (program is "iTerm.app" or "WezTerm" || variable("LC_TERMINAL") is "iTerm2")
            return PreviewFormat.Iterm2;
        return OperatingSystem.IsWindows() ? PreviewFormat.Blocks : null;
    }

    /// <summary>What the terminal's answer says; half blocks when it says nothing.</summary>
    public static TerminalFacts OfReply(string answer)
    {
        var size = CharacterSize().Match(answer);
        var character =
            size.Success && Number(size, "width") is > 0 and < 200 and var width && Number(size, "height") is > 0 and < 200 and var height
                ? new ImageSize(width, height)
                : Cells.UsualCharacter;
        if (answer.Contains("\e_Gi=31;OK", StringComparison.Ordinal))
            return new TerminalFacts(PreviewFormat.Kitty, character);
        var hasSixels =
            Attributes().Match(answer) is { Success: true } attributes
            && attributes.Groups["attributes"].Value.Split(';').Contains("4", StringComparer.Ordinal);
        return new TerminalFacts(hasSixels ? PreviewFormat.Sixel : PreviewFormat.Blocks, character);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <summary>Primary device attributes; 4 among them is sixel graphics.</summary>
    [GeneratedRegex(@"\e\[\?(?<attributes>[\d;]+)c", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\e\[6;(?<height>\d{1,4});(?<width>\d{1,4})t", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CharacterSize();
}
