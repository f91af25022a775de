using System.Globalization;

namespace Easel.Cli.Tests.Support;

/// <summary>What a terminal shows of half blocks: two pixels a character, null where the terminal's own ground shows.</summary>
internal static class BlocksReader
{
    /// <summary>Rows of pixels, of the lines that have blocks.</summary>
    public static List<List<(int Red, int Green, int Blue)?>> Read(string screen)
    {
        var rows = new List<List<(int, int, int)?>>();
        var colours = new Colours();
        foreach (var line in screen.Split('\n'))
        {
            var (upper, lower) = (new List<(int, int, int)?>(), new List<(int, int, int)?>());
            for (var at = 0; at < line.Length; at++)
            {
                if (line[at] == '\e')
                {
                    var end = line.IndexOf('m', at);
                    colours.Apply(line[(at + 2)..end]);
                    at = end;
                    continue;
                }

                upper.Add(line[at] == '▀' ? colours.Front : colours.Back);
                lower.Add(line[at] == '▄' ? colours.Front : colours.Back);
            }

            if (!line.Contains('▀', StringComparison.Ordinal) && !line.Contains('▄', StringComparison.Ordinal))
                continue;
            rows.Add(upper);
            rows.Add(lower);
        }

        return rows;
    }

    private sealed class Colours
    {
        public (int, int, int)? Front { get; private set; }

        public (int, int, int)? Back { get; private set; }

        public void Apply(string codes)
        {
            var numbers = codes.Split(';').Select(code => code.Length == 0 ? 0 : int.Parse(code, CultureInfo.InvariantCulture)).ToList();
            for (var i = 0; i < numbers.Count; i++)
            {
                switch (numbers[i])
                {
                    case 0:
                        (Front, Back) = (null, null);
                        break;
                    case 39:
                        Front = null;
                        break;
                    case 49:
                        Back = null;
                        break;
                    case 38:
                        Front = (numbers[i + 2], numbers[i + 3], numbers[i + 4]);
                        i += 4;
                        break;
                    case 48:
                        Back = (numbers[i + 2], numbers[i + 3], numbers[i + 4]);
                        i += 4;
                        break;
                }
            }
        }
    }
}
