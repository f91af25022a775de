using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Cli.Tests.Support;

/// <summary>A sixel picture as a terminal reads it (DEC STD 070, chapter 9).</summary>
internal sealed partial class SixelReader
{
    private readonly Dictionary<(int X, int Y), (int Red, int Green, int Blue)> _pixels = [];

    private SixelReader(int width, int height) => (Width, Height) = (width, height);

    public int Width { get; }

    public int Height { get; }

    /// <summary>0-255 a channel; null where nothing was drawn.</summary>
    public (int Red, int Green, int Blue)? this[int x, int y] => _pixels.TryGetValue((x, y), out var colour) ? colour : null;

    public int Colours => _pixels.Values.Distinct().Count();

    public static SixelReader Read(string text)
    {
        var header = Header().Match(text);
        header.Success.ShouldBeTrue("a sixel picture begins with its device control string and raster attributes");
        var picture = new SixelReader(Number(header, "width"), Number(header, "height"));
        var end = text.IndexOf("\e\\", header.Index, StringComparison.Ordinal);
        end.ShouldBeGreaterThan(0);
        var palette = new Dictionary<int, (int, int, int)>();
        var (x, y, colour) = (0, 0, 0);
        foreach (Match part in Parts().Matches(text[(header.Index + header.Length)..end]))
        {
            if (part.Groups["return"].Success)
                x = 0;
            else if (part.Groups["next"].Success)
                (x, y) = (0, y + 6);
            else if (part.Groups["colour"].Success)
            {
                colour = Number(part, "colour");
                if (part.Groups["red"].Success)
                    palette[colour] = (Level(part, "red"), Level(part, "green"), Level(part, "blue"));
            }
            else
            {
                var sixel = part.Groups["sixel"].Value[0] - '?';
                for (var run = part.Groups["run"].Success ? Number(part, "run") : 1; run > 0; run--, x++)
                {
                    for (var bit = 0; bit < 6; bit++)
                    {
                        if ((sixel >> bit & 1) != 0)
                            picture._pixels[(x, y + bit)] = palette[colour];
                    }
                }
            }
        }

        return picture;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Level(Match match, string group) => Number(match, group) * 255 / 100;

    [GeneratedRegex("""\eP[\d;]*q"1;1;(?<width>\d+);(?<height>\d+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Header();

    [GeneratedRegex(
        @"#(?<colour>\d+)(;2;(?<red>\d+);(?<green>\d+);(?<blue>\d+))?|(!(?<run>\d+))?(?<sixel>[?-~])|(?<return>\$)|(?<next>-)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Parts();
}
