using System.Collections.Frozen;

namespace Easel.Scenes.Figures.Animals;

/// <summary>The animals that can be drawn doing something, by the names of their pictures.</summary>
internal static class Fauna
{
    private static readonly FrozenDictionary<string, Species> Kinds = Build();

    /// <summary>Null where only the art shows it.</summary>
    /// <param name="caption">The picture's name.</param>
    public static Species? Find(string caption) =>
        Kinds.GetValueOrDefault(caption)
        ?? (caption.EndsWith(" face", StringComparison.Ordinal) ? Kinds.GetValueOrDefault(caption[..^5]) : null);

    public static IEnumerable<KeyValuePair<string, Species>> All => Kinds;

    private static FrozenDictionary<string, Species> Build()
    {
        var kinds = new Dictionary<string, Species>(StringComparer.Ordinal);
        Pets.AddTo(kinds);
        WildAnimals.AddTo(kinds);
        SmallMammals.AddTo(kinds);
        HoofedAnimals.AddTo(kinds);
        Dinosaurs.AddTo(kinds);
        OtherAnimals.AddTo(kinds);
        Birds.AddTo(kinds);
        Creatures.AddTo(kinds);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
