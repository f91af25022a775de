using Easel.Abstractions.Events;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>An object as the prompt names it. <paramref name="Word"/> is the prompt's own.</summary>
internal sealed record Mention(int Concept, Tier Tier, string Word, int Count)
{
    public int? Colour { get; set; }

    public SceneSide Side { get; set; }

    /// <summary>Mentioned more often, or capped.</summary>
    public int Count { get; set; } = Count;

    /// <summary>The word was misspelt, or resembles nothing better.</summary>
    public bool Guessed { get; init; }
}

/// <summary>What the parser understood, before it becomes a scene.</summary>
internal sealed class Draft
{
    /// <summary>Enough for any warning; a prompt of 32,000 characters must not make a list of all its words.</summary>
    private const int MaxRemembered = 64;

    private const int MaxWordLength = 40;

    public List<Mention> Objects { get; } = [];

    public List<SceneRelation> Relations { get; } = [];

    /// <summary>Known things in a role that cannot be drawn: worn, around, behind.</summary>
    public List<Mention> SetAside { get; } = [];

    /// <summary>Words that only go with a thing, as happy does with a face.</summary>
    public List<Mention> Hints { get; } = [];

    public List<string> NotDrawn { get; } = [];

    public List<(string Word, string Colour)> NearColours { get; } = [];

    public List<ImageWarning> Conflicts { get; } = [];

    public int? Style { get; set; }

    /// <summary>A colour of nothing: all that "blue" says.</summary>
    public int? LoneColour { get; set; }

    public SceneBackground? Background { get; set; }

    /// <summary>Things that the prompt says not to draw.</summary>
    public HashSet<int> Excluded { get; } = [];

    public void LeaveOut(ReadOnlySpan<char> word)
    {
        if (NotDrawn.Count == MaxRemembered) return;
        var shown = word.Length > MaxWordLength ? word[..MaxWordLength] : word;
        foreach (var known in NotDrawn)
        {
            if (known.AsSpan().StartsWith(shown) && known.Length - shown.Length == (shown.Length < word.Length ? 1 : 0)) return;
        }

        NotDrawn.Add(shown.Length < word.Length ? $"{shown}…" : shown.ToString());
    }

    public static void Remember(List<Mention> list, Mention mention)
    {
        if (list.Count < MaxRemembered) list.Add(mention);
    }
}
