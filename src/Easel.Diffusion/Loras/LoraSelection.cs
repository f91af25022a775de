namespace Easel.Diffusion.Loras;

/// <summary>A LoRA, by its file's name without the ending, and how much of it: 1 is as it was trained, 0 nothing, below 0 the
/// opposite.</summary>
internal readonly record struct LoraSelection(string Name, float Weight);
