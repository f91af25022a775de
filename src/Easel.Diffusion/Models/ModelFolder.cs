using System.Diagnostics.CodeAnalysis;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Controls;
using Easel.Diffusion.Loras;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Upscaling;

namespace Easel.Diffusion.Models;

/// <summary>
/// A latent-diffusion model as people have it on disk: a single file of weights (safetensors, GGUF), a diffusers folder of them, such a
/// folder in a Hugging Face cache, or the layout of diffusers' ONNX exports: <c>model_index.json</c>, <c>tokenizer/</c>,
/// <c>text_encoder/</c>,
/// <c>unet/</c> or <c>transformer/</c>, <c>vae_decoder/</c>, <c>scheduler/</c>, and optionally <c>vae_encoder/</c>, without which it draws
/// from text only, and <c>easel.json</c>. Opening reads the
/// configs and the vocabulary, not the weights. Immutable.
/// </summary>
public sealed class ModelFolder
{
    // Qwen-Image's pipelines round to as many pixels, whatever their network asks for.
    internal const int EnlargedStep = 32;

    internal ModelFolder(
        string path,
        VaeConfig vae,
        DenoiserConfig denoiser,
        SchedulerConfig scheduler,
        IPromptFormat prompts,
        EaselConfig easel,
        UpscalerConfig? upscaler,
        DateTimeOffset created,
        ModelFeatures? features = null
    )
    {
        Path = path;
        Vae = vae;
        Denoiser = denoiser;
        Scheduler = scheduler;
        Prompts = prompts;
        Easel = easel;
        Upscaler = upscaler;
        Networks = new OnnxNetworkSource(path);
        features ??= ModelFeatures.None;
        Schedulers = features.Schedulers;
        Loras = features.Loras;
        Controls = features.Controls;
        var usual = new ModelCapabilities().DefaultSize;
        Card = new ModelCard
        {
            Id = easel.Id,
            Name = easel.Name,
            Description = easel.Description,
            License = easel.License,
            Created = created,
            Capabilities = new ModelCapabilities
            {
                NativeSizes = easel.Sizes,
                // What nothing enlarges well is not enlarged unless it is asked for.
                DefaultSize = upscaler is null ? DrawingPlan.NearestSize(easel.Sizes, usual) : usual,
                Transparency = easel.Transparency,
                DefaultBackground = easel.Transparency ? ImageBackground.Transparent : ImageBackground.Opaque,
                PartialImages = true,
                NegativePrompt = easel.NegativePrompt,
                GuidanceScale = easel.GuidanceScale,
                MaxSteps = ModelFolderReader.MaxSteps(scheduler),
                Loras = features.Loras is not null,
                Controls = features.Controls is not null && easel.Edits,
                Schedulers = features.Schedulers.Options,
                MaxClipSkip = features.MaxClipSkip,
                Edits = easel.Edits,
                UsedInputImages = Math.Max(1, denoiser.MostReferences),
                Variations = easel.Variations,
            },
        };
    }

    /// <summary>Absolute: a folder, or a file of weights.</summary>
    public string Path { get; }

    /// <summary>The family that the model was recognised as, such as Stable Diffusion 1; null for an ONNX export, which need not
    /// tell.</summary>
    public string? Family { get; internal init; }

    internal INetworkSource Networks { get; init; }

    /// <summary>The LoRAs beside the model; null for ONNX exports, whose weights cannot be changed.</summary>
    internal LoraLibrary? Loras { get; }

    /// <summary>The ControlNets beside the model; null for a model that takes none.</summary>
    internal ControlSupport? Controls { get; }

    /// <summary>The schedulers that a request may name.</summary>
    internal SchedulerCatalog Schedulers { get; }

    /// <summary>How prompts are read.</summary>
    internal IPromptFormat Prompts { get; }

    public ModelCard Card { get; }

    /// <summary>The folder brings a network that enlarges what its model draws (<see cref="LearntUpscaler"/>).</summary>
    public bool HasUpscaler => Upscaler is not null;

    /// <summary>So many pictures the model goes by beside the one that it draws; 0 for one that sees none.</summary>
    public int MostReferences => Denoiser.MostReferences;

    internal UpscalerConfig? Upscaler { get; }

    internal VaeConfig Vae { get; }

    /// <summary>The tiny autoencoder that shows a drawing as it is made; null leaves that to the model's own.</summary>
    internal VaeConfig? TinyVae { get; init; }

    /// <summary>The sizes that it draws beside its native ones; null for none.</summary>
    internal FreeSizes? FreeSizes { get; init; }

    internal DenoiserConfig Denoiser { get; }

    /// <summary>How large the pictures are that it goes by, in the area of its own sizes.</summary>
    internal ReferenceFit ReferenceFit =>
        new(
            Easel.Sizes.Max(size => size.Pixels),
            Denoiser.EnlargesReferences ? EnlargedStep : Vae.Scale * Denoiser.Patch,
            Denoiser.EnlargesReferences
        );

    /// <summary>How large the model sees a picture that it goes by, which is of any size; one of the model's own sizes it sees as it
    /// is.</summary>
    internal ImageSize SeenSize(ImageSize picture) =>
        Easel.Sizes.Contains(picture) ? picture : ReferenceFit.Cut(ReferenceFit.Scaled(picture));

    internal SchedulerConfig Scheduler { get; }

    internal EaselConfig Easel { get; }

    /// <summary>Height and width of the latents where all pictures have the same; otherwise -1, what only a run decides.</summary>
    internal (long Height, long Width) FixedLatents =>
        Easel.Sizes is [var only] ? (only.Height / Vae.Scale, only.Width / Vae.Scale) : (-1, -1);

    /// <summary>
    /// Where models seem to lie in a folder, by name: folders with a <c>model_index.json</c>, repositories of a Hugging Face cache, files
    /// of
    /// weights, and folders with one of them. Formats that are refused are among them, so that opening says why.
    /// </summary>
    public static IEnumerable<string> FindIn(string folder) => LocalModel.FindIn(folder);

    /// <exception cref="ModelFolderException">The folder cannot be drawn with; it lists every problem.</exception>
    public static ModelFolder Open(string path) =>
        TryOpen(path, out var folder, out var problems) ? folder : throw new ModelFolderException(path, problems);

    /// <summary>False, and every problem of the folder at once, when it cannot be drawn with.</summary>
    public static bool TryOpen(string path, [NotNullWhen(true)] out ModelFolder? folder, out IReadOnlyList<ModelFolderProblem> problems)
    {
        var found = new List<ModelFolderProblem>();
        problems = found;
        folder = LocalModel.Read(System.IO.Path.GetFullPath(path), found);
        if (found.Count > 0)
            folder = null;
        return folder is not null;
    }
}
