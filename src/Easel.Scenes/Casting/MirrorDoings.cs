using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>What one does before a mirror, named or not; words without articles.</summary>
internal static class MirrorDoings
{
    private static readonly string[] Looking =
    [
        "looking at",
        "admiring",
        "checking",
        "checking out",
        "staring at",
        "gazing at",
        "smiling at",
        "examining",
        "watching",
        "studying",
        "seeing",
    ];

    private static readonly string[] Mending = ["checking", "fixing", "doing"];

    private static readonly string[] Selves = ["herself", "himself", "themselves", "itself", "myself"];

    public static readonly (Doing Doing, string Words)[] All =
    [
        (
            new(PoseName.Standing) { Thing = "mirror", ThingRelation = SceneRelationKind.InFrontOf },
            string.Join(
                ", ",
                Looking
                    .SelectMany(verb => Selves.Append("reflection").Select(whom => $"{verb} {whom}"))
                    .Concat(Mending.SelectMany(verb => new[] { $"{verb} hair", $"{verb} makeup" }))
                    .Append("looking in mirror")
                    .Append("looking into mirror")
            )
        ),
        (
            new(PoseName.Standing)
            {
                Thing = "mirror",
                ThingRelation = SceneRelationKind.InFrontOf,
                Prop = Prop.Phone,
                Mood = Mood.Happy,
            },
            "taking mirror selfie, taking mirror selfies, taking selfie in mirror, taking selfie in front of mirror, taking selfies in mirror, taking picture in mirror, taking photo in mirror"
        ),
    ];

    /// <summary>"Her reflection", which water shows as well.</summary>
    public static bool IsReflection(string words) =>
        words.EndsWith(" reflection", StringComparison.Ordinal)
        || words.EndsWith("self", StringComparison.Ordinal)
        || words.EndsWith("selves", StringComparison.Ordinal);
}
