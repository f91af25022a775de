namespace Easel.Diffusion.Models;

/// <summary>What a quality means where the request leaves it open.</summary>
internal readonly record struct QualityDefaults(int Steps, float GuidanceScale);
