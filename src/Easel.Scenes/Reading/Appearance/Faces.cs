namespace Easel.Scenes.Reading.Appearance;

/// <summary>Words for a face that a thing is given: "with a smile", "with a scary face".</summary>
internal static class Faces
{
    /// <summary>A face of which nothing more is said.</summary>
    public static readonly Look Usual = Looks.Find("happy")!;

    /// <summary>Whether the words name a face, and the mood that they say of it, if any.</summary>
    public static bool TryFind(string words, out Look? mood)
    {
        var end = words.LastIndexOf(' ');
        mood = words[(end + 1)..] switch
        {
            "smile" or "grin" => Usual,
            "frown" => Looks.Find("sad"),
            "scowl" => Looks.Find("angry"),
            _ => null,
        };
        if (end < 0)
            return mood is not null || words is "face" or "expression" or "eyes";
        mood = MoodOf(words[..end]);
        return mood is not null && words[(end + 1)..] is "face" or "expression" or "eyes" or "smile" or "grin";
    }

    /// <summary>"A bright smile" is drawn as any smile.</summary>
    public static bool IsOfSmiles(string word) =>
        word is "bright" or "warm" or "gentle" or "wide" or "broad" or "toothy" or "beaming" or "radiant" or "sweet" or "lovely" or "kind";

    /// <summary>The mood that a word says of a face; null where it says none.</summary>
    public static Look? MoodOf(string word) =>
        word switch
        {
            "smiley" or "cute" or "silly" or "funny" or "goofy" => Usual,
            "scary" or "spooky" or "creepy" or "wicked" or "menacing" or "sinister" or "fierce" or "grim" => Looks.Find("angry"),
            "frowning" or "frowny" or "pouting" => Looks.Find("sad"),
            _ => Looks.Find(word) is { } look && IsMood(look) ? look : null,
        };

    /// <summary>Whether the look is seen in a face.</summary>
    public static bool IsMood(Look look) => look.Face is not null && look.Face.EndsWith("features", StringComparison.Ordinal);
}
