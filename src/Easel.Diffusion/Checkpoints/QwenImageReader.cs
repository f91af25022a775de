using Easel.Diffusion.Architectures;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Makes a model of Qwen-Image's networks; what does not fit together goes on the list.</summary>
/// <param name="text">The language model that reads the prompt.</param>
internal sealed class QwenImageReader(TransformerFiles files, PartFile text, List<ModelFolderProblem> problems)
{
    // What the language model reads of a prompt, with its frame.
    private const int StandardLength = 546;
    private const int LongestLength = 4096;
    private const double RotaryBase = 10_000;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public ModelFolder? Read(ChatVocabulary vocabulary)
    {
        var before = problems.Count;
        var assembly = new TransformerAssembly(files, problems);
        var image = files.Transformer.Inspect(weights => QwenImageConfig.Detect(weights, files.TransformerConfig), problems);
        var qwen = text.Inspect(weights => QwenConfig.Detect(weights, text.Config), problems);
        var autoencoder = files.Autoencoder.Inspect(QwenImageAutoencoder.Detect, problems);
        var scheduler = FlowMatchEulerDiscreteConfig.ReadFor(SigmaSpread.ToLastStep, files.Scheduler);
        if (image is null || qwen is null || autoencoder is null)
            return null;
        assembly.CheckPrompts(image.PromptWidth, qwen.Width, "the language model");
        assembly.CheckLatents(image.LatentChannels, autoencoder);
        if (problems.Count > before)
            return null;

        // What comes before the prompt is the same for all of them, and is left out.
        var length = files.Easel?.Integer("prompt_length", StandardLength, least: 64, most: LongestLength) ?? StandardLength;
        var tokenizer = new ChatTokenizer(vocabulary, ChatTemplate.QwenImage, length);
        qwen = qwen with { Taken = [qwen.Layers], NormsLast = true, Dropped = tokenizer.TokensBefore };
        assembly.Add(text, ModelFolderReader.TextEncoderPart, weights => QwenModel.Build(qwen, weights));
        assembly.Add(files.Transformer, TransformerFiles.Transformers, weights => QwenImageTransformer.Build(image, weights));
        var vae = assembly.AddVideoAutoencoder(autoencoder);
        var family = TransformerFamily.QwenImage;
        var easel = assembly.ReadEasel(family, vae, scheduler);
        var prompts = new ChatPrompts(tokenizer, image.PromptWidth);
        return problems.Count > before ? null : assembly.Finish(family, vae, DenoiserOf(image), scheduler, prompts, easel);
    }

    private static DenoiserConfig DenoiserOf(QwenImageConfig image) =>
        new(TransformerFiles.Transformers, image.LatentChannels, image.LatentChannels, SampleSize: null, image.PromptWidth)
        {
            KeepsLength = true,
            Rotary = new RotaryConfig(image.RotaryAxes, RotaryBase, TokenPositions.QwenImage),
            BaseWidth = image.Width * 2 / 7,
        };
}
