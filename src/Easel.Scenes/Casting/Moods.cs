using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Reading.Appearance;

namespace Easel.Scenes.Casting;

/// <summary>The face that shows what is said of somebody's looks.</summary>
internal static class Moods
{
    /// <summary>Null where no face shows it: somebody wet.</summary>
    public static Mood? Of(Look look, string word) =>
        word is "laughing" ? Mood.Laughing
        // Nobody shy is frightened, and who is bored is awake.
        : word is "shy" or "timid" or "bashful" or "bored" ? Mood.Neutral
        : look is { Face: "surprised features", OfLiving: "sweat droplets" } ? Mood.Scared
        : look.Face switch
        {
            "happy features" => Mood.Happy,
            "sad features" => Mood.Sad,
            "crying features" => Mood.Crying,
            "angry features" => Mood.Angry,
            "surprised features" => Mood.Surprised,
            "sleepy features" => Mood.Asleep,
            _ => null,
        };

    /// <summary>Who is so lies down.</summary>
    public static bool IsAsleep(string word) => word is "sleeping" or "asleep" or "snoring" or "napping" or "dozing";

    /// <summary>The face shows all of it; of what is left a mark tells: a heart.</summary>
    public static bool IsWhole(Look look) => look.OfLiving is not ("red heart" or "dizzy" or "red question mark");
}
