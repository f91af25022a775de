using System.Text.RegularExpressions;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What the logo of a trade shows where nobody says it: "a logo for a pizza restaurant", "a bakery logo". It has no shop front.</summary>
internal static partial class LogoSubjects
{
    /// <summary>Of these, the first that the owner's name has says the thing.</summary>
    private static readonly (string Owners, string Thing)[] Table =
    [
        ("pizza|pizzeria", "a slice of pizza"),
        ("burger", "a hamburger"),
        ("sushi|japanese restaurant", "a sushi"),
        ("taco|mexican restaurant", "a taco"),
        ("ice cream|gelato", "an ice cream"),
        ("coffee|cafe|café|barista", "a cup of coffee"),
        ("tea house|tea shop|tea room|tea company", "a teapot"),
        ("cake|cupcake|pastry|dessert", "a cupcake"),
        ("bakery|bread|baker", "a croissant"),
        ("seafood|fishing|fish", "a fish"),
        ("brewery|beer|pub", "a beer mug"),
        ("winery|wine", "a wine glass"),
        ("chocolate|candy|sweets", "a candy"),
        ("juice|smoothie", "an orange"),
        ("honey|bee", "a bee"),
        ("vegan|organic|eco|nature", "a leaf"),
        ("flower|florist", "a flower"),
        ("garden|plant|landscaping|nursery", "a seedling"),
        ("barber|hair|hairdresser|tailor", "scissors"),
        ("book|library|publisher|reading", "an open book"),
        ("gym|fitness|crossfit|personal trainer", "a dumbbell"),
        ("pet|vet|veterinary|dog|animal", "a dog"),
        ("bike|bicycle|cycling", "a bicycle"),
        ("yoga|meditation|spa|wellness", "a lotus"),
        ("podcast", "a microphone"),
        ("electrician|electric|energy", "a light bulb"),
        ("solar|weather", "a sun"),
        ("cocktail|bar", "a cocktail glass"),
        ("beauty|makeup|cosmetics", "a lipstick"),
        ("pharmacy|drugstore", "a pill"),
        ("security|cybersecurity", "a shield"),
        ("robotics|ai", "a robot"),
        ("startup", "a rocket"),
        ("fashion|clothing", "a dress"),
        ("shoe", "a shoe"),
        ("ski|hiking|mountain|outdoor", "a mountain"),
        ("chess", "a chess knight"),
        ("golf", "a golf flag"),
        ("dance|ballet", "ballet shoes"),
        ("hotel|hostel", "a bed"),
        ("chat|messaging", "a speech bubble"),
        ("note|notes", "a notebook"),
        ("dating", "a heart"),
        ("recipe", "a fork and a knife"),
        ("car|auto|taxi|driving", "a car"),
        ("delivery|moving|logistics|trucking", "a delivery truck"),
        ("travel|airline|tourism", "an airplane"),
        ("cleaning", "a broom"),
        ("law|lawyer", "a balance scale"),
        ("dentist|dental", "a tooth"),
        ("doctor|clinic|medical|hospital", "a stethoscope"),
        ("real estate|realtor|home|house", "a house"),
        ("school|tutoring|university|college|education", "a graduation cap"),
        ("record|music|band|radio", "a guitar"),
        ("photo|photography|photographer|camera|film", "a camera"),
        ("game|games|gaming", "a game controller"),
        ("toy|toys|daycare|kindergarten", "a teddy bear"),
        ("jewelry|jewellery|jeweler", "a gem"),
        ("tech|software|computer", "a laptop"),
        ("bank|finance|accounting", "a coin"),
        ("construction|building|carpenter|repair|handyman", "a hammer"),
        ("plumber|plumbing|mechanic|garage", "a wrench"),
        ("art|paint|painting|painter", "an artist palette"),
        ("space|rocket", "a rocket"),
        ("soccer|football", "a soccer ball"),
        ("basketball", "a basketball"),
        ("tennis", "a tennis ball"),
        ("surf|surfing", "a surfboard"),
        ("restaurant|diner|catering|food", "a fork and a knife"),
    ];

    /// <summary>The prompt with the thing that such a logo shows.</summary>
    public static string Name(string prompt, ConceptVocabulary vocabulary) =>
        Lone().Replace(prompt, said => said.Groups["bare"].Success && IsThing(said, vocabulary) ? said.Value : Named(said) ?? said.Value);

    /// <summary>"Camera app icon" has one, and "landscaping logo" has what such a trade has.</summary>
    private static bool IsThing(Match said, ConceptVocabulary vocabulary) => vocabulary.Meant(said.Groups["owner"].Value) is not null;

    private static string? Named(Match said)
    {
        var owner = $" {said.Groups["owner"].Value.ToLowerInvariant()} ";
        foreach (var (owners, thing) in Table)
        {
            if (
                owners
                    .Split('|')
                    .Any(name =>
                        owner.Contains($" {name} ", StringComparison.Ordinal) || owner.Contains($" {name}s ", StringComparison.Ordinal)
                    )
            )
                return Written(said, thing);
        }

        return null;
    }

    /// <summary>Upon a circle, where no name stands below it and it is not upon the tile of an app.</summary>
    private static string Written(Match said, string thing)
    {
        var logo = $"{said.Groups["looks"].Value}{said.Groups["kind"].Value} of {thing}";
        return said.Groups["name"] is { Success: true, Value: var name } ? $"{logo} above the word \"{name}\""
            : said.Groups["kind"].ValueSpan.EndsWith("icon", StringComparison.OrdinalIgnoreCase) ? logo
            : $"{logo} in a circle";
    }

    /// <summary>Nothing follows that says what is seen; the name may.</summary>
    [GeneratedRegex(
        """
            ^(?!.*\b(with(?!\ the\ (name|words?|text|title)\b)|showing|featuring|of|that|in|on)\b)(?<looks>(an?\ |the\ |my\ )?((cute|simple|modern|minimalist|minimal|vintage|retro|flat|elegant|cool|nice|clean|colou?rful)\ )*)
            ((?<kind>logo|emblem|(app\ )?icon)(\ design)?\ for\ (an?\ |my\ |our\ |the\ )?((new|small|local|family|little|cozy|cosy)\ )?(?<owner>[\p{L}\ ]{2,40}?)
            ((,?\ (called|named|with\ the\ (name|words?|text|title))\ ["“'‘]?|\ ["“])(?<name>[^"”,.]+?)["”'’]?)?
            |(?<owner>(\p{L}+\ ){0,2}(shop|store|salon|company|cafe|café|restaurant|studio|agency|bakery|gym|brewery|pizzeria|barbershop|clinic|bookstore|bookshop|school|team|club|business|firm|farm|florist|truck|service|services|market|stand|center|centre|academy))\ (?<kind>logo|emblem)(\ design)?
            |(?<bare>(?<owner>\p{L}+)\ (?<kind>app\ (icon|logo)|logo|emblem)))
            [.!]?$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Lone();
}
