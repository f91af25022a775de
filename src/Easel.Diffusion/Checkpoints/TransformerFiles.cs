using Easel.Diffusion.Models;

namespace Easel.Diffusion.Checkpoints;

/// <summary>What every model with a transformer for a denoiser has; the text encoders are each family's own.</summary>
/// <param name="Model">Where it lies, absolute.</param>
/// <param name="Name">What the model is called where nothing else says so.</param>
/// <param name="Created">When its files were last written.</param>
internal sealed record TransformerFiles(
    string Model,
    string Name,
    PartFile Transformer,
    PartFile Autoencoder,
    ConfigFile Scheduler,
    ConfigFile? Easel,
    DateTimeOffset Created
)
{
    public const string Transformers = "transformer";

    /// <summary>The class of diffusers that a folder was saved for; empty of single files.</summary>
    public string Pipeline { get; init; } = "";

    /// <summary>The configs that say what weights cannot: the network's own, else what was written for Easel.</summary>
    public ConfigFile? TransformerConfig => Transformer.Config ?? Easel;

    /// <summary>Of a folder as diffusers saves it. Null, and problems, when a part is missing.</summary>
    /// <param name="map">The transformer's tensors under the names that its graph asks for.</param>
    /// <param name="autoencoderMap">The same of the autoencoder's, where it is no KL autoencoder of latent diffusion.</param>
    public static TransformerFiles? OfFolder(
        string path,
        string name,
        Func<IReadOnlyDictionary<string, Weights.WeightTensor>, IReadOnlyDictionary<string, Weights.WeightTensor>> map,
        List<ModelFolderProblem> problems,
        Func<IReadOnlyDictionary<string, Weights.WeightTensor>, IReadOnlyDictionary<string, Weights.WeightTensor>>? autoencoderMap = null
    )
    {
        var transformer = DiffusersFolder.Part(path, Transformers, "diffusion_pytorch_model", map, problems);
        var autoencoder = DiffusersFolder.Part(
            path,
            "vae",
            "diffusion_pytorch_model",
            autoencoderMap ?? Architectures.Keys.LdmAutoencoderKeys.ToDiffusers,
            problems
        );
        var scheduler = ConfigFile.Read(path, ModelFolderReader.SchedulerFile, problems);
        var easel = File.Exists(Path.Combine(path, EaselConfig.FileName)) ? ConfigFile.Read(path, EaselConfig.FileName, problems) : null;
        var index = ConfigFile.Read(path, ModelFolderReader.IndexFile, problems);
        var created = new DateTimeOffset(File.GetLastWriteTimeUtc(Path.Combine(path, ModelFolderReader.IndexFile)), TimeSpan.Zero);
        return transformer is null || autoencoder is null || scheduler is null
            ? null
            : new TransformerFiles(path, name, transformer, autoencoder, scheduler, easel, created)
            {
                Pipeline = index?.Text("_class_name", "") ?? "",
            };
    }
}
