using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Bowls and mugs with a look of their own, of what is pictured in one already: "soup in a blue bowl", "a red mug of coffee". The vessel has
/// that look, not the soup, and no bowl is in another.</summary>
internal static partial class ServedVessels
{
    /// <summary>Of a dish's name, in words.</summary>
    private const int LongestName = 3;

    /// <param name="lost">Takes a vessel that no picture shows with that in it.</param>
    public static string Follow(string prompt, ConceptVocabulary vocabulary, List<string> lost)
    {
        var said = Of().Replace(prompt, found => Filled(found, vocabulary));
        return In().Replace(said, found => Contained(found, vocabulary, lost));
    }

    /// <summary>"A blue bowl of soup".</summary>
    private static string Filled(Match found, ConceptVocabulary vocabulary)
    {
        var look = found.Groups["look"].Value;
        if (!HasLook(look, vocabulary))
            return found.Value;
        var words = found.Groups["what"].Value.Split(' ');
        for (var length = Math.Min(LongestName, words.Length); length > 0; length--)
        {
            var name = string.Join(' ', words[..length]);
            if (Served(name, vocabulary) is { } dish && Picture(dish, found.Groups["vessel"].Value) is { } picture)
                return string.Join(' ', [look.TrimEnd() + " " + picture, .. words[length..]]);
        }

        return found.Value;
    }

    /// <summary>"Soup in a blue bowl"; without a look, its own bowl is all there is: "oatmeal in a bowl".</summary>
    private static string Contained(Match found, ConceptVocabulary vocabulary, List<string> lost)
    {
        var (look, vessel) = (found.Groups["look"].Value.Trim(), found.Groups["vessel"].Value);
        var words = found.Groups["what"].Value.Split(' ');
        for (var length = Math.Min(LongestName, words.Length); length > 0; length--)
        {
            var name = string.Join(' ', words[^length..]);
            if (Served(name, vocabulary) is not { } dish)
                continue;
            if (IsPot(vessel))
                return dish.Traits.Food && found.Index == 0 && !words[..^length].Any(word => IsSomebodyOrDoing(word, vocabulary))
                    ? Cooked(found.Groups["what"].Value, look)
                    : found.Value;
            if (look.Length > 0 && HasLook(look, vocabulary) && Picture(dish, vessel) is { } picture)
                return string.Join(' ', [.. words[..^length], look, picture]);
            if (look.Length > 0)
                lost.Add($"{look} {vessel}");
            return found.Groups["what"].Value;
        }

        return found.Value;
    }

    /// <summary>Food is cooked in it, and is seen in it.</summary>
    private static bool IsPot(string vessel) => vessel.ToLowerInvariant() is "pot" or "cooking pot" or "saucepan" or "cauldron";

    /// <summary>"A chef cooking soup in a pot" is about the chef.</summary>
    private static bool IsSomebodyOrDoing(string word, ConceptVocabulary vocabulary) =>
        word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
        || vocabulary.Words.Find(word.ToLowerInvariant()).Kind == MeaningKind.Concept;

    /// <summary>"A hot soup in a big pot": a big pot of hot soup.</summary>
    private static string Cooked(string what, string look)
    {
        var article = Article().Match(what);
        return $"{article.Value}{look}{(look.Length > 0 ? " " : "")}pot of {what[article.Length..]}";
    }

    private static Concept? Served(string name, ConceptVocabulary vocabulary) =>
        vocabulary.Words.Find(name.ToLowerInvariant()) is { Kind: MeaningKind.Concept } meant
        && vocabulary.Concepts[meant.Concept] is { Traits.Served: true } dish
            ? dish
            : null;

    /// <summary>A colour, a pattern or a material.</summary>
    private static bool HasLook(string look, ConceptVocabulary vocabulary) =>
        look.ToLowerInvariant()
            .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => vocabulary.Words.Find(word).Kind == MeaningKind.Colour || Surfaces.Find(word) is not null);

    /// <summary>The picture of the dish whose main colour is the vessel's; null where there is none in such a vessel.</summary>
    private static string? Picture(Concept dish, string vessel) =>
        vessel.EndsWith("bowl", StringComparison.OrdinalIgnoreCase)
            ? dish.Caption switch
            {
                "bowl of soup" => "filled soup bowl",
                "green salad" => "filled salad bowl",
                "steaming bowl" => "bowl of ramen",
                "bowl of ramen" or "cereal bowl" or "yogurt bowl" or "bowl of chili" or "rice bowl" => dish.Caption,
                _ => null,
            }
            : dish.Caption switch
            {
                "hot beverage" => "filled mug",
                "hot chocolate" => dish.Caption,
                _ => null,
            };

    private const string Vessels = "(?<vessel>((soup|salad|cereal|ramen|noodle) )?bowl|((coffee|tea) )?(mug|cup)|teacup)";

    [GeneratedRegex(@"^((an?|the|some|his|her|my) )?", PromptPatterns.AnyCase, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex Article();

    [GeneratedRegex(
        $@"(?<=\b(an?|the|his|her|one|my) )(?<look>([\p{{L}}-]+ ){{1,3}}){Vessels} (of|with|filled with|full of) (?<what>[\p{{L}}'-]+( [\p{{L}}'-]+){{0,2}})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Of();

    [GeneratedRegex(
        $@"\b(?<what>([\p{{L}}'-]+ ){{0,2}}[\p{{L}}'-]+) in (an?|the|his|her|my) (?<look>([\p{{L}}-]+ ){{0,3}}?)({Vessels}|(?<vessel>(cooking )?pot|saucepan|cauldron))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex In();
}
