using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>A checkpoint as diffusers saves it: a folder for each part, with its config and its weights as safetensors.</summary>
internal static class DiffusersFolder
{
    private const string Unet = "unet";
    private const string Autoencoder = "vae";

    // Full precision first, then what the variants are called.
    private static readonly string[] Variants = ["", ".fp16", ".bf16", ".non_ema"];

    /// <summary>It is such a folder, and no ONNX export.</summary>
    public static bool Fits(string path) =>
        File.Exists(Path.Combine(path, ModelFolderReader.IndexFile))
        && Directory.Exists(Path.Combine(path, Autoencoder))
        && !File.Exists(Path.Combine(path, ModelFolderReader.WeightsOf(Unet)))
        && !File.Exists(Path.Combine(path, ModelFolderReader.WeightsOf("transformer")));

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, string name, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        if (!Directory.Exists(Path.Combine(path, Unet)))
            return ReadTransformer(path, name, problems);

        var hasSecond = Directory.Exists(Path.Combine(path, ModelFolderReader.TextEncoder2Part));
        if (hasSecond && !Directory.Exists(Path.Combine(path, ModelFolderReader.TextEncoderPart)))
        {
            problems.Add(new ModelFolderProblem(ModelFolderReader.IndexFile, SingleFile.Refiner));
            return null;
        }

        var text = Part(path, ModelFolderReader.TextEncoderPart, "model", ClipTextKeys.ToTransformers, problems);
        var second = hasSecond ? Part(path, ModelFolderReader.TextEncoder2Part, "model", ClipTextKeys.ToTransformers, problems) : null;
        var denoiser = Part(path, Unet, "diffusion_pytorch_model", Own, problems);
        var autoencoder = Part(path, Autoencoder, "diffusion_pytorch_model", LdmAutoencoderKeys.ToDiffusers, problems);
        var tokenizer = ClipTokenizerReader.Read(path, problems);
        var tokenizer2 = hasSecond ? ClipTokenizerReader.Read(path, problems, "tokenizer_2") : null;

        // Without one it is drawn with as its family is.
        var scheduler = File.Exists(Path.Combine(path, ModelFolderReader.SchedulerFile))
            ? ConfigFile.Read(path, ModelFolderReader.SchedulerFile, problems)
            : null;
        var easel = File.Exists(Path.Combine(path, EaselConfig.FileName)) ? ConfigFile.Read(path, EaselConfig.FileName, problems) : null;
        if (problems.Count > before)
            return null;

        var files = new CheckpointFiles(
            path,
            name,
            text!,
            second,
            denoiser!,
            autoencoder!,
            OpenClip: false,
            scheduler,
            easel,
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        return new CheckpointReader(files, problems).Read(
            tokenizer,
            tokenizer2,
            new DateTimeOffset(File.GetLastWriteTimeUtc(Path.Combine(path, ModelFolderReader.IndexFile)), TimeSpan.Zero)
        );
    }

    private static ModelFolder? ReadTransformer(string path, string name, List<ModelFolderProblem> problems)
    {
        var file = $"{TransformerFiles.Transformers}/config.json";
        var config = ConfigFile.Read(path, file, problems);
        switch (config?.Text("_class_name", ""))
        {
            case null:
                return null;
            case FluxFolder.ClassName:
                return FluxFolder.Read(path, name, problems);
            case ZImageFolder.ClassName:
                return ZImageFolder.Read(path, name, problems);
            case Flux2Folder.ClassName:
                return Flux2Folder.Read(path, name, problems);
            case QwenImageFolder.ClassName:
                return QwenImageFolder.Read(path, name, problems);
            case Sd3Folder.ClassName:
                return Sd3Folder.Read(path, name, problems);
            case var other:
                problems.Add(
                    new ModelFolderProblem(
                        file,
                        $"names the architecture '{other}', which is not supported; known are {FluxFolder.ClassName}, {Flux2Folder.ClassName}, {QwenImageFolder.ClassName}, {Sd3Folder.ClassName}, {ZImageFolder.ClassName} and U-Nets."
                    )
                );
                return null;
        }
    }

    /// <summary>Where a part's weights lie; null, and problems, where there are none.</summary>
    internal static PartFile? Part(
        string path,
        string part,
        string stem,
        Func<IReadOnlyDictionary<string, WeightTensor>, IReadOnlyDictionary<string, WeightTensor>> map,
        List<ModelFolderProblem> problems
    )
    {
        var config = ConfigFile.Read(path, $"{part}/config.json", problems);
        foreach (var variant in Variants)
        {
            foreach (
                var file in (ReadOnlySpan<string>)
                    [
                        $"{part}/{stem}{variant}.safetensors",
                        $"{part}/{stem}.safetensors.index{variant}.json",
                        $"{part}/{stem}.safetensors{ShardIndex.Extension}",
                    ]
            )
            {
                if (File.Exists(Path.Combine(path, file)))
                    return config is null ? null : new PartFile(path, file, config, map);
            }
        }

        var pickled = File.Exists(Path.Combine(path, part, $"{stem}.bin")) || File.Exists(Path.Combine(path, part, "pytorch_model.bin"));
        problems.Add(
            new ModelFolderProblem(
                $"{part}/{stem}.safetensors",
                pickled
                    ? "is missing; there is a pickle (.bin) instead, which may run any code when it is read, and is not read here: convert it to safetensors."
                    : "is missing."
            )
        );
        return null;
    }

    private static IReadOnlyDictionary<string, WeightTensor> Own(IReadOnlyDictionary<string, WeightTensor> tensors) => tensors;
}
