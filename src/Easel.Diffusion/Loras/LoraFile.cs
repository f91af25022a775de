using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Loras;

/// <summary>A file of changes to a model's weights: Hu et al., "LoRA: Low-Rank Adaptation of Large Language Models" (2021), and its
/// kin.</summary>
internal sealed class LoraFile : IDisposable
{
    private readonly IWeightFile _file;

    private LoraFile(IWeightFile file, IReadOnlyList<LoraModule> modules, IReadOnlyList<string> unknown) =>
        (_file, Modules, Unknown) = (file, modules, unknown);

    /// <summary>Another one means other numbers.</summary>
    public string Version => _file.Tensors.Values.First().File.Version;

    public IReadOnlyList<LoraModule> Modules { get; }

    /// <summary>Names that are none of a LoRA's.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Null, and one sentence that follows the file's name, when it cannot be used.</summary>
    public static LoraFile? Open(string path, out string? problem)
    {
        if (!WeightFile.TryOpen(path, out var file, out problem))
            return null;
        var modules = new Dictionary<string, Dictionary<LoraRole, WeightTensor>>(StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var (name, tensor) in file.Tensors)
        {
            if (!LoraKeys.TrySplit(name, out var module, out var role) || !IsUsable(tensor, role))
            {
                unknown.Add(name);
                continue;
            }

            if (!modules.TryGetValue(module, out var tensors))
                modules[module] = tensors = [];
            tensors[role] = tensor;
        }

        if (modules.Count > 0)
            return new LoraFile(file, [.. modules.Select(module => new LoraModule(module.Key, module.Value))], unknown);
        file.Dispose();
        problem = "is no LoRA: none of its tensors is named as one's.";
        return null;
    }

    /// <summary>A matrix, or a kernel, or of alpha a number.</summary>
    private static bool IsUsable(WeightTensor tensor, LoraRole role) =>
        WeightConverter.Converts(tensor.Type)
        && tensor.Count > 0
        && (role is LoraRole.Alpha or LoraRole.DoraScale or LoraRole.Difference || tensor.Shape.Count >= 2);

    public void Dispose() => _file.Dispose();
}
