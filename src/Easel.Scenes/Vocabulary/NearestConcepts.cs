using System.Collections.Frozen;

namespace Easel.Scenes.Vocabulary;

/// <summary>Nouns that the vocabulary has no word for, and the thing that each is nearest to: <c>nearest.txt</c> beside it, taken apart when the
/// first unknown word comes. Immutable and thread-safe.</summary>
internal sealed class NearestConcepts
{
    private const string Name = "nearest.txt";

    private readonly Lazy<FrozenDictionary<string, int>> _nearest;

    private NearestConcepts(string[] lines, IReadOnlyList<Concept> concepts) => _nearest = new(() => Read(lines, concepts));

    /// <summary>Knows nothing where there is no such file.</summary>
    /// <param name="vocabulary">Where the vocabulary was read from.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NearestConcepts Beside(string vocabulary, IReadOnlyList<Concept> concepts)
    {
        var path = Path.Combine(Path.GetDirectoryName(vocabulary)!, Name);
        return new NearestConcepts(File.Exists(path) ? File.ReadAllLines(path) : [], concepts);
    }

    /// <summary>Index of the concept that this noun, or the singular of it, is drawn as; -1 where nothing is near enough.</summary>
    public int Find(ReadOnlySpan<char> noun, out bool isPlural)
    {
        isPlural = false;
        var nearest = _nearest.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        if (nearest.TryGetValue(noun, out var found))
            return found;
        isPlural = true;
        return noun.EndsWith("es") && nearest.TryGetValue(noun[..^2], out found) ? found
            : noun.EndsWith("s") && nearest.TryGetValue(noun[..^1], out found) ? found
            : noun.EndsWith("ies") && nearest.TryGetValue($"{noun[..^3]}y", out found) ? found
            : -1;
    }

    /// <summary>"canoe = gondola kayak", a line for each thing; a line for what is not drawn any more says nothing.</summary>
    private static FrozenDictionary<string, int> Read(IEnumerable<string> lines, IReadOnlyList<Concept> concepts)
    {
        // Ready pictures stand first, and go before what only comes near.
        var byCaption = new Dictionary<string, int>(concepts.Count, StringComparer.Ordinal);
        for (var i = 0; i < concepts.Count; i++)
            byCaption.TryAdd(concepts[i].Caption, i);
        var nearest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Split(" = ") is not [var caption, var nouns] || !byCaption.TryGetValue(caption, out var concept))
                continue;
            foreach (var noun in nouns.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                nearest.TryAdd(noun, concept);
        }

        return nearest.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
