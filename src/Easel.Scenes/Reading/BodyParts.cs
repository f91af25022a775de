using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Parts of a body that other things are on or in: "on his shoulder", "in its beak".</summary>
internal static class BodyParts
{
    private static readonly FrozenSet<string> Heads = FrozenSet.Create(
        StringComparer.Ordinal,
        "head",
        "nose",
        "hair",
        "ear",
        "snout",
        "hat",
        "horn"
    );

    private static readonly FrozenSet<string> Tops = FrozenSet.Create(StringComparer.Ordinal, "trunk", "shell", "belly");

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
        "fist",
        "palm",
        "finger",
        "teeth"
    );

    private static readonly FrozenSet<string> Backs = FrozenSet.Create(StringComparer.Ordinal, "back", "shoulder", "shoulders");

    /// <summary>What one stands on without anything else: "on one leg".</summary>
    public static bool IsLimb(string word) => word is "leg" or "legs" or "foot" or "feet" or "toes" or "knees" or "tiptoes" or "paws";

    /// <summary>How what is on this part stands to the whole; null where the word names no such part.</summary>
    public static SceneRelationKind? Relation(ReadOnlySpan<char> part, Concept whole) =>
        Has(Heads, part) ? SceneRelationKind.OnHead
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
