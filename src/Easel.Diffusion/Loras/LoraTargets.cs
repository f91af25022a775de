using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Checkpoints;

namespace Easel.Diffusion.Loras;

/// <summary>The weights of a model that a LoRA may change, by the names that trainers call them by.</summary>
internal sealed class LoraTargets
{
    private const string WeightSuffix = ".weight";

    private readonly Dictionary<(string Part, string Flat), (string Name, IReadOnlyList<long> Shape)> _weights = [];

    private string? _denoiser;

    /// <summary>Looks at names and shapes; no number is read.</summary>
    public static LoraTargets Of(CheckpointNetworkSource model)
    {
        var targets = new LoraTargets();
        foreach (var part in model.Parts)
        {
            if (string.Equals(part, TransformerFiles.Transformers, StringComparison.Ordinal))
                targets._denoiser = part;
            var tensors = model.TensorsOf(part);
            foreach (var (name, shape) in tensors)
                targets.Add(part, name, name, shape);
            if (!string.Equals(part, "unet", StringComparison.Ordinal))
                continue;

            // Trainers of SDXL name blocks as single files do.
            foreach (var (alias, name) in LdmUNetKeys.AliasesOf([.. tensors.Keys]))
                targets.Add(part, alias, name, tensors[name]);
        }

        return targets;
    }

    /// <summary>Null where the model has no such weight.</summary>
    public (string Part, string Name, IReadOnlyList<long> Shape)? Find(string module)
    {
        var (part, flat) = LoraKeys.Target(module);

        // Trainers call the denoiser a U-Net whatever it is.
        if (part is "unet" && _denoiser is { } denoiser)
            part = denoiser;
        return _weights.TryGetValue((part, flat), out var found) ? (part, found.Name, found.Shape) : null;
    }

    private void Add(string part, string calledBy, string name, IReadOnlyList<long> shape)
    {
        if (!calledBy.EndsWith(WeightSuffix, StringComparison.Ordinal) || shape.Count < 2)
            return;
        _weights[(part, LoraKeys.Flatten(calledBy[..^WeightSuffix.Length]))] = (name, shape);
    }
}
