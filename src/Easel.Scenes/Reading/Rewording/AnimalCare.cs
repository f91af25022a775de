using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Whose work or love is an animal is seen with it, "dog groomer", "cat lady", "pony ride", and so is who does what an animal is
/// given: "goat feeding", "cow milking".</summary>
internal static partial class AnimalCare
{
    /// <summary>What is seen; {0} is the animal, {1} several, {2} the animal with its article.</summary>
    private static readonly FrozenDictionary<string, string> Seen = new (string Words, string Seen)[]
    {
        ("walker", "a person walking {2}"),
        ("groomer, grooming, brushing", "a person brushing {2} with a hairbrush"),
        ("trainer, handler, training, instructor, whisperer", "a person pointing at {2}"),
        ("tamer", "a man in a top hat and {2}"),
        ("charmer", "a man sitting beside {2} in a basket"),
        ("sitter, petting, cuddling, therapy", "a person petting {2}"),
        ("feeder, feeding", "a person feeding {1}"),
        ("milking", "a person milking {2}"),
        ("washing, wash", "a person washing {2}"),
        ("herder, herding", "a shepherd with three {1}"),
        ("lady, mom, mum, mama", "a happy woman hugging {2}"),
        ("dad, papa", "a happy man hugging {2}"),
        ("lover, owner, parent, rescuer, rescue, adoption, adopter, breeder", "a happy person hugging {2}"),
        ("ride, rides", "a girl riding {2}"),
        ("shearing, shearer", "a farmer with scissors and {2}"),
        ("drive", "a cowboy and three {1}"),
        ("yoga", "a person meditating and {2}"),
    }
        .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Seen)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Care().Replace(prompt, said => Done(said.Groups["animal"].Value, said.Groups["care"].Value, vocabulary) ?? said.Value);

    private static string? Done(string animal, string care, ConceptVocabulary vocabulary)
    {
        var name = animal.ToLowerInvariant() switch
        {
            "pet" or "animal" => "dog",
            "cattle" => "cow",
            var one => one,
        };
        if (
            !Seen.TryGetValue(care, out var seen)
            || vocabulary.Words.Find(name) is not { Kind: MeaningKind.Concept, Concept: var concept }
            || vocabulary.Concepts[concept] is not { Traits.Animal: true, IsPerson: false }
            || vocabulary.Words.Find($"{animal} {care}".ToLowerInvariant()) is { Kind: MeaningKind.Concept, Tier: Tier.Same }
        )
            return null;
        var several = name is "sheep" or "deer" or "fish" ? name : English.Plural(name);
        return seen.Replace("{0}", name, StringComparison.Ordinal)
            .Replace("{1}", several, StringComparison.Ordinal)
            .Replace("{2}", $"{English.Article(name)} {name}", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^((an?|the|my|our|local|professional|crazy) )*(?<animal>\p{L}+) (?<care>\p{L}+)( (logo|icon|sticker|illustration|poster|flyer|badge|business card|service|services|business|company|class|school|club|app|event|day|salon|people|t-shirt))*[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Care();
}
