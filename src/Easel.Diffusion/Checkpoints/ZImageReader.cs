using Easel.Diffusion.Architectures;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Makes a model of Z-Image's networks; what does not fit together goes on the list.</summary>
/// <param name="text">The language model that reads the prompt.</param>
internal sealed class ZImageReader(TransformerFiles files, PartFile text, List<ModelFolderProblem> problems)
{
    private const float ScalingFactor = 0.3611f;
    private const float ShiftFactor = 0.1159f;

    // What the language model reads of a prompt, with its frame.
    private const int StandardLength = 512;
    private const int LongestLength = 4096;

    // The schedule of the distilled model is shifted by 3, that of the other by 6.
    private const double LeastShiftOfBase = 5;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public ModelFolder? Read(ChatVocabulary vocabulary)
    {
        var before = problems.Count;
        var assembly = new TransformerAssembly(files, problems);
        var image = files.Transformer.Inspect(weights => ZImageConfig.Detect(weights, files.TransformerConfig), problems);
        var qwen = text.Inspect(weights => QwenConfig.Detect(weights, text.Config), problems);
        var autoencoder = assembly.ReadAutoencoder();
        var scheduler = FlowMatchEulerDiscreteConfig.ReadFor(SigmaSpread.ToZero, files.Scheduler);
        if (image is null || qwen is null || autoencoder is null)
            return null;
        assembly.CheckPrompts(image.PromptWidth, qwen.Width, "the language model");
        assembly.CheckLatents(image.LatentChannels, autoencoder);
        if (qwen.Layers < 2)
            problems.Add(new ModelFolderProblem(text.File, $"has {qwen.Layers} layers; the states of the last but one are read."));
        if (problems.Count > before)
            return null;

        // The last layer is not asked for, nor the norm after it.
        qwen = qwen with
        {
            Taken = [qwen.Layers - 1],
        };
        assembly.Add(text, ModelFolderReader.TextEncoderPart, weights => QwenModel.Build(qwen, weights));
        assembly.Add(files.Transformer, TransformerFiles.Transformers, weights => ZImageTransformer.Build(image, weights));
        var vae = assembly.AddAutoencoder(autoencoder, ScalingFactor, ShiftFactor);
        var family = scheduler.Shift >= LeastShiftOfBase ? TransformerFamily.ZImage : TransformerFamily.ZImageTurbo;
        var easel = assembly.ReadEasel(family, vae, scheduler);
        var length = files.Easel?.Integer("prompt_length", StandardLength, least: 16, most: LongestLength) ?? StandardLength;
        var prompts = new ChatPrompts(new ChatTokenizer(vocabulary, ChatTemplate.Qwen, length), image.PromptWidth);
        return problems.Count > before ? null : assembly.Finish(family, vae, DenoiserOf(image), scheduler, prompts, easel);
    }

    private static DenoiserConfig DenoiserOf(ZImageConfig image) =>
        new(TransformerFiles.Transformers, image.LatentChannels, image.LatentChannels, SampleSize: null, image.PromptWidth)
        {
            GuidesFromPrompt = true,
            Rotary = new RotaryConfig(image.RotaryAxes, image.RotaryBase, TokenPositions.ZImage),
            BaseWidth = image.Width * 2 / 7,
        };
}
