using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;
using TensorMap = System.Func<
    System.Collections.Generic.IReadOnlyDictionary<string, Easel.Diffusion.Weights.WeightTensor>,
    System.Collections.Generic.IReadOnlyDictionary<string, Easel.Diffusion.Weights.WeightTensor>
>;

namespace Easel.Diffusion.Checkpoints;

/// <summary>A file with a transformer, perhaps with other networks of its model under prefixes of their own, and its
/// neighbourhood.</summary>
/// <param name="prefix">Of the transformer's tensors.</param>
internal sealed class TransformerFile(string path, IWeightFile file, string prefix, List<ModelFolderProblem> problems)
{
    private static readonly string[] AutoencoderPrefixes = ["vae.", "first_stage_model."];
    private const string Sd3 = "sd3";
    private const string Flux2 = "flux2";
    private const string PackedMean = "bn.running_mean";
    private static readonly string[] Prefixes = ["model.diffusion_model.", "diffusion_model.", ""];

    private readonly string _root = Path.GetDirectoryName(path)!;
    private readonly List<string> _misfits = [];

    public Neighbourhood Neighbours { get; } = new(path);

    /// <summary>What is written for Easel beside the file; null where nothing is.</summary>
    public ConfigFile? Easel { get; } = ReadEasel(path, problems);

    /// <summary>The prefix under which the tensors are that a network is known by; null where none fits.</summary>
    public static string? PrefixOf(IWeightFile file, Func<Func<string, bool>, bool> fits) =>
        Array.Find(Prefixes, prefix => fits(name => file.Tensors.ContainsKey(prefix + name)));

    public bool Has(string name) => file.Tensors.ContainsKey(prefix + name);

    /// <summary>A text encoder in the file itself, else in a file near it; null where there is none. Of several the one that the transformer
    /// was trained with, by its width.</summary>
    /// <param name="prefixes">Of the encoder's tensors in the file itself.</param>
    /// <param name="projection">The transformer's tensor whose last side is as long as what it looks at is wide.</param>
    /// <param name="layers">How many layers' states lie side by side in it.</param>
    public PartFile? FindText(EncoderKind kind, IReadOnlyList<string> prefixes, string projection, int layers = 1)
    {
        foreach (var own in prefixes)
        {
            if (Own(own, kind.Map) is { } part)
                return part;
        }

        var wanted =
            file.Tensors.TryGetValue(prefix + projection, out var tensor) && tensor.Shape.Count > 0 ? tensor.Shape[^1] / layers : 0;
        return Neighbours.Find((name, tensors) => kind.Fits([.. tensors.Keys]) && Suits(name, tensors), kind.Map);

        bool Suits(string name, IReadOnlyDictionary<string, WeightTensor> tensors)
        {
            var width = kind.WidthOf(tensors);
            if (width == wanted || width == 0 || wanted == 0)
                return true;
            _misfits.Add($"{name} is {width} wide, and one of {wanted} is wanted");
            return false;
        }
    }

    /// <summary>The autoencoder, in the file itself or near it; null where there is none.</summary>
    /// <param name="kind">What its file has in its name, as shapes do not tell Stable Diffusion 3's from FLUX.1's; <c>flux2</c> for
    /// FLUX.2's, which its tensors tell; empty for FLUX.1's.</param>
    public PartFile? FindAutoencoder(string kind = "")
    {
        foreach (var own in AutoencoderPrefixes)
        {
            if (Own(own, LdmAutoencoderKeys.ToDiffusers) is { } part)
                return part;
        }

        return Neighbours.Find(
            (name, tensors) =>
                string.Equals(kind, Flux2, StringComparison.Ordinal)
                    ? IsPackedAutoencoder([.. tensors.Keys])
                    : IsAutoencoder([.. tensors.Keys])
                        && name.Contains(Sd3, StringComparison.OrdinalIgnoreCase) == string.Equals(kind, Sd3, StringComparison.Ordinal),
            LdmAutoencoderKeys.ToDiffusers
        );
    }

    /// <summary>Qwen-Image's autoencoder, in the file itself or near it; null where there is none.</summary>
    public PartFile? FindVideoAutoencoder() =>
        AutoencoderPrefixes.Select(own => Own(own, WanAutoencoderKeys.ToDiffusers)).FirstOrDefault(part => part is not null)
        ?? Neighbours.Find(WanAutoencoderKeys.Fits, WanAutoencoderKeys.ToDiffusers);

    /// <summary>False, and one problem that names them all, where parts are missing.</summary>
    public bool CheckParts(string family, params ReadOnlySpan<(bool Missing, string Part)> parts)
    {
        var missing = new List<string>();
        foreach (var part in parts)
        {
            if (part.Missing)
                missing.Add(part.Part);
        }

        if (missing.Count == 0)
            return true;
        var found = _misfits.Count > 0 ? $" ({string.Join("; ", _misfits)})" : "";
        problems.Add(
            new ModelFolderProblem(
                Path.GetFileName(path),
                $"is the transformer of {family}, which needs {string.Join(", ", missing)}{found}: put them beside it, or into {string.Join(", ", Neighbourhood.Folders)} of the models folder."
            )
        );
        return false;
    }

    public TransformerFiles Files(TensorMap map, PartFile autoencoder, string scheduler) =>
        new(
            path,
            Path.GetFileNameWithoutExtension(path),
            new PartFile(_root, Path.GetFileName(path), Config: null, tensors => map(KeyRewriter.Under(tensors, prefix))),
            autoencoder,
            Easel?.Section("scheduler") ?? ConfigFile.Parse("scheduler_config.json", scheduler, problems),
            Easel,
            new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero)
        );

    private PartFile? Own(string own, TensorMap map) =>
        file.Tensors.Keys.Any(key => key.StartsWith(own, StringComparison.Ordinal))
            ? new PartFile(_root, Path.GetFileName(path), Config: null, tensors => map(KeyRewriter.Under(tensors, own)))
            : null;

    private static ConfigFile? ReadEasel(string path, List<ModelFolderProblem> problems)
    {
        var root = Path.GetDirectoryName(path)!;
        var name = $"{Path.GetFileNameWithoutExtension(path)}.{EaselConfig.FileName}";
        return File.Exists(Path.Combine(root, name)) ? ConfigFile.Read(root, name, problems) : null;
    }

    private static bool IsAutoencoder(IReadOnlyCollection<string> names) =>
        names.Contains("decoder.conv_in.weight", StringComparer.Ordinal)
        && !names.Contains("post_quant_conv.weight", StringComparer.Ordinal)
        && !names.Contains(PackedMean, StringComparer.Ordinal);

    /// <summary>FLUX.2's, whose latents are evened out.</summary>
    private static bool IsPackedAutoencoder(IReadOnlyCollection<string> names) =>
        names.Contains("decoder.conv_in.weight", StringComparer.Ordinal) && names.Contains(PackedMean, StringComparer.Ordinal);
}
