using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Fires that somebody is by or around burn in a fireplace or in camp, and in no house.</summary>
internal static partial class Hearths
{
    public static string Follow(string prompt)
    {
        var said = AroundFire().Replace(prompt, "around a campfire");
        return ByFire().Replace(said, found => $"{found.Groups["near"].Value} a {(Outdoors().IsMatch(said) ? "campfire" : "fireplace")}");
    }

    /// <summary>They sit or dance about it, and no house burns.</summary>
    [GeneratedRegex(
        @"\b(around|round) (an?|the) ((big|large|small|little|warm|open|roaring|crackling|bright|blazing) )*fire\b(?! ?(truck|engine|hydrant|place|pit|station|alarm|extinguisher))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AroundFire();

    /// <summary>"A cat asleep by the fire": it burns in a fireplace, or in camp.</summary>
    [GeneratedRegex(
        @"\b(?<near>by|beside|near|next to|in front of) (an?|the|his|her|their) ((big|large|small|little|warm|open|roaring|crackling|bright|blazing|cozy|glowing) )*fire\b(?! ?(truck|engine|hydrant|place|pit|station|alarm|extinguisher|escape|exit))",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex ByFire();

    [GeneratedRegex(
        @"\b(camp|camping|campsite|campers?|tents?|forest|woods|beach|desert|snow|snowy|mountains?|lake|river|jungle|island|field|garden|backyard|outdoors|outside|stars|starry|moon|moonlight|night|marshmallows?|cowboys?|cavem[ae]n|cave|wolf|wolves|bears?|hunters?|scouts?|vikings?|soldiers?|knights?|witch|witches|wagon|hikers?|dragons?|tribe|dinosaurs?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Outdoors();
}
