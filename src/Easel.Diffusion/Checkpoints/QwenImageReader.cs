using Easel.Diffusion.Architectures;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Makes a model of Qwen-Image's networks; what does not fit together goes on the list.</summary>
/// <param name="text">The language model that reads the prompt.</param>
/// <param name="edit">Of an edit model; null for one that goes by a text alone.</param>
internal sealed class QwenImageReader(TransformerFiles files, PartFile text, QwenImageEdit? edit, List<ModelFolderProblem> problems)
{
    // What the language model reads of a prompt, with its frame.
    private const int StandardLength = 546;
    private const int EditLength = 1024;
    private const int LongestLength = 4096;
    private const double RotaryBase = 10_000;
    private static readonly int[] StandardSections = [16, 24, 24];

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public ModelFolder? Read(ChatVocabulary vocabulary)
    {
        var before = problems.Count;
        var assembly = new TransformerAssembly(files, problems);
        var image = files.Transformer.Inspect(weights => QwenImageConfig.Detect(weights, files.TransformerConfig), problems);
        var qwen = text.Inspect(weights => QwenConfig.Detect(weights, text.Config), problems);
        var vision = edit?.Vision.Inspect(weights => QwenVisionConfig.Detect(weights, edit.Vision.Config), problems);
        var autoencoder = files.Autoencoder.Inspect(QwenImageAutoencoder.Detect, problems);
        var scheduler = FlowMatchEulerDiscreteConfig.ReadFor(SigmaSpread.ToLastStep, files.Scheduler);
        if (image is null || qwen is null || autoencoder is null || (edit is not null && vision is null))
            return null;
        assembly.CheckPrompts(image.PromptWidth, qwen.Width, "the language model");
        assembly.CheckLatents(image.LatentChannels, autoencoder);
        if (vision is not null && vision.OutWidth != qwen.Width)
            problems.Add(
                new ModelFolderProblem(
                    edit!.Vision.File,
                    $"sees in rows {vision.OutWidth} wide, and its language model's tokens are {qwen.Width} wide: the two do not belong together."
                )
            );
        var sections = vision is null ? [] : SectionsOf(qwen);
        if (problems.Count > before)
            return null;

        // What comes before the prompt is the same for all of them, and is left out.
        var standard = edit is null ? StandardLength : EditLength;
        var length = files.Easel?.Integer("prompt_length", standard, least: 64, most: LongestLength) ?? standard;
        var tokenizer = new ChatTokenizer(vocabulary, edit is null ? ChatTemplate.QwenImage : ChatTemplate.QwenImageEdit, length);
        qwen = qwen with { Taken = [qwen.Layers], NormsLast = true, Dropped = tokenizer.TokensBefore, Sees = edit is not null };
        image = image with { TakesReferences = edit is not null, ReferencesAreClean = edit?.Clean ?? image.ReferencesAreClean };
        assembly.Add(text, ModelFolderReader.TextEncoderPart, weights => QwenModel.Build(qwen, weights));
        assembly.Add(files.Transformer, TransformerFiles.Transformers, weights => QwenImageTransformer.Build(image, weights));
        if (vision is not null)
            assembly.Add(edit!.Vision, ModelFolderReader.VisionPart, weights => QwenVision.Build(vision, weights));
        var vae = assembly.AddVideoAutoencoder(autoencoder);
        if (edit is not null && !assembly.Encodes)
            assembly.Report("is an edit model, which needs the autoencoder's encoder, and there is none.");
        var family =
            edit is null ? TransformerFamily.QwenImage
            : edit.Several ? TransformerFamily.QwenImageEditPlus
            : TransformerFamily.QwenImageEdit;
        var easel = assembly.ReadEasel(family, vae, scheduler);
        var denoiser = DenoiserOf(image);
        IPromptFormat prompts = vision is null
            ? new ChatPrompts(tokenizer, image.PromptWidth)
            : new SeeingPrompts(tokenizer, image.PromptWidth, SightOf(vision, vocabulary, qwen, sections, easel));
        return problems.Count > before ? null : assembly.Finish(family, vae, denoiser, scheduler, prompts, easel);
    }

    private PictureSight SightOf(
        QwenVisionConfig vision,
        ChatVocabulary vocabulary,
        QwenConfig qwen,
        IReadOnlyList<int> sections,
        EaselConfig easel
    )
    {
        var token = ChatTokenizer.PictureOf(vocabulary);
        if (token < 0)
            problems.Add(new ModelFolderProblem(edit!.Vision.File, "sees, but the tokenizer has no word for a picture (<|image_pad|>)."));
        var area = edit!.Several ? QwenImageEdit.LooksAt * QwenImageEdit.LooksAt : easel.Sizes.Max(size => size.Pixels);
        return new PictureSight(
            vision,
            token,
            sections,
            qwen.RotaryBase,
            new ReferenceFit(area, ModelFolder.EnlargedStep, Enlarges: true),
            edit.Several ? [] : easel.Sizes,
            edit.Several
        );
    }

    private int[] SectionsOf(QwenConfig qwen)
    {
        var own = text.Config?.Section("text_config") ?? text.Config;
        var rotary = own?.Section("rope_scaling") ?? own?.Section("rope_parameters");
        int[] sections = rotary?.Array("mrope_section") is { Count: > 0 } listed
            ? [.. listed.Select(section => section.TryGetInt32(out var number) ? number : 0)]
            : StandardSections;
        if (sections.Length != 3 || sections.Any(section => section < 0) || sections.Sum() != qwen.HeadWidth / 2)
            problems.Add(
                new ModelFolderProblem(
                    text.File,
                    $"has heads of {qwen.HeadWidth}, whose {qwen.HeadWidth / 2} pairs are not turned in sections of {string.Join(", ", sections)} (mrope_section)."
                )
            );
        return sections;
    }

    private DenoiserConfig DenoiserOf(QwenImageConfig image) =>
        new(TransformerFiles.Transformers, image.LatentChannels, image.LatentChannels, SampleSize: null, image.PromptWidth)
        {
            KeepsLength = true,
            MostReferences =
                edit is null ? 0
                : edit.Several ? QwenImageEdit.MostPictures
                : 1,
            EnlargesReferences = true,
            Rotary = new RotaryConfig(image.RotaryAxes, RotaryBase, TokenPositions.QwenImage),
            BaseWidth = image.Width * 2 / 7,
        };
}
