namespace Easel.Scenes.Grounds;

/// <summary>What differs between two grounds of one kind, by the picture's seed.</summary>
internal readonly record struct GroundChance(long Seed)
{
    /// <summary>The same number from 0 to 1 for the same place: SplitMix64's mix (Steele, Lea and Flood 2014).</summary>
    public double At(int number)
    {
        var z = unchecked((ulong)Seed + ((ulong)(number + 1) * 0x9E3779B97F4A7C15UL));
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        return (z ^ (z >> 31)) % 1000 / 999.0;
    }

    /// <summary>From -1 to 1.</summary>
    public double Around(int number) => (2 * At(number)) - 1;
}
