using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Cli.Tests.Support;

/// <summary>Pictures of Kitty's graphics protocol, put together again from their pieces.</summary>
internal sealed partial record KittyReader(IReadOnlyDictionary<string, string> Keys, byte[] File)
{
    private const int LongestPiece = 4096;

    public static IReadOnlyList<KittyReader> ReadAll(string text)
    {
        var pictures = new List<KittyReader>();
        var (keys, data) = (new Dictionary<string, string>(), "");
        foreach (Match command in Commands().Matches(text))
        {
            var control = command
                .Groups["control"]
                .Value.Split(',')
                .Select(pair => pair.Split('='))
                .ToDictionary(pair => pair[0], pair => pair[1]);
            var piece = command.Groups["data"].Value;
            piece.Length.ShouldBeLessThanOrEqualTo(LongestPiece);
            if (control.TryGetValue("a", out var action) && action != "T")
                continue;
            if (action == "T")
                (keys, data) = (control, "");
            data += piece;
            if (control["m"] == "0")
                pictures.Add(new KittyReader(keys, Convert.FromBase64String(data)));
            else
                (piece.Length % 4).ShouldBe(0, "all pieces but the last are whole groups of base64");
        }

        return pictures;
    }

    public int Number(string key) => int.Parse(Keys[key], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\e_G(?<control>[^;\e]*);?(?<data>[^\e]*)\e\\", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Commands();
}
