using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Sentences that begin with where something is, and name it after the verb: "In front of the house stands a snowman" is said as "in front of
/// the house there is a snowman", and who sleeps there is said to, "next to it there is a dog sleeping". Upon a part of somebody it comes first: "a cat
/// sleeps on her lap".</summary>
internal static partial class Inversions
{
    public static string Turn(string prompt, ConceptVocabulary vocabulary) =>
        OnPart()
            .Replace(
                Inverted().Replace(prompt, said => Turned(said, vocabulary)),
                said =>
                    $"{said.Groups["before"].Value}{said.Groups["what"].Value}{Posture(said.Groups["what"].Value, vocabulary)} {said.Groups["where"].Value}{said.Groups["more"].Value}"
            );

    /// <summary>"A bird on its back" lies so; one that sits there does not.</summary>
    private static string Posture(string what, ConceptVocabulary vocabulary) =>
        Alive.Is(what, vocabulary) && !what.EndsWith("ing", StringComparison.Ordinal) ? " sitting" : "";

    private static string Turned(Match said, ConceptVocabulary vocabulary)
    {
        var (verb, what) = (FiniteVerbs.OfEither(said.Groups["verb"].Value.ToLowerInvariant()), said.Groups["what"].Value);
        var does =
            verb is { Base: not ("shine" or "glow" or "rise" or "grow" or "hang" or "stand" or "lean") } && Alive.Is(what, vocabulary)
                ? $" {verb.Progressive}"
                : "";
        return $"{said.Groups["where"].Value} there is {what}{does}";
    }

    /// <summary>One noun phrase after a preposition, and then a verb of where something is before another.</summary>
    [GeneratedRegex(
        """
            (?<=^|[.,;!]\s*|\b(and|while|but)\s)
            (?<where>
                (in\ front\ of|behind|between|next\ to|beside|under|underneath|beneath|below|above|on\ top\ of|inside|around|over|close\ to|on|in|at|near|by|to\ the\ (left|right)\ of|at\ the\ (foot|edge|end)\ of)
                \ (him|her|it|them|us|me|((the|a|an|his|her|its|their|each|one|every)\ )?((?!(the|an?|his|her|its|their)\b)[\p{L}-]+\ ){0,3}?[\p{L}-]+(\ of\ (the|an?|his|her|its|their)\ ([\p{L}-]+\ )?[\p{L}-]+)?)
                | on\ the\ (far\ |other\ )?(left|right)(\ side)?|to\ the\ (left|right)|in\ the\ (back|fore)ground|in\ the\ (far\ )?distance|in\ the\ (middle|cent(er|re)|corner)|nearby|outside|there|beyond
            )
            ,?\ (?<verb>stands?|sits?|lies?|lay|hangs?|grows?|rises?|floats?|swims?|flies|sleeps?|waits?|leans?|kneels?|walks?|runs?|perches|crouches|rests?|hovers?|circles?|dances?|plays?|shines?|glows?|burns?|stood|sat)
            \ (?<what>(?<a>an?|two|three|four|five|six|seven|eight|several|many|some|another|his|her|its|their|the|one|\d+)(\ (?!(in|on|at|to|with|under|near|by|for|and|while|from|through|who|that|which|whose|is|are|of|wearing|holding|made|full|next|beside|behind)\b)(?!\p{L}+ing\b(?!\ \p{L}+\b(?=[.,]|$)))[\p{L}'-]+){1,4}(\ of(\ [\p{L}-]+){1,2})?)
            (?=$|[.,;!]|\ )
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Inverted();

    [GeneratedRegex(
        """
            (?<before>^|[.;!]\s*|\band\ )
            (?<where>(on|in)\ (his|her|its|their)\ ((left|right|big|small|little|tiny)\ )?(back|shoulders?|head|lap|arms?|hands?|paws?|mouth|beak|nose))
            \ there\ is\ (?<what>[^.;!]+?)(\ sitting(?<more>\ [^.;!]+)?)?
            (?=[.;!]|$)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OnPart();
}
