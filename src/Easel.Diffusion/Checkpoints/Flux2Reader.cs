using Easel.Diffusion.Architectures;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Makes a model of FLUX.2 klein's networks; what does not fit together goes on the list.</summary>
/// <param name="text">The language model that reads the prompt.</param>
/// <param name="distilled">It draws in a few steps, without guidance.</param>
internal sealed class Flux2Reader(TransformerFiles files, PartFile text, bool distilled, List<ModelFolderProblem> problems)
{
    private const int StandardLength = 512;
    private const int LongestLength = 4096;
    private const double BatchNormEpsilon = 1e-4;

    // As its authors offer it; the network itself has no limit.
    private const int MostReferences = 4;

    // A quarter, a half and three quarters of the way up, side by side.
    private static readonly int[] Taken = [9, 18, 27];

    /// <summary>The layers of the language model whose states are read.</summary>
    public static int[] LayersOf(ConfigFile? easel) =>
        easel?.Array("text_layers") is { Count: > 0 } listed
            ? [.. listed.Select(layer => layer.TryGetInt32(out var number) ? number : 0)]
            : Taken;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public ModelFolder? Read(ChatVocabulary vocabulary)
    {
        var before = problems.Count;
        var assembly = new TransformerAssembly(files, problems);
        var image = files.Transformer.Inspect(weights => Flux2Config.Detect(weights, files.TransformerConfig), problems);
        var qwen = text.Inspect(weights => QwenConfig.Detect(weights, text.Config), problems);
        var autoencoder = assembly.ReadAutoencoder();
        var scheduler = FlowMatchEulerDiscreteConfig.ReadFor(SigmaSpread.ToLastStep, files.Scheduler);
        if (image is null || qwen is null || autoencoder is null)
            return null;

        var taken = LayersOf(files.Easel);
        if (Array.Exists(taken, layer => layer < 1 || layer > qwen.Layers))
            problems.Add(
                new ModelFolderProblem(text.File, $"has {qwen.Layers} layers; the states after {string.Join(", ", taken)} are read.")
            );
        assembly.CheckPrompts(image.PromptWidth, qwen.Width * (long)taken.Length, "the language model");
        if (image.LatentChannels != 4 * autoencoder.LatentChannels)
            assembly.Report(
                $"makes latents of {image.LatentChannels} channels, and the autoencoder takes {4 * autoencoder.LatentChannels}: the two do not belong together."
            );
        if (image.EmbedsGuidance)
            assembly.Report("is told the guidance scale: it is FLUX.2 dev, whose text encoder is not supported; FLUX.2 klein is.");
        if (problems.Count > before)
            return null;

        qwen = qwen with { Taken = taken, PaddingToken = ChatTokenizer.PaddingOf(vocabulary) };
        scheduler = scheduler with { Dynamic = scheduler.Dynamic is null ? null : new EmpiricalShift() };
        assembly.Add(text, ModelFolderReader.TextEncoderPart, weights => QwenModel.Build(qwen, weights));
        assembly.Add(files.Transformer, TransformerFiles.Transformers, weights => Flux2Transformer.Build(image, weights));
        var epsilon = (float)(files.Autoencoder.Config?.Number("batch_norm_eps", BatchNormEpsilon, above: 0) ?? BatchNormEpsilon);
        var vae = assembly.AddPackedAutoencoder(autoencoder, epsilon);
        var family = distilled ? TransformerFamily.Flux2Klein : TransformerFamily.Flux2KleinBase;
        var easel = assembly.ReadEasel(family, vae, scheduler);
        var length = files.Easel?.Integer("prompt_length", StandardLength, least: 16, most: LongestLength) ?? StandardLength;
        var tokenizer = new ChatTokenizer(vocabulary, ChatTemplate.QwenWithoutThought, length, fills: true);
        var prompts = new ChatPrompts(tokenizer, image.PromptWidth);
        return problems.Count > before ? null : assembly.Finish(family, vae, DenoiserOf(image), scheduler, prompts, easel);
    }

    private static DenoiserConfig DenoiserOf(Flux2Config image) =>
        new(TransformerFiles.Transformers, image.LatentChannels, image.LatentChannels, SampleSize: null, image.PromptWidth)
        {
            Patch = 1,
            MostReferences = MostReferences,
            Rotary = new RotaryConfig(image.RotaryAxes, image.RotaryBase, TokenPositions.Flux2),
            BaseWidth = image.Width,
        };
}
