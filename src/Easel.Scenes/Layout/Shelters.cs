using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>What others stand under: an umbrella, a tree, a bridge.</summary>
internal static class Shelters
{
    /// <summary>One stands under it, on the same ground: a tree, an umbrella, a table; a mushroom, where one is small. What hangs from a ceiling is
    /// above.</summary>
    public static bool Covers(SceneObject thing, SceneObject below) =>
        thing is { Text: null, Concept.Traits: { Lives: false, Sky: false, Afloat: false, Metres: { } metres } }
        && thing.Concept.Caption is not ("hanging lamp" or "chandelier")
        && (metres >= 0.5 || below.Concept.Traits.Metres < 0.7 * metres || IsToadstool(thing.Concept));

    /// <summary>What rolls or hides under it is between its legs.</summary>
    public static bool IsBed(Concept thing) => thing.Caption is "bed" or "bed on legs" or "sofa on legs";

    /// <summary>Of the height of who sits upon one.</summary>
    public const double Toadstool = 0.8;

    /// <summary>Of stories: whoever sits on or under one is smaller.</summary>
    public static bool IsToadstool(Concept thing) => thing.Caption is "mushroom";

    /// <summary>Where a thing of this size is under an umbrella, or beside the trunk of a tree.</summary>
    public static StageRect PlaceUnder(Concept concept, StageRect thing, StageRect shelter) =>
        IsUmbrella(concept) ? thing.StandingAt(shelter.CentreX - (0.1 * shelter.Width), shelter.Bottom + (thing.Height * 0.35))
        : concept.Traits.Surface || IsArch(concept)
            ? thing.StandingAt(shelter.Left + (ArchX(concept) * shelter.Width), shelter.Bottom + (0.02 * shelter.Height))
        // Half of it is seen at the edge.
        : IsMat(concept) ? thing.StandingAt(shelter.CentreX + (0.24 * shelter.Width), shelter.Bottom + (0.62 * thing.Height))
        : thing.StandingAt(shelter.CentreX + (0.24 * shelter.Width), shelter.Bottom + (0.03 * shelter.Height));

    /// <summary>It lies, and things are hidden under it.</summary>
    public static bool IsMat(Concept concept) =>
        concept.Caption is "doormat" or "plain doormat" or "pillow" or "placemat" or "napkin" or "newspaper" or "closed book";

    /// <summary>One passes under it.</summary>
    public static bool IsArch(Concept concept) => NounStanding.IsBridge(concept) || concept.Caption is "rainbow arc" or "wedding arch";

    /// <summary>How wide it is, in sides of what passes under it.</summary>
    public static double Span(Concept arch) => arch.Caption is "wedding arch" ? 1.5 : 3.1;

    /// <summary>The bridge of the drawings has two arches.</summary>
    private static double ArchX(Concept concept) => concept.Caption is "bridge" ? 0.29 : 0.5;

    public static bool IsUmbrella(Concept concept) => concept.Caption is "umbrella" or "umbrella with rain drops";
}
