using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What has a picture of its own, by the name of that: a pumpkin with a face is a jack-o'-lantern, and balloons in a hand are a bunch.</summary>
internal static partial class OwnPictures
{
    public static string Follow(string prompt)
    {
        var said = CarvedPumpkin().Replace(prompt, found => found.Groups["many"].Success ? "jack-o'-lanterns" : "jack-o'-lantern");
        said = HeldBalloons().Replace(said, found => Bunch(said, found));
        said = HeldDrawing().Replace(said, "${held}kid's artwork");
        said = HeldPicture().Replace(said, "${held}framed picture");
        said = RiddenWave()
            .Replace(
                said,
                found =>
                    found.Groups["swims"] is { Success: true, Value: var who }
                        ? $"{who}on {found.Groups["wave"].Value}"
                        : $"surfing on {found.Groups["wave"].Value}"
            );
        said = InShopWindow().Replace(said, "");
        return InTallGrass().Replace(said, " behind tall grass in a meadow");
    }

    private static string Bunch(string prompt, Match found)
    {
        // Of several each has one.
        if (Several().IsMatch(prompt.AsSpan(0, found.Index)))
            return found.Value;
        var (held, colour) = (found.Groups["held"].Value, found.Groups["colour"].Value);
        return colour.Length > 0 ? $"{held}a {colour}bunch of plain balloons" : $"{held}party balloons";
    }

    [GeneratedRegex(
        @"\b((carved|halloween) pumpkin(?<many>s)?( with (an?|the) (([\p{L}-]+ ){0,2})(face|smile|grin))?|pumpkin(?<many>s)? with (an? |the )?((carved|scary|spooky|happy|smiling|funny|creepy|evil|grinning|toothy|jagged|silly) )+(face|smile|grin|mouth)s?)\b(?! (pie|soup|seeds?|patch|costume|basket|bucket|bread|cookies?|cakes?|spice|latte|stew|stand))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex CarvedPumpkin();

    /// <summary>Three or any number; other numbers are counted.</summary>
    [GeneratedRegex(
        @"\b(?<held>(holding|holds|carrying|carries|selling|sells|with|clutching) (up )?)((an?|the|his|her|their|its|a lot of|lots of|a bunch of|bunches of|many|some|several|three|colou?rful|floating|party|birthday|shiny) )*(?<colour>(red|blue|green|yellow|pink|purple|orange|white|black|gold|golden|silver) )?balloons\b(?! (tied|attached|that|in the|on))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HeldBalloons();

    [GeneratedRegex(
        @"\b(and|two|three|four|five|six|children|kids|people|friends|men|women|boys|girls|couple|family|students|everyone)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Several();

    [GeneratedRegex(
        @"\b(?<held>(holding|holds|showing|shows|carrying|carries|displaying|waving)( up)? (an?|his|her|its|their|the) )(drawing|sketch|doodle)\b(?! (of|on|with|that|book|pad|board|pencil|tablet)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HeldDrawing();

    [GeneratedRegex(
        @"\b(?<held>(holding|holds|showing|shows|carrying|carries|displaying|hanging|hangs|stealing)( up)? (an?|his|her|its|their|the) )((old|beautiful|large|big|small|family) )?(picture|painting|portrait)\b(?! (of|on|with|that|book|frame|brush)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex HeldPicture();

    /// <summary>One is upon the wave that is named; what swims or floats needs no board.</summary>
    [GeneratedRegex(
        @"(?<swims>\b(dolphin|whale|orca|seal|fish|shark|turtle|duck|gull|seagull|boat|ship|sailboat|yacht|kayak|canoe|raft|ferry)s?( is| are)? )?\b(surfing|surfs|riding|rides|catching|catches) (on )?(?<wave>(an?|the) (([\p{L}-]+ ){0,2})wave)\b(?! (pool|of))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex RiddenWave();

    /// <summary>A shop's picture has the window, and no second one beside it.</summary>
    [GeneratedRegex(
        @" in (the|its|their|a|an) ((shop|store|display|front|big|large) )*windows?\b(?<=\b(bakery|caf[eé]|shop|store|bookshop|boutique|patisserie|pharmacy|pizzeria|restaurant|supermarket)\b with [^.,;!]{1,70})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InShopWindow();

    /// <summary>Its blades are before who is there.</summary>
    [GeneratedRegex(
        @" ((hiding|hidden|lying|crouching|standing|waiting|stalking|sitting|walking|sneaking|prowling) )?(in|among|amongst|amid|behind) ((the|some|a|an) )?((very|dry|green|golden|yellow) )?(tall|high|long) grass(es)?\b( in (a|the) (meadow|savannah?|field|plain))?",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex InTallGrass();
}
