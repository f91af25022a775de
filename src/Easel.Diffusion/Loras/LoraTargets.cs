using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Checkpoints;

namespace Easel.Diffusion.Loras;

/// <summary>The weights of a model that a LoRA may change, by the names that trainers call them by.</summary>
internal sealed class LoraTargets
{
    private const string WeightSuffix = ".weight";

    private readonly Dictionary<(string Part, string Flat), List<LoraTarget>> _weights = [];

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
                targets.Add(part, name, new LoraTarget(part, name, shape));
            if (string.Equals(part, TransformerFiles.Transformers, StringComparison.Ordinal))
                targets.AddOriginals(part, tensors);
            if (!string.Equals(part, "unet", StringComparison.Ordinal))
                continue;

            // Trainers of SDXL name blocks as single files do.
            foreach (var (alias, name) in LdmUNetKeys.AliasesOf([.. tensors.Keys]))
                targets.Add(part, alias, new LoraTarget(part, name, tensors[name]));
        }

        return targets;
    }

    /// <summary>The weights that a module changes: several where its trainer knew them as one; none where the model has no such
    /// weight.</summary>
    public IReadOnlyList<LoraTarget> Find(string module)
    {
        var (part, flat) = LoraKeys.Target(module);

        // Trainers call the denoiser a U-Net whatever it is.
        if (part is "unet" && _denoiser is { } denoiser)
            part = denoiser;
        return _weights.GetValueOrDefault((part, flat)) ?? [];
    }

    /// <summary>Transformers under the names of their authors, who keep together what is apart here.</summary>
    private void AddOriginals(string part, IReadOnlyDictionary<string, IReadOnlyList<long>> tensors)
    {
        var known = tensors.Where(tensor => tensor.Value.Count == 2 && tensor.Key.EndsWith(WeightSuffix, StringComparison.Ordinal));
        foreach (var joint in known.GroupBy(tensor => OriginalNames.Of(tensor.Key).Name, StringComparer.Ordinal))
        {
            var first = 0L;
            var rows = joint.Sum(tensor => tensor.Value[0]);
            foreach (var (name, shape) in joint.OrderBy(tensor => OriginalNames.Of(tensor.Key).Order))
            {
                Add(part, joint.Key, new LoraTarget(part, name, shape) { FirstRow = first, AllRows = rows });
                first += shape[0];
            }
        }
    }

    private void Add(string part, string calledBy, LoraTarget target)
    {
        if (!calledBy.EndsWith(WeightSuffix, StringComparison.Ordinal) || target.Shape.Count < 2)
            return;
        var key = (part, LoraKeys.Flatten(calledBy[..^WeightSuffix.Length]));
        if (!_weights.TryGetValue(key, out var targets))
            _weights[key] = targets = [];
        if (!targets.Exists(known => string.Equals(known.Name, target.Name, StringComparison.Ordinal)))
            targets.Add(target);
    }
}
