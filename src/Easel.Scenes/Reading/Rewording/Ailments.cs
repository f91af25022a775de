using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What somebody suffers from, said as what one does: "a girl with a fever" has one, and a figure shows it.</summary>
internal static partial class Ailments
{
    public static string Follow(string prompt) =>
        Sick()
            .Replace(
                BrokenLeg()
                    .Replace(
                        BrokenArm()
                            .Replace(
                                Suffering()
                                    .Replace(
                                        Bare().Replace(prompt, "a person with a ${what}"),
                                        said => $"having {said.Groups["what"].Value}"
                                    ),
                                "wearing an arm in a cast"
                            ),
                        "on crutches"
                    ),
                "${article}${who} feeling sick"
            );

    [GeneratedRegex(
        @"\b(with|who has|has|suffering from|complaining of|got|has got) (an? |the |his |her )?((bad|terrible|high|severe|mild|awful|nasty|strong) )?(?<what>headache|migraine|fever|flu|common cold|cold(?! (drink|beer|water|brew|coffee|lemonade|tea|soda|hands|feet|nose|glass|air|wind|eyes|weather))|stomach ?ache|tummy ?ache|belly ?ache|tooth ?ache|back ?(ache|pain)|ear ?ache|hangover|brain freeze|sore (throat|back)|(runny|stuffy|blocked) nose|cough|hiccups|allerg(y|ies)|hay fever)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Suffering();

    /// <summary>"Toothache", "a bad cold": somebody has it.</summary>
    [GeneratedRegex(
        @"^((an?|the|my) )?((bad|terrible|high|severe|mild|awful|nasty|splitting|really bad) )?(?<what>headache|migraine|hangover|brain freeze|flu|common cold|(?<=(bad|nasty|awful|terrible) )cold|stomach ?ache|tummy ?ache|belly ?ache|tooth ?ache|ear ?ache|back ?(ache|pain)|sore throat|(runny|stuffy|blocked) nose|cough|hiccups|hay fever|(pollen )?allerg(y|ies)|(?<=(bad|high|terrible) )fever)( (icon|illustration|sticker|symbol|cartoon))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Bare();

    /// <summary>The cast is on the leg, and nobody has it in the hand.</summary>
    [GeneratedRegex(
        @"\b(with (an?|his|her) (broken|injured|sprained|hurt|fractured) (leg|foot|ankle|knee)( in an? (cast|bandage))?|(with|wearing) (an?|his|her) leg cast|with (his|her|a|one) leg in an? cast|with an? cast on (his|her) (leg|foot))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BrokenLeg();

    /// <summary>It lies in a sling.</summary>
    [GeneratedRegex(
        @"\b(with (an?|his|her) (broken|injured|sprained|hurt|fractured) (arm|wrist|elbow|hand)( in an? (cast|bandage|sling))?|(with|wearing) (an?|his|her) (arm (cast|sling)|sling)|with (his|her|a|one|an) arm in an? (cast|sling)|with an? cast on (his|her) (arm|wrist))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex BrokenArm();

    /// <summary>Who is in bed is drawn there.</summary>
    [GeneratedRegex(
        @"^(?<article>((an?|the|my) )?((little|young|old|cute) )?)(sick|ill|unwell|feverish) (?<who>\p{L}+)(?=[.!]?$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Sick();
}
