using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Models;

/// <summary>The denoising strength of edits and variations where the request leaves it open; <c>strength</c> in
/// <c>easel.json</c>.</summary>
/// <param name="HighFidelity">Of an edit without a mask that asks for <see cref="InputFidelity.High"/>.</param>
/// <param name="LowFidelity">Of an edit without a mask otherwise.</param>
internal readonly record struct StrengthDefaults(float HighFidelity, float LowFidelity, float Variation)
{
    public static StrengthDefaults Plain { get; } = new(0.45f, 0.75f, 0.6f);

    public static StrengthDefaults Read(ConfigFile? section) =>
        section is null
            ? Plain
            : new StrengthDefaults(
                section.Fraction("high_fidelity", Plain.HighFidelity),
                section.Fraction("low_fidelity", Plain.LowFidelity),
                section.Fraction("variation", Plain.Variation)
            );

    /// <summary>Under a mask everything that is open is drawn from nothing.</summary>
    public float For(ImageRequest request) =>
        request switch
        {
            VaryRequest vary => vary.Strength ?? Variation,
            EditRequest edit => edit.Strength
                ?? (
                    edit.Mask is not null ? 1
                    : edit.InputFidelity == InputFidelity.High ? HighFidelity
                    : LowFidelity
                ),
            _ => 1,
        };
}
