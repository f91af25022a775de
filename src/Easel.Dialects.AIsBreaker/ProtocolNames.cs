using Easel.Abstractions.Events;
using Easel.Dialects.Errors;

namespace Easel.Dialects.AIsBreaker;

/// <summary>What the pipeline calls a parameter, and what this protocol does.</summary>
internal static class ProtocolNames
{
    public static ApiError Translate(ApiError error) =>
        error.Param is { } param && PathOf(param) is { } path
            ? error with
            {
                Param = path,
                Message = Rename(error.Message, param, path),
            }
            : error;

    public static string Translate(ImageWarning warning) =>
        warning.Param is { } param && PathOf(param) is { } path ? Rename(warning.Message, param, path) : warning.Message;

    /// <summary>Null for what is a path already, and for 'image' and 'mask', which are called so here too.</summary>
    private static string? PathOf(string param) =>
        param switch
        {
            "prompt" or "negative_prompt" => InputsReader.Path,
            "model" => "service.engine",
            "n" => RequestedImage.SamplesPath,
            "size" => RequestedImage.SizePath,
            "output_format" => $"{RequestedImage.SizePath}.format",
            "quality" or "background" or "moderation" or "style" or "seed" or "steps" or "strength" or "loras" or "scheduler" =>
                $"{InternOptions.Path}.{param}",
            "clip_skip" => $"{InternOptions.Path}.clipSkip",
            "guidance_scale" => $"{InternOptions.Path}.guidanceScale",
            "partial_images" => $"{InternOptions.Path}.partialImages",
            "input_fidelity" => $"{InternOptions.Path}.inputFidelity",
            _ => null,
        };

    private static string Rename(string message, string param, string path) =>
        message.Replace($"'{param}'", $"'{path}'", StringComparison.Ordinal);
}
