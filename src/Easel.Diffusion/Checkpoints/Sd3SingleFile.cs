using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Stable Diffusion 3 and 3.5 as one file, with or without the text encoders; what it lacks is looked for in its
/// neighbourhood. T5 may be missing.</summary>
internal static class Sd3SingleFile
{
    private const string Scheduler = """{"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 3.0}""";
    private static readonly string[] ClipPrefixes = ["text_encoders.clip_l.transformer.", "text_encoders.clip_l."];
    private static readonly string[] Clip2Prefixes = ["text_encoders.clip_g.transformer.", "text_encoders.clip_g."];
    private static readonly string[] T5Prefixes = ["text_encoders.t5xxl.transformer.", "text_encoders.t5xxl."];

    /// <summary>The file holds a Stable Diffusion 3 transformer in Stability AI's names.</summary>
    public static bool Fits(IWeightFile file) => TransformerFile.PrefixOf(file, MmditKeys.Fits) is not null;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, IWeightFile file, List<ModelFolderProblem> problems)
    {
        var single = new TransformerFile(path, file, TransformerFile.PrefixOf(file, MmditKeys.Fits)!, problems);
        var clip = single.FindText(EncoderKind.ClipL, ClipPrefixes, "");
        var clip2 = single.FindText(EncoderKind.ClipG, Clip2Prefixes, "");
        var t5 = single.FindText(EncoderKind.T5, T5Prefixes, "context_embedder.weight");
        var length = single.Easel?.Integer("prompt_length", Sd3Prompts.T5Length, least: 2, most: 4096) ?? Sd3Prompts.T5Length;
        var tokenizer = t5 is null ? null : single.Neighbours.FindTokenizer(length);
        var autoencoder = single.FindAutoencoder("sd3");
        var complete = single.CheckParts(
            "Stable Diffusion 3",
            (clip is null, "CLIP-L (clip_l.safetensors)"),
            (clip2 is null, "CLIP-G (clip_g.safetensors)"),
            (autoencoder is null, "its autoencoder (a file with sd3 in its name)"),
            (t5 is not null && tokenizer is null, "T5's tokenizer (spiece.model)")
        );
        if (!complete)
            return null;
        var files = single.Files(MmditKeys.ToDiffusers, autoencoder!, Scheduler);
        return new Sd3Reader(files, clip!, clip2!, t5, problems).Read(
            StandardClipVocabulary.PaddedWithEnd(),
            StandardClipVocabulary.PaddedWithZero(),
            tokenizer
        );
    }
}
