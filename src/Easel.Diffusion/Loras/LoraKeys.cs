using System.Diagnostics.CodeAnalysis;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Loras;

/// <summary>
/// The names that trainers give: kohya's (<c>lora_unet_down_blocks_0_..._to_q.lora_down.weight</c>), diffusers'
/// (<c>unet.down_blocks.0...to_q.lora.down.weight</c>), PEFT's (<c>....lora_A.weight</c>) and LyCORIS'.
/// </summary>
internal static class LoraKeys
{
    private static readonly (string Suffix, LoraRole Role)[] Roles =
    [
        (".lora_down.weight", LoraRole.Down),
        (".lora_up.weight", LoraRole.Up),
        (".lora_mid.weight", LoraRole.Mid),
        (".lora_linear_layer.down.weight", LoraRole.Down),
        (".lora_linear_layer.up.weight", LoraRole.Up),
        (".lora.down.weight", LoraRole.Down),
        (".lora.up.weight", LoraRole.Up),
        ("_lora.down.weight", LoraRole.Down),
        ("_lora.up.weight", LoraRole.Up),
        (".lora_A.weight", LoraRole.Down),
        (".lora_B.weight", LoraRole.Up),
        (".lora_A.default.weight", LoraRole.Down),
        (".lora_B.default.weight", LoraRole.Up),
        (".alpha", LoraRole.Alpha),
        (".hada_w1_a", LoraRole.HadaW1A),
        (".hada_w1_b", LoraRole.HadaW1B),
        (".hada_w2_a", LoraRole.HadaW2A),
        (".hada_w2_b", LoraRole.HadaW2B),
        (".hada_t1", LoraRole.Tucker),
        (".hada_t2", LoraRole.Tucker),
        (".lokr_w1", LoraRole.LokrW1),
        (".lokr_w1_a", LoraRole.LokrW1A),
        (".lokr_w1_b", LoraRole.LokrW1B),
        (".lokr_w2", LoraRole.LokrW2),
        (".lokr_w2_a", LoraRole.LokrW2A),
        (".lokr_w2_b", LoraRole.LokrW2B),
        (".lokr_t2", LoraRole.Tucker),
        (".dora_scale", LoraRole.DoraScale),
        (".lora_magnitude_vector", LoraRole.DoraScale),
        (".diff", LoraRole.Difference),
        (".diff_b", LoraRole.Difference),
    ];

    private static readonly (string Prefix, string Part)[] Parts =
    [
        ("lora_unet_", "unet"),
        ("lora_te1_", ModelFolderReader.TextEncoderPart),
        ("lora_te2_", ModelFolderReader.TextEncoder2Part),
        ("lora_te_", ModelFolderReader.TextEncoderPart),
        ("unet.", "unet"),
        ("diffusion_model.", "unet"),
        ("transformer.", "unet"),
        ("lora_transformer_", "unet"),
        ("text_encoder.", ModelFolderReader.TextEncoderPart),
        ("text_encoder_2.", ModelFolderReader.TextEncoder2Part),
        ("base_model.model.", "unet"),
    ];

    /// <summary>False for a name that is no part of a LoRA's.</summary>
    /// <param name="module">The name without its role.</param>
    public static bool TrySplit(string name, [NotNullWhen(true)] out string? module, out LoraRole role)
    {
        foreach (var (suffix, known) in Roles)
        {
            if (!name.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            (module, role) = (name[..^suffix.Length], known);
            return true;
        }

        (module, role) = (null, default);
        return false;
    }

    /// <summary>The part of the model that a module changes, and the weight's name with underscores for dots.</summary>
    public static (string Part, string Flat) Target(string module)
    {
        foreach (var (prefix, part) in Parts)
        {
            if (module.StartsWith(prefix, StringComparison.Ordinal))
                return (part, Flatten(module[prefix.Length..]));
        }

        return ("unet", Flatten(module));
    }

    /// <summary>Dots become underscores, as kohya writes them; and the oldest of diffusers' names those of today.</summary>
    public static string Flatten(string name)
    {
        var flat = name.Replace(".processor.", ".", StringComparison.Ordinal).Replace('.', '_');
        return flat.EndsWith("_to_out", StringComparison.Ordinal) ? flat + "_0" : flat;
    }
}
