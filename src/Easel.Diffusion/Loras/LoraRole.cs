namespace Easel.Diffusion.Loras;

/// <summary>What a tensor is to the change of a weight.</summary>
internal enum LoraRole
{
    Down,
    Up,
    Alpha,
    HadaW1A,
    HadaW1B,
    HadaW2A,
    HadaW2B,
    LokrW1,
    LokrW1A,
    LokrW1B,
    LokrW2,
    LokrW2A,
    LokrW2B,
    Mid,
    Tucker,
    DoraScale,
    Difference,
}
