using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>The words for roads, paths and rivers that lead through land, and for what they look like.</summary>
internal static class Ways
{
    /// <summary>Null for what is no way, or one of a town.</summary>
    public static SceneWayKind? Find(ReadOnlySpan<char> words) =>
        words switch
        {
            "road"
            or "winding road"
            or "empty road"
            or "long road"
            or "country road"
            or "rural road"
            or "highway"
            or "motorway"
            or "freeway" => SceneWayKind.Road,
            "dirt road"
            or "dirt path"
            or "dirt track"
            or "country lane"
            or "lane"
            or "path"
            or "pathway"
            or "trail"
            or "footpath"
            or "walking path"
            or "hiking trail"
            or "nature trail" => SceneWayKind.Track,
            "stone path" or "cobblestone path" or "garden path" or "walkway" or "cobblestone road" or "brick path" or "stone walkway" =>
                SceneWayKind.Stones,
            "river" or "rivers" or "stream" or "creek" or "brook" => SceneWayKind.River,
            "railway track"
            or "railway tracks"
            or "train tracks"
            or "train track"
            or "railroad tracks"
            or "railroad track"
            or "railroad"
            or "railway"
            or "railway line" => SceneWayKind.Rails,
            _ => null,
        };

    /// <summary>A way of a town, where one sees along it; null for what is none.</summary>
    public static SceneWayKind? InTown(ReadOnlySpan<char> words) =>
        words switch
        {
            "street" or "main street" or "city street" or "avenue" or "boulevard" or "promenade" or "driveway" => SceneWayKind.Road,
            "alley" or "alleyway" or "cobblestone street" => SceneWayKind.Stones,
            "canal" => SceneWayKind.River,
            _ => null,
        };

    public static bool IsWinding(ReadOnlySpan<char> word) =>
        word
            is "winding"
                or "hairpin"
                or "zigzag"
                or "switchback"
                or "curvy"
                or "curving"
                or "curved"
                or "meandering"
                or "twisting"
                or "twisty"
                or "serpentine"
                or "winding road";

    /// <summary>What a path or a road is made of.</summary>
    public static SceneWayKind? Surface(ReadOnlySpan<char> word) =>
        word switch
        {
            "dirt" or "sandy" or "muddy" or "dusty" or "gravel" or "unpaved" => SceneWayKind.Track,
            "stone" or "stones" or "cobblestone" or "cobbled" or "brick" or "flagstone" or "garden" => SceneWayKind.Stones,
            _ => null,
        };

    /// <summary>Said of a way, and seen of any: "a long, empty road".</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) =>
        word
            is "long"
                or "empty"
                or "narrow"
                or "quiet"
                or "lonely"
                or "straight"
                or "open"
                or "deserted"
                or "small"
                or "wide"
                or "beautiful";

    /// <summary>"Leading to", "that winds through".</summary>
    public static bool IsLeading(ReadOnlySpan<char> word) =>
        word
            is "leading"
                or "leads"
                or "going"
                or "goes"
                or "running"
                or "runs"
                or "winding"
                or "winds"
                or "flowing"
                or "flows"
                or "stretching"
                or "stretches"
                or "disappearing"
                or "cutting"
                or "meandering"
                or "that";

    public static bool IsToward(ReadOnlySpan<char> word) => word is "to" or "into" or "towards" or "toward" or "up to";
}
