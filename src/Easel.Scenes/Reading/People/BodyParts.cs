using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Parts of a body that other things are on or in: "on his shoulder", "in its beak".</summary>
internal static class BodyParts
{
    private static readonly FrozenSet<string> Heads = FrozenSet.Create(
        StringComparer.Ordinal,
        "head",
        "hair",
        "pelo",
        "cabello",
        "cabelo",
        "capelli",
        "cheveux",
        "haar",
        "ear",
        "hat",
        "horn"
    );

    private static readonly FrozenSet<string> Tops = FrozenSet.Create(
        StringComparer.Ordinal,
        "trunk",
        "shell",
        "belly",
        "spines",
        "spikes",
        "quills",
        "hump"
    );

    private static readonly FrozenSet<string> Holding = FrozenSet.Create(
        StringComparer.Ordinal,
        "hand",
        "hands",
        "arm",
        "arms",
        "mouth",
        "beak",
        "paw",
        "paws",
        "claw",
        "claws",
        "talons",
        "fist",
        "palm",
        "finger",
        "teeth"
    );

    private static readonly FrozenSet<string> Backs = FrozenSet.Create(StringComparer.Ordinal, "back", "shoulder", "shoulders");

    /// <summary>What one stands on without anything else: "on one leg".</summary>
    public static bool IsLimb(string word) => word is "leg" or "legs" or "foot" or "feet" or "toes" or "knees" or "tiptoes" or "paws";

    /// <summary>What a body has more than one of, or one alone: "with three eyes".</summary>
    public static bool IsCounted(ReadOnlySpan<char> word) =>
        word
            is "head"
                or "heads"
                or "eye"
                or "eyes"
                or "ears"
                or "arms"
                or "legs"
                or "wings"
                or "tails"
                or "noses"
                or "mouths"
                or "horns"
                or "antlers"
                or "tentacles";

    /// <summary>So many of them the picture shows: "four-legged"; true for what is no part of a body.</summary>
    public static bool IsUsual(ReadOnlySpan<char> part, int count) =>
        part switch
        {
            "headed" or "head" or "heads" => count == 1,
            "eyed" or "armed" or "eye" or "eyes" or "ears" or "arms" => count == 2 || (count == 8 && part is "armed" or "arms"),
            "legged" or "legs" => count is 2 or 4 or 6 or 8,
            "winged" or "wings" => count is 2 or 4,
            "horns" or "antlers" => count == 2,
            "tentacles" => count is 8 or 10,
            "tails" or "noses" or "mouths" => false,
            // What a battery or a thermometer shows.
            "percent" or "degrees" => false,
            "tier" or "tiered" or "layer" or "layered" or "door" or "drawer" or "string" or "stringed" or "scoop" or "story" or "storey" =>
                false,
            _ => true,
        };

    /// <summary>How what is on this part stands to the whole; null where the word names no such part.</summary>
    public static SceneRelationKind? Relation(ReadOnlySpan<char> part, Concept whole) =>
        Has(Heads, part) ? SceneRelationKind.OnHead
        : part is "nose" or "snout" or "muzzle" && whole.Traits.Animal ? SceneRelationKind.OnNose
        : part is "nose" or "snout" or "cheek" or "cheeks" or "face" or "forehead" or "chin" ? SceneRelationKind.OnFace
        : part is "back" && whole.Traits is { Seat: null, Animal: false } ? SceneRelationKind.OnBack
        : part is "claw" or "claws" or "talons" or "feet" && Fauna.Find(whole.Caption)?.Plan == BodyPlan.Bird ? SceneRelationKind.InClaws
        : part is "chest" ? SceneRelationKind.FeatureOf
        : Has(Tops, part) ? SceneRelationKind.On
        : part is "lap" or "knee" or "knees" ? SceneRelationKind.OnLap
        : Has(Holding, part) ? SceneRelationKind.HeldBy
        : part is "neck" or "waist" ? SceneRelationKind.WornBy
        : !Has(Backs, part) ? null
        : whole.Traits.Seat is null ? SceneRelationKind.OnShoulder
        : SceneRelationKind.On;

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
