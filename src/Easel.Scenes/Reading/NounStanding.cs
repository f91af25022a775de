using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>What "with" says of two things: one is on the other, in it, or in its hand.</summary>
internal static class NounStanding
{
    /// <summary>Of what people have with them in a hand, in metres.</summary>
    public const double LargestCarried = 0.9;

    /// <summary>Names of what other things stand upon.</summary>
    private static readonly string[] Furniture =
    [
        "table",
        "desk",
        "shelf",
        "stool",
        "bench",
        "plate",
        "hill",
        "bed",
        "carpet",
        "stage",
        "mountain",
        "roof",
    ];

    /// <summary>"A table with a vase" has it on it, "a bowl with an egg" in it.</summary>
    public static SceneRelationKind? OnOrIn(Concept thing, Concept below) =>
        thing.Traits is { Sky: true } or { Lives: true, Metres: > LargestCarried } || thing.Traits.Metres > 0.8 * below.Traits.Metres ? null
        : Array.IndexOf(Furniture, below.Caption) >= 0 ? SceneRelationKind.On
        : below.Traits.Holds ? SceneRelationKind.In
        : null;

    /// <summary>"A girl with an umbrella" has it in her hand.</summary>
    public static bool IsCarried(Concept thing, Concept holder) =>
        holder.Traits is { Figure: not null } or { Face: true, Metres: > 1 and < 2 }
        && thing.Traits is { Lives: false, Metres: <= LargestCarried };
}
