using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading;

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
        ("tech|software|computer|it", "a laptop"),
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
    public static string Name(string prompt) => Lone().Replace(prompt, said => Named(said) ?? said.Value);

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
                return $"{said.Groups["looks"].Value}logo of {thing} in a circle";
        }

        return null;
    }

    /// <summary>Nothing follows that says what is seen.</summary>
    [GeneratedRegex(
        """
            ^(?!.*\b(with|showing|featuring|of|that|in|on)\b)(?<looks>(an?\ |the\ |my\ )?((cute|simple|modern|minimalist|minimal|vintage|retro|flat|elegant|cool|nice|clean|colou?rful)\ )*)
            ((logo|emblem)(\ design)?\ for\ (an?\ |my\ |our\ |the\ )?((new|small|local|family|little)\ )?(?<owner>[\p{L}\ ]{2,40})
            |(?<owner>(\p{L}+\ ){0,2}(shop|store|salon|company|cafe|café|restaurant|studio|agency|bakery|gym|brewery|pizzeria|barbershop|clinic|bookstore|bookshop|school|team|club|business|firm|farm|florist|truck))\ (logo|emblem)(\ design)?)
            [.!]?$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Lone();
}
