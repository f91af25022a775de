using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Says plainly what is told of light and snow on a house: "sunlight falls through the window" is by a window, "snow on the roof" in the
/// snow, a candlelit dinner has a candle, and a picture on the wall is too small to be known.</summary>
internal static partial class LightTurns
{
    /// <param name="lost">Gets what is not seen of it.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        var said = Window().IsMatch(prompt)
            ? WatchedWeather()
                .Replace(prompt, weather => weather.Groups["rain"].Success ? " while it rains outside" : " while it snows outside")
            : prompt;
        said = ThroughMoonlitWindow().Replace(said, "by the moonlit window");
        said = StarsThroughWindow().Replace(said, "${before}through the window there are stars");
        said = ThroughRoomWindow().Replace(said, "the ${room} with a sunlit window");
        said = IntoRoom().Replace(said, "the ${room} with a sunlit window");
        said = InDaylight().Replace(said, "in the ${time}");
        said = ThroughWindow().Replace(said, "by the sunlit window");
        said = InLight().Replace(Early().Replace(said, "${when} the "), "");
        said = InTheMorning().Replace(LateAtNight().Replace(said, ""), "");
        said = InWindows().Replace(said, match => Lose(match.Groups["light"].Value, match.Groups["with"].Value, lost));
        said = LitInWindow().Replace(said, match => Lose(match.Groups["light"].Value, "", lost));
        said = OnRoof().Replace(said, " in the snow");
        said = RainOnWindow().Replace(said, "by the window on a rainy day");
        if (Water().Match(said) is { Success: true, Value: var water })
            said = OnBank().Replace(said, $"by the {water}");
        said = OnWall().Replace(said, match => Lose(match.Groups["what"].Value, "a framed picture", lost));
        said = Dinner().Replace(said, "dinner with a candle");
        return ByFlame().Replace(said, match => $"beside a {Lamp(match.Groups["flame"].Value)}");
    }

    private static string Lamp(string flame) =>
        flame.ToLowerInvariant() switch
        {
            "lamp" => "table lamp",
            "fire" => "campfire",
            var other => other,
        };

    /// <summary>"By candlelight", "by the light of a lantern", "in the glow of a street lamp": that is beside it.</summary>
    [GeneratedRegex(
        """
            \bby\ (the\ )?((soft|warm|dim|flickering)\ )*(?<flame>candle|lamp|lantern|fire|torch)\ ?light\b
            |\b(by|in)\ the\ ((soft|warm|dim|flickering)\ )*(light|glow)\ of\ (an?|the|his|her|their)\ ((small|single|old)\ )*(?<flame>candle|((street|desk|table|oil)\ )?lamp|lantern|campfire|fire|fireplace|torch)\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ByFlame();

    [GeneratedRegex(@"\bwindow(s|sill|ledge| sill| seat)?\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Window();

    /// <summary>"A cat on a windowsill looking at the rain": that is outside.</summary>
    [GeneratedRegex(
        """
            (,|\ and|\ as|\ while)*(\ (he|she|it|they))?
            \ (looking|gazing|staring|watching|peering|looks?|gazes?|stares?|watch|watches)(\ out)?(\ (of|through)\ the\ ([\p{L}-]+\ )?window)?(\ (at|into|upon))?
            \ (the\ )?((falling|pouring|heavy|gentle|soft|first)\ )*((?<rain>rain|raindrops|rainstorm|storm)|snow|snowfall|snowflakes)
            (\ (falls?|falling|pouring|come\ down|coming\ down))?(\ outside)?(?=[.,;!]|$|\ (and|with|while|in|on|through|next|beside)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex WatchedWeather();

    private const string Rooms =
        "(?<room>kitchen|bedroom|living room|bathroom|dining room|library|office|classroom|studio|cabin|attic|room|hallway|nursery|cafe|barn|workshop)";

    /// <summary>"Moonlight falls on the bed through a large window", "the moon shines in through the window".</summary>
    [GeneratedRegex(
        @"\b(the |a |soft |pale |silver |silvery |bright |full )*(moonlight|moonbeams|moon)( (falls|falling|streams|streaming|shines|shining|comes|coming|pours|pouring|floods|flooding))?( in)?( (on|onto|across|over|upon|into) (the|his|her|their|its) [a-z]+)? through (the|a|an open) ([a-z]+ )?windows?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ThroughMoonlitWindow();

    /// <summary>"The stars shine through the window above her bed": they are in it.</summary>
    [GeneratedRegex(
        @"(?<before>^|[.;!,]\s*|\b(and|while|as) )(the |some |many |bright |small |tiny )*stars (are )?(shine|shining|twinkle|twinkling|sparkle|sparkling|glow|glowing|glitter|peek|peeking|look|looking)( in)? through (the|a|his|her|their) ([\p{L}-]+ )?window(s)?( (above|over|behind|next to|beside|near) (the|his|her|their|him|them)( [\p{L}-]+)?)?(?=[.;!,]|$| and )",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex StarsThroughWindow();

    /// <summary>"Morning light coming through the kitchen window".</summary>
    [GeneratedRegex(
        @"\b(the |soft |warm |bright |golden |gentle |pale |early |morning |afternoon |evening )*(sunlight|light|sunshine|sunbeams|sun)( (falls|falling|streams|streaming|shines|shining|comes|coming|pours|pouring|floods|flooding))?( in)? through (the|a) (large |big |small )?"
            + Rooms
            + @" windows?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ThroughRoomWindow();

    /// <summary>"Sunlight streaming into the kitchen", "morning light in a quiet bedroom".</summary>
    [GeneratedRegex(
        @"^(the |soft |warm |bright |golden |gentle |pale |early |morning |afternoon )*(sunlight|light|sunshine|sunbeams)( (falls|falling|streams|streaming|shines|shining|comes|coming|pours|pouring|floods|flooding|filling|fills))?( in| into)? (the|an?) (quiet |cozy |small |old |empty |modern |white )*"
            + Rooms
            + @"\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex IntoRoom();

    [GeneratedRegex(
        @"\bin (the )?(soft |early |warm |golden |bright |pale |gentle |first )*(?<time>morning|afternoon|evening) (light|sun|sunlight|sunshine)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InDaylight();

    /// <summary>"In early morning".</summary>
    [GeneratedRegex(
        @"\b(?<when>in|at|during|on) (the |an? )?(early|late|mid)[ -](?=(morning|afternoon|evening|autumn|spring|summer|winter)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Early();

    /// <summary>It is day.</summary>
    [GeneratedRegex(
        @" in the (quiet |sunny |bright )?(morning|afternoon)(?= (with|and|while|as)\b|[.,;:]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InTheMorning();

    [GeneratedRegex(@"\blate (?=(at|in the) night\b)", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex LateAtNight();

    /// <summary>"Dust floats in the light": in no lamp.</summary>
    [GeneratedRegex(
        @"\s\b(in|into|through) the ((soft|warm|golden|pale|dim|bright) )?light\b(?=[.,;]|$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InLight();

    private static string Lose(string light, string turned, List<string> lost)
    {
        lost.Add(light);
        return turned;
    }

    [GeneratedRegex(
        """
            (\bin\ )?\b(?<light>((the|soft|warm|bright|golden|gentle|pale|early|morning|afternoon|evening)\ )*(sunlight|light|sunshine|sunbeams))
            (\ (falls|falling|streams|streaming|shines|shining|comes|coming|pours|pouring|floods|flooding))?(\ in)?\ through\ (the|a|an\ open)\ (large\ |big\ |small\ )?windows?\b
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ThroughWindow();

    [GeneratedRegex(
        """(?<with>\bwith\ )?\b(?<light>((warm|soft|yellow|golden|cozy)\ )?lights?)\ (glowing\ |shining\ )?(in|from|through|behind)\ (the|its)\ windows\b(,\ and\ |,\ |\ and\ )?""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InWindows();

    /// <summary>"A village at night; in one of the windows a candle is burning": too small to be seen.</summary>
    [GeneratedRegex(
        @"([;,]|\ and|\ while)?\ in(?<=\b(village|town|house|houses|cottage|cabin|castle|city|street|hut)\b[^.]{0,120})\ (one\ of\ )?(the|a|its|every|each)\ ([\p{L}-]+\ )?windows?\ (?<light>(an?\ |the\ )?([\p{L}-]+\ )?(candle|light|lamp|lantern|fire)s?)\ ((is|are)\ )?(burning|burns?|shining|shines?|glowing|glows?|lit|flickers|flickering)\b",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex LitInWindow();

    [GeneratedRegex(
        @"(?<!\b(mountains?|peaks?|hills?|volcano)( with)?)(,| and|, and| with)? (some |fresh |a little )*snow on (top( of it)?|it|them|(the|its) (roof|roofs|rooftop|rooftops|branches))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnRoof();

    [GeneratedRegex(
        @"\b(with (the )?)?rain (falling |running |pouring |beating |falls |runs |pours |beats |drips |trickles |streams |streaming |taps |tapping |lashes )?(on|against|down|outside) (the|a) window( (behind|beside|next to) (it|him|her|them))?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex RainOnWindow();

    [GeneratedRegex(@"\b(lake|pond|river|stream|creek|canal)\b", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Water();

    [GeneratedRegex(
        @"\b(on|at|along) the (grassy |green |muddy )?banks?\b( of (the|a) (lake|pond|river|stream|creek|canal)\b)?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnBank();

    [GeneratedRegex(
        """
            \ban?\ ((?<what>[a-z]+)\ poster|(painting|picture|photo|photograph|portrait)\ of\ (an?|the)\ (?<what>[a-z]+(\ [a-z]+)?))
            (?=(\ hanging|\ hung|\ hangs)?\ on\ (the|a)\ walls?\b)
            """,
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnWall();

    [GeneratedRegex(
        @"\b(an? )?(romantic )?(candlelight|candlelit|candle-lit|romantic) dinner\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Dinner();
}
