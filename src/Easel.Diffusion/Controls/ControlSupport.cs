using Easel.Diffusion.Architectures;
using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Checkpoints;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Controls;

/// <summary>The ControlNets in a folder that a U-Net may be drawn with, by the name of their file without the ending or of their folder; looked
/// for anew each time, so a new one needs no restart.</summary>
/// <param name="unet">Of the model.</param>
/// <param name="scale">Pixels a side of one of its latents.</param>
/// <param name="networks">The model's, of which the U-Net takes what ControlNets add.</param>
/// <param name="places">Where it takes that.</param>
internal sealed class ControlSupport(
    string folder,
    UNetConfig unet,
    int scale,
    INetworkSource networks,
    Lazy<IReadOnlyList<ControlPlace>> places
)
{
    private const string Stem = "diffusion_pytorch_model";
    private const string ConfigFileName = "config.json";

    public INetworkSource Networks => networks;

    public IReadOnlyList<ControlPlace> Places => places.Value;

    public IReadOnlyList<string> Names =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFileSystemEntries(folder).Select(NameOf).OfType<string>().Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Null, and problems, a sentence each, where there is none of that name or it does not fit the model. Letter case does not count
    /// where no other one fits better.</summary>
    public ControlFile? Find(string name, List<string> problems)
    {
        if (Locate(name) is not { } path)
        {
            problems.Add(
                $"There is no ControlNet '{name}'; there {(Names is { Count: > 0 } names ? $"are {string.Join(", ", names)}" : "are none")}."
            );
            return null;
        }

        var found = new List<ModelFolderProblem>();
        var control = FileOf(path, found) is { } file ? Read(name, file, found) : null;
        problems.AddRange(found.Select(problem => $"The ControlNet '{name}' {problem.Message}"));
        return found.Count == 0 ? control : null;
    }

    private ControlFile? Read(string name, PartFile file, List<ModelFolderProblem> problems)
    {
        if (file.Open(problems) is not var (files, weights))
            return null;
        using (files)
        {
            if (!weights.Has("controlnet_mid_block.weight") || !weights.Has("conv_in.weight"))
            {
                weights.Report("is no ControlNet that is known here: it lacks the parts of one for Stable Diffusion 1, 2 or XL.");
                return null;
            }

            if (UNetConfig.Detect(weights, file.Config, unet.PooledWidth, isWhole: false) is not { } config)
            {
                if (problems.Count == 0)
                    weights.Report("is no ControlNet that is known here.");
                return null;
            }

            if (Misfit(config, weights) is { } misfit)
            {
                weights.Report(misfit);
                return null;
            }

            var used = ControlNet.Build(config, weights).Initializers.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
            return new ControlFile(name, file, config, [.. weights.Tensors.Keys.Where(key => !used.Contains(key))]);
        }
    }

    /// <summary>Why it cannot add to the model's U-Net; null where it can.</summary>
    private string? Misfit(UNetConfig config, Graphs.NetworkWeights weights)
    {
        if (!string.Equals(config.Family, unet.Family, StringComparison.Ordinal))
            return $"is made for {config.Family}, and this model is {unet.Family}.";
        if (!config.Widths.SequenceEqual(unet.Widths) || config.PromptWidth != unet.PromptWidth || config.AddedWidth != unet.AddedWidth)
            return $"is made for a model of other sizes: it is {string.Join(", ", config.Widths)} wide and reads prompts {config.PromptWidth} wide, and this model is {string.Join(", ", unet.Widths)} wide and reads them {unet.PromptWidth} wide.";
        if (config.InChannels != unet.OutChannels)
            return $"sees {config.InChannels} channels, and this model's latents have {unet.OutChannels}.";
        if (ControlNet.ScaleOf(weights) != scale)
            return $"takes pictures to latents of {ControlNet.ScaleOf(weights)} pixels a side, and this model's have {scale}.";
        return ControlPlace.Of(Graphs.Module.Root(new Graphs.GraphBuilder(""), weights), config).SequenceEqual(Places)
            ? null
            : "has another number of layers than this model.";
    }

    private string? Locate(string name)
    {
        if (!Directory.Exists(folder))
            return null;
        var entries = Directory.GetFileSystemEntries(folder);
        return Array.Find(entries, entry => string.Equals(NameOf(entry), name, StringComparison.Ordinal))
            ?? Array.Find(entries, entry => string.Equals(NameOf(entry), name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Null for what is neither a file of weights nor a folder as diffusers saves one.</summary>
    private static string? NameOf(string path) =>
        File.Exists(path)
            ? WeightFile.IsNamedAsOne(path)
                ? Path.GetFileNameWithoutExtension(path)
                : null
            : File.Exists(Path.Combine(path, ConfigFileName))
                ? Path.GetFileName(path)
                : null;

    private PartFile? FileOf(string path, List<ModelFolderProblem> problems) =>
        File.Exists(path)
            ? new PartFile(folder, Path.GetFileName(path), Config: null, ControlNetKeys.ToDiffusers)
            : DiffusersFolder.Part(folder, Path.GetFileName(path), Stem, ControlNetKeys.ToDiffusers, problems);
}
