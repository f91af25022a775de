namespace Easel.Cli.Terminal;

/// <summary>How an image is shown in a terminal.</summary>
internal enum PreviewFormat
{
    /// <summary>As well as the terminal can.</summary>
    Auto,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>Half-block characters in 24-bit colours, which every terminal of today has.</summary>
    Blocks,

    /// <summary>DEC's sixel graphics.</summary>
    Sixel,

    /// <summary>iTerm2's inline images, which WezTerm and others know too.</summary>
    Iterm2,

    /// <summary>Kitty's graphics protocol.</summary>
    Kitty,
}
