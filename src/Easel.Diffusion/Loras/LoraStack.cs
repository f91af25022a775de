using Easel.Diffusion.Checkpoints;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Loras;

/// <summary>The LoRAs that are chosen together, held against the model that they are to change. Owns their files.</summary>
internal sealed class LoraStack : IDisposable
{
    private readonly List<LoraFile> _files = [];
    private readonly Dictionary<string, LoraPatch> _patches = new(StringComparer.Ordinal);

    private LoraStack() { }

    /// <summary>By part of the model.</summary>
    public IReadOnlyDictionary<string, LoraPatch> Patches => _patches;

    /// <summary>LoRAs that change something, and whose file holds more than fits this model: a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>Null, and every problem, when one of them cannot be used with the model.</summary>
    public static LoraStack? Open(IReadOnlyList<LoraSelection> chosen, ModelFolder model, List<string> problems)
    {
        var stack = new LoraStack();
        if (chosen.Count == 0 || model.Loras is not { } library || model.Networks is not CheckpointNetworkSource networks)
            return stack;
        var before = problems.Count;
        var targets = LoraTargets.Of(networks);
        var warnings = new List<string>();
        foreach (var (name, weight) in chosen)
        {
            var path = library.Find(name);
            if (path is null)
            {
                problems.Add(
                    $"There is no LoRA '{name}'; there {(library.Names is { Count: > 0 } names ? $"are {string.Join(", ", names)}" : "are none")}."
                );
                continue;
            }

            var file = LoraFile.Open(path, out var problem);
            if (file is null)
                problems.Add($"The LoRA '{name}' {problem}");
            else
                stack.Add(file, name, weight, targets, problems, warnings);
        }

        stack.Warnings = warnings;
        if (problems.Count == before)
            return stack;
        stack.Dispose();
        return null;
    }

    public void Dispose()
    {
        foreach (var file in _files)
            file.Dispose();
    }

    private void Add(LoraFile file, string name, float weight, LoraTargets targets, List<string> problems, List<string> warnings)
    {
        _files.Add(file);
        List<string> unmatched = [.. file.Unknown];
        var matched = 0;
        foreach (var module in file.Modules)
        {
            var found = targets.Find(module.Name);
            if (found.Count == 0)
            {
                unmatched.Add(module.Name);
                continue;
            }

            matched++;
            if (module.Check(found[0].WholeShape) is { } misfit)
            {
                problems.Add($"The LoRA '{name}' cannot be used: '{module.Name}' {misfit}.");
                return;
            }

            foreach (var target in found)
            {
                if (!_patches.TryGetValue(target.Part, out var patch))
                    _patches[target.Part] = patch = new LoraPatch();
                patch.Add(target, module, weight, $"{file.Version} {module.Name}");
            }
        }

        if (matched == 0)
            problems.Add(
                $"The LoRA '{name}' is made for another kind of model: none of its {unmatched.Count} parts fits, such as '{unmatched[0]}'."
            );
        else if (unmatched.Count > 0)
            warnings.Add(
                $"{unmatched.Count} of {unmatched.Count + matched} parts of the LoRA '{name}' fit nothing in this model and were left out, such as '{unmatched[0]}'."
            );
    }
}
