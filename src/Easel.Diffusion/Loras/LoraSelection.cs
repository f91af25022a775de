namespace Easel.Diffusion.Loras;

/// <summary>A LoRA, by its file's name without the ending, and how much of it: 1 is as it was trained, 0 nothing, below 0 the
/// opposite.</summary>
internal readonly record struct LoraSelection(string Name, float Weight)
{
    /// <summary>Each name once, with the sum of its weights; what sums up to nothing is left out.</summary>
    public static IReadOnlyList<LoraSelection> Sum(IEnumerable<LoraSelection> loras) =>
        [
            .. loras
                .GroupBy(lora => lora.Name, StringComparer.Ordinal)
                .Select(same => new LoraSelection(same.Key, same.Sum(lora => lora.Weight))),
        ];
}
