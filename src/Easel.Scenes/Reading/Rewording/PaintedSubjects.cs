using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What somebody paints is upon the one easel that is there: "painting a sunflower at an easel", "painting a mural of a whale on a wall". Of a land or
/// a sea that is painted the easel's own picture tells.</summary>
internal static partial class PaintedSubjects
{
    private const string Does = @"\b(?<does>painting|paints|paint|drawing|draws|draw|sketching|sketches)";

    /// <param name="lost">Takes what no picture shows of it.</param>
    public static string Follow(string prompt, List<string> lost)
    {
        var said = OfWall()
            .Replace(
                prompt,
                found =>
                {
                    lost.Add(found.Groups["mural"].Value);
                    if (found.Groups["wall"].Success)
                        lost.Add(found.Groups["wall"].Value);
                    return $"{found.Groups["does"].Value} {found.Groups["what"].Value}";
                }
            );
        said = UponWall()
            .Replace(
                said,
                found =>
                {
                    if (found.Groups["what"].Success)
                        lost.Add(found.Groups["what"].Value);
                    return $"{(found.Groups["finite"].Success ? "paints" : "painting")} {found.Groups["wall"].Value}";
                }
            );
        said = OfLand()
            .Replace(
                said,
                found =>
                {
                    lost.Add(found.Groups["land"].Value);
                    return $"{found.Groups["does"].Value} at an easel";
                }
            );
        return UponEasel().Replace(AtEasel().Replace(said, "${does} ${what}"), "${does} at an easel");
    }

    [GeneratedRegex(
        Does
            + @" (an?|the) ([\p{L}-]+ ){0,2}(?<mural>murals?|fresco|frescoes|graffiti|wall painting) of (?<what>(an?|the|two|three|some|her|his|their)( (?!on\b|onto\b|upon\b|across\b)[\p{L}-]+){1,4}?)( (?<wall>(on|onto|upon|across) (the side of )?(an?|the|his|her|their) ([\p{L}-]+ ){0,3}(wall|walls|building|house|garage|fence|school|bridge|tunnel)))?(?=[.,;!]|$| (in|at|while|and|with|under|on)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfWall();

    /// <summary>"Painting graffiti on a brick wall": one stands before it, and upon none.</summary>
    [GeneratedRegex(
        @"\b((?<finite>paints|sprays)|painting|spraying|spray[- ]painting)( (?<what>([\p{L}-]+ )?(graffiti|graffitis|paint|a tag|tags|words|a slogan|slogans|letters|his name|her name)))? (on|onto|across|upon) (?<wall>(an?|the) ((?!(and|with|in)\b)[\p{L}-]+ ){0,2}?wall)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex UponWall();

    [GeneratedRegex(
        Does
            + @" (?<land>(the|an?) ((beautiful|blue|calm|stormy|distant|snowy|sunny|wide|open|mountain|winter|autumn|summer|city) )*(sea|ocean|landscape|view|mountains|sunset|sunrise|valley|skyline|scenery|harbou?r|coast|coastline|seascape|cityscape))( (at|on) (an?|his|her|their|the) ((wooden|big|small|old) )?easel)?(?=[.,;!]|$| (in|on|at|from|while|and|with|under|by|beside|near)\b)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfLand();

    /// <summary>"Painting on an easel": no brush beside it.</summary>
    [GeneratedRegex(
        Does + @" on (an?|his|her|their|the) ((wooden|big|small|old|tall) )?easels?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex UponEasel();

    [GeneratedRegex(
        Does
            + @" (?<what>(an?|the|some|two|three|his|her|their)( (?!(at|on|in|with|and|while)\b)[\p{L}-]+){1,4}) (at|on) (an?|his|her|their|the) ((wooden|big|small|old|tall) )?easels?\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AtEasel();
}
