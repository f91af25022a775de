using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Things that have one picture with what is in or on them: a pumpkin with a candle, a wardrobe full of clothes.</summary>
internal static class MergedPictures
{
    /// <summary>The picture of a whole that has this part; null where there is none.</summary>
    public static string? Find(Concept whole, Concept part) =>
        (whole.Caption, part.Caption) switch
        {
            (_, "arrow") when whole.Caption.EndsWith(" heart", StringComparison.Ordinal) || whole.Caption is "heart suit" =>
                "heart with arrow",
            ("pumpkin" or "jack-o-lantern", "candle" or "fire" or "light bulb" or "lamp") => "jack o lantern",
            ("bowl", "goldfish" or "fish" or "tropical fish" or "blowfish") => "empty fish bowl",
            ("wardrobe", "laundry" or "pile of clothes" or "t-shirt" or "dress" or "coat" or "shoes") => "open wardrobe",
            ("castle" or "stone castle" or "japanese castle" or "fortress", "castle with moat") => "castle with moat",
            ("stadium", "person") => "crowded stadium",
            ("egg", "baby chick") => "hatching chick",
            ("milk carton" or "egg carton", "egg") => "egg carton",
            ("basket", "laundry") => "laundry",
            ("glass of orange juice", "ice cube" or "ice") => "glass of juice with ice",
            ("key ring", "key" or "old key" or "key ring") => "key ring",
            ("red apple" or "green apple" or "wormy apple", "worm") => "wormy apple",
            ("locked", "key" or "old key") => "locked with key",
            ("cup" or "mug" or "hot beverage" or "jar" or "tin can" or "cup of pens", "pen" or "pencil") => "cup of pens",
            ("branch" or "log" or "bare branch" or "stick", "snake") => "snake on a branch",
            (_, "red apple" or "green apple") when NounStanding.IsTree(whole) => "apple tree",
            (_, "tangerine" or "orange slice") when NounStanding.IsTree(whole) => "orange tree",
            (_, "lemon") when NounStanding.IsTree(whole) => "lemon tree",
            (_, "peach") when NounStanding.IsTree(whole) => "peach tree",
            (_, "cherry blossom") when NounStanding.IsTree(whole) => "cherry tree",
            (_, _) when part.Traits.Flower && NounStanding.IsTree(whole) => "flowering tree",
            ("bush", _) when part.Traits.Flower => "flowering bush",
            (_, "snake") when NounStanding.IsTree(whole) => "snake around a tree",
            ("paint can", "paintbrush") => "paintbrush in a paint can",
            ("pizza box" or "pizza in a box", "pizza" or "whole pizza" or "slice of pizza" or "mushroom pizza") => "pizza in a box",
            ("guitar case" or "guitar in a case", "guitar" or "acoustic guitar" or "electric guitar") => "guitar in a case",
            ("guitar case" or "violin in a case", "violin") => "violin in a case",
            ("tripod", "camera" or "film camera" or "movie camera" or "camera with flash") => "tripod",
            ("wooden post" or "flagpole", _) when NounStanding.IsFlag(part) => part.Caption,
            ("mushroom", "house" or "hut" or "house with garden") => "mushroom house",
            ("raised finger", "ring" or "gem stone") => "ring on a finger",
            ("frying pan", "english breakfast") => "breakfast in a frying pan",
            _ => null,
        };
}
