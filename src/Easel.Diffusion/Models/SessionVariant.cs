using Easel.Diffusion.Loras;

namespace Easel.Diffusion.Models;

/// <summary>How a model is loaded for some drawings.</summary>
/// <param name="Controls">The ControlNets that are loaded with it, by name, each once.</param>
/// <param name="Staged">One network at a time, as such drawings need more memory than others.</param>
/// <param name="Tiled">Pictures are decoded in tiles for the same reason.</param>
internal sealed record SessionVariant(
    IReadOnlyList<LoraSelection> Loras,
    IReadOnlyList<string> Controls,
    bool Staged = false,
    bool Tiled = false
)
{
    public static SessionVariant Plain { get; } = new([], []);

    /// <summary>Drawings of the same one may share what is loaded.</summary>
    public string Key => string.Join('\n', [$"{Staged} {Tiled}", .. Loras.Select(lora => $"{lora.Weight:R} {lora.Name}"), "", .. Controls]);
}
